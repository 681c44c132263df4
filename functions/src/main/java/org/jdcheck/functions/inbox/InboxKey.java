package org.jdcheck.functions.inbox;

import java.util.List;
import java.util.Locale;
import org.jdcheck.rulebook.Digests;

/**
 * The key of an upload: {@code inbox/<tenant>/<postingId>.<ext>}.
 *
 * @param postingId "" where the key names none, so that the content must give one
 */
public record InboxKey(String tenant, String postingId) {
    public static final String PREFIX = "inbox/";
    private static final String DEFAULT_TENANT = "default";
    private static final int LONGEST = 128;

    /** Reads a key. Any key gives an id; characters that no id has are replaced, and a digest keeps such ids apart. */
    public static InboxKey of(String key) {
        String rest = key.startsWith(PREFIX) ? key.substring(PREFIX.length()) : key;
        int slash = rest.indexOf('/');
        String tenant = slash > 0 ? rest.substring(0, slash) : DEFAULT_TENANT;
        String name = slash >= 0 ? rest.substring(slash + 1) : rest;
        int dot = name.lastIndexOf('.');
        return new InboxKey(clean(tenant), clean(dot >= 0 ? name.substring(0, dot) : name));
    }

    /** The key under which a file of that name is uploaded. */
    public static String forFile(String tenant, String fileName) {
        int dot = fileName.lastIndexOf('.');
        String extension = dot > 0 ? clean(fileName.substring(dot + 1).toLowerCase(Locale.ROOT)) : "txt";
        return PREFIX + clean(tenant) + "/" + clean(dot > 0 ? fileName.substring(0, dot) : fileName) + "."
                + (extension.isEmpty() ? "txt" : extension);
    }

    private static String clean(String name) {
        String cleaned = name.replaceAll("[^A-Za-z0-9._-]+", "-");
        if (cleaned.equals(name) && name.length() <= LONGEST) {
            return name;
        }
        String kept = cleaned.length() > 100 ? cleaned.substring(0, 100) : cleaned;
        return kept + "-" + Digests.of(List.of(name)).substring(0, 8);
    }
}
