package org.jdcheck.cli.local;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** The routes of the HTTP API, as template.yaml has them; there is no second list. */
public record TemplateRoutes(List<Route> routes) {
    public TemplateRoutes {
        routes = List.copyOf(routes);
    }

    /**
     * One route.
     *
     * @param function logical id of the function behind it
     * @param path with {@code {name}} for one segment and {@code {name+}} for all that are left
     */
    public record Route(String method, String path, String function) {
        boolean matches(String askedMethod, String[] asked) {
            String[] own = path.split("/", -1);
            boolean greedy = own[own.length - 1].endsWith("+}");
            if (!method.equalsIgnoreCase(askedMethod)
                    || (greedy ? asked.length < own.length : asked.length != own.length)) {
                return false;
            }
            for (int i = 0; i < own.length; i++) {
                boolean parameter = own[i].startsWith("{");
                if (parameter ? asked[i].isEmpty() : !own[i].equals(asked[i])) {
                    return false;
                }
            }
            return true;
        }

        /** The values of the path's names, decoded. */
        Map<String, String> parameters(String rawPath) {
            Map<String, String> parameters = new LinkedHashMap<>();
            String[] own = path.split("/", -1);
            String[] asked = rawPath.split("/", -1);
            for (int i = 0; i < own.length; i++) {
                if (own[i].endsWith("+}")) {
                    String rest = String.join("/", List.of(asked).subList(i, asked.length));
                    parameters.put(own[i].substring(1, own[i].length() - 2), decoded(rest));
                } else if (own[i].startsWith("{")) {
                    parameters.put(own[i].substring(1, own[i].length() - 1), decoded(asked[i]));
                }
            }
            return parameters;
        }

        private static String decoded(String raw) {
            return URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8);
        }
    }

    /**
     * Reads the routes of a template.
     *
     * @throws IOException where the file cannot be read
     */
    public static TemplateRoutes of(Path template) throws IOException {
        Node root = new Compose(LoadSettings.builder().build())
                .composeString(Files.readString(template))
                .orElseThrow(() -> new IOException(template + " is empty"));
        List<Route> routes = new ArrayList<>();
        for (NodeTuple resource : entries(child(root, "Resources"))) {
            for (NodeTuple event : entries(child(child(resource.getValueNode(), "Properties"), "Events"))) {
                if ("HttpApi".equals(text(child(event.getValueNode(), "Type")))) {
                    Node properties = child(event.getValueNode(), "Properties");
                    routes.add(new Route(
                            String.valueOf(text(child(properties, "Method"))).toUpperCase(Locale.ROOT),
                            String.valueOf(text(child(properties, "Path"))),
                            String.valueOf(text(resource.getKeyNode()))));
                }
            }
        }
        return new TemplateRoutes(routes);
    }

    /** The route of a request, the one with the fewest names where several fit; null where none does. */
    @Nullable
    Route find(String method, String rawPath) {
        String[] asked = rawPath.split("/", -1);
        Route found = null;
        for (Route route : routes) {
            boolean better = found == null || names(route) < names(found);
            if (better && route.matches(method, asked)) {
                found = route;
            }
        }
        return found;
    }

    private static long names(Route route) {
        return route.path().chars().filter(c -> c == '{').count();
    }

    private static List<NodeTuple> entries(@Nullable Node node) {
        return node instanceof MappingNode mapping ? mapping.getValue() : List.of();
    }

    private static @Nullable Node child(@Nullable Node node, String key) {
        for (NodeTuple entry : entries(node)) {
            if (key.equals(text(entry.getKeyNode()))) {
                return entry.getValueNode();
            }
        }
        return null;
    }

    private static @Nullable String text(@Nullable Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : null;
    }
}
