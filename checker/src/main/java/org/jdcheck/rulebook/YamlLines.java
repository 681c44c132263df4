package org.jdcheck.rulebook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** On which lines of a YAML file its keys stand. Read a second time for it, but only where there is an error to tell. */
final class YamlLines {
    private static final int DEEPEST = 20;

    private final Map<String, Integer> lines = new HashMap<>();

    private YamlLines() {}

    /**
     * "line 7: ", or nothing where no line can be told.
     *
     * @param path keys joined by dots, elements of lists by their number: {@code waivers[1].until}. A key that is not there
     *     counts as its nearest surroundings.
     */
    static String before(RuleSource source, String path) {
        YamlLines lines = new YamlLines();
        new Compose(LoadSettings.builder().setLabel(source.name()).build())
                .composeString(source.text())
                .ifPresent(root -> lines.read("", root, null, 0));
        for (String at = path; !at.isEmpty(); at = around(at)) {
            Integer line = lines.lines.get(at);
            if (line != null) {
                return "line " + line + ": ";
            }
        }
        return "";
    }

    private static String around(String path) {
        int end = path.length() - 1;
        while (end > 0 && path.charAt(end) != '.' && path.charAt(end) != '[') {
            end--;
        }
        return path.substring(0, Math.max(0, end));
    }

    private void read(String path, Node node, @Nullable Node key, int depth) {
        Node marked = key == null ? node : key;
        marked.getStartMark().ifPresent(mark -> lines.put(path, mark.getLine() + 1));
        if (depth == DEEPEST) {
            return;
        }
        if (node instanceof MappingNode mapping) {
            for (NodeTuple entry : mapping.getValue()) {
                if (entry.getKeyNode() instanceof ScalarNode name) {
                    read(
                            path.isEmpty() ? name.getValue() : path + "." + name.getValue(),
                            entry.getValueNode(),
                            name,
                            depth + 1);
                }
            }
        } else if (node instanceof SequenceNode sequence) {
            List<Node> elements = sequence.getValue();
            for (int i = 0; i < elements.size(); i++) {
                read(path + "[" + (i + 1) + "]", elements.get(i), null, depth + 1);
            }
        }
    }
}
