package org.jdcheck.rulebook;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A mapping of a YAML 1.2 file, read key by key with errors that name the file, the line and the key. */
final class Yaml {
    private final RuleSource source;
    private final String path;
    private final Map<String, @Nullable Object> values;

    private Yaml(RuleSource source, String path, Map<String, @Nullable Object> values) {
        this.source = source;
        this.path = path;
        this.values = values;
    }

    /** @throws RuleBookException where the text is no YAML mapping */
    static Yaml of(RuleSource source) {
        return mapping(source, "", YamlText.load(source));
    }

    private static Yaml mapping(RuleSource source, String path, @Nullable Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            throw new RuleBookException(
                    source.name(),
                    YamlLines.before(source, path) + where(path) + "a list of keys with values is expected here");
        }
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        map.forEach((key, entry) -> values.put(String.valueOf(key), entry));
        return new Yaml(source, path, values);
    }

    private static String where(String path) {
        return path.isEmpty() ? "" : path + ": ";
    }

    RuleBookException error(String key, String problem) {
        String place = path.isEmpty() ? key : path + "." + key;
        return new RuleBookException(source.name(), YamlLines.before(source, place) + where(place) + problem);
    }

    Yaml allow(String... keys) {
        Set<String> known = Set.of(keys);
        for (String key : values.keySet()) {
            if (!known.contains(key)) {
                throw error(key, "unknown key; known here are " + String.join(", ", new TreeSet<>(known)));
            }
        }
        return this;
    }

    Set<String> keys() {
        return values.keySet();
    }

    boolean has(String key) {
        return values.get(key) != null;
    }

    @Nullable
    Object raw(String key) {
        return values.get(key);
    }

    String text(String key) {
        String text = textOr(key, null);
        if (text == null || text.isBlank()) {
            throw error(key, "is missing");
        }
        return text;
    }

    @Nullable
    String textOr(String key, @Nullable String otherwise) {
        Object value = values.get(key);
        if (value == null) {
            return otherwise;
        }
        if (value instanceof String text) {
            return text.strip();
        }
        throw error(key, "a text is expected; put " + value + " in quotes");
    }

    int number(String key) {
        if (values.get(key) instanceof Integer number) {
            return number;
        }
        throw error(key, "a whole number is expected");
    }

    int numberOr(String key, int otherwise) {
        return has(key) ? number(key) : otherwise;
    }

    boolean flag(String key) {
        Object value = values.get(key);
        if (value == null) {
            return false;
        }
        if (value instanceof Boolean flag) {
            return flag;
        }
        throw error(key, "true or false is expected");
    }

    @Nullable
    LocalDate date(String key) {
        String text = textOr(key, null);
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw error(key, "\"" + text + "\" is no date; write it as \"2026-11-23\"");
        }
    }

    <E extends Enum<E>> E oneOf(String key, Class<E> type) {
        return constant(key, text(key), type);
    }

    <E extends Enum<E>> List<E> manyOf(String key, Class<E> type) {
        return texts(key).stream().map(text -> constant(key, text, type)).toList();
    }

    /** The constant that a key of this mapping names. */
    <E extends Enum<E>> E keyAs(String key, Class<E> type) {
        return constant(key, key, type);
    }

    /** The constant of a name that is written in small letters, with hyphens between its words. */
    private <E extends Enum<E>> E constant(String key, String text, Class<E> type) {
        List<String> names = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            String name = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
            if (name.equals(text)) {
                return constant;
            }
            names.add(name);
        }
        throw error(key, "\"" + text + "\" is none of " + names);
    }

    List<String> texts(String key) {
        Object value = values.get(key);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> list)) {
            throw error(key, "a list is expected");
        }
        List<String> texts = new ArrayList<>();
        for (Object element : list) {
            if (!(element instanceof String text)) {
                throw error(key, "every element must be a text; put " + element + " in quotes");
            }
            texts.add(text);
        }
        return texts;
    }

    Yaml inner(String key) {
        return mapping(source, path.isEmpty() ? key : path + "." + key, values.get(key));
    }

    List<Yaml> inners(String key) {
        Object value = values.get(key);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> list)) {
            throw error(key, "a list is expected");
        }
        List<Yaml> inners = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            inners.add(mapping(source, (path.isEmpty() ? key : path + "." + key) + "[" + (i + 1) + "]", list.get(i)));
        }
        return inners;
    }

    /** The mapping at that place of a list. */
    Yaml innerAt(String key, int number) {
        List<?> list = (List<?>) Objects.requireNonNull(values.get(key));
        return mapping(source, (path.isEmpty() ? key : path + "." + key) + "[" + (number + 1) + "]", list.get(number));
    }

    /** The whole numbers among the values. */
    Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        values.forEach((key, value) -> {
            if (value instanceof Integer number) {
                numbers.put(key, number);
            }
        });
        return numbers;
    }

    /** The same mapping with these numbers in the mapping under the key; null changes nothing. */
    Yaml withNumbers(String key, @Nullable Map<String, Integer> numbers) {
        if (numbers == null) {
            return this;
        }
        Map<String, @Nullable Object> inner = new LinkedHashMap<>(inner(key).values);
        inner.putAll(numbers);
        Map<String, @Nullable Object> changed = new LinkedHashMap<>(values);
        changed.put(key, inner);
        return new Yaml(source, path, changed);
    }

    /** The values as plain texts, numbers and flags. */
    Map<String, Object> plain() {
        Map<String, Object> plain = new LinkedHashMap<>();
        values.forEach((key, value) -> {
            if (value != null) {
                plain.put(key, value);
            }
        });
        return plain;
    }
}
