package org.jdcheck.rulebook;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** The text of a YAML 1.2 file made into lists, mappings and values. */
final class YamlText {
    private YamlText() {}

    /** @throws RuleBookException naming line and column where the text is no YAML */
    static @Nullable Object load(RuleSource source) {
        try {
            return loadWithoutMarks(source);
        } catch (MarkedYamlEngineException e) {
            String where = e.getProblemMark()
                    .map(mark -> "line " + (mark.getLine() + 1) + ", column " + (mark.getColumn() + 1) + ": ")
                    .orElse("");
            throw new RuleBookException(source.name(), where + e.getProblem());
        } catch (StackOverflowError e) {
            throw new RuleBookException(source.name(), "is nested too deeply");
        } catch (YamlEngineException e) {
            throw new RuleBookException(
                    source.name(), String.valueOf(e.getMessage()).replaceAll("\\s+", " "));
        }
    }

    /** Where each word stood is asked for only if something is wrong: to keep it makes reading slower. */
    private static @Nullable Object loadWithoutMarks(RuleSource source) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(source.name())
                .setUseMarks(false)
                .build();
        try {
            return new Load(settings).loadFromString(source.text());
        } catch (YamlEngineException e) {
            return new Load(LoadSettings.builder().setLabel(source.name()).build()).loadFromString(source.text());
        }
    }
}
