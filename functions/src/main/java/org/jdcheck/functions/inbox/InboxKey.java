package org.jdcheck.functions.inbox;

import java.util.Locale;
import org.jdcheck.functions.Ids;

/**
 * The key of an upload: {@code inbox/<tenant>/<postingId>.<ext>}.
 *
 * @param postingId "" where the key names none, so that the content must give one
 */
public record InboxKey(String tenant, String postingId) {
    public static final String PREFIX = "inbox/";
    private static final String DEFAULT_TENANT = "default";

    /** Reads a key. Any key gives an id; characters that no id has are replaced, and a digest keeps such ids apart. */
    public static InboxKey of(String key) {
        String rest = key.startsWith(PREFIX) ? key.substring(PREFIX.length()) : key;
        int slash = rest.indexOf('/');
        String tenant = slash > 0 ? rest.substring(0, slash) : DEFAULT_TENANT;
        String name = slash >= 0 ? rest.substring(slash + 1) : rest;
        int dot = name.lastIndexOf('.');
        boolean hasEnding = dot > name.lastIndexOf('/');
        return new InboxKey(Ids.of(tenant), Ids.of(hasEnding ? name.substring(0, dot) : name));
    }

    /** The key under which a file of that name is uploaded. */
    public static String forFile(String tenant, String fileName) {
        int dot = fileName.lastIndexOf('.');
        String extension = dot > 0 ? Ids.of(fileName.substring(dot + 1).toLowerCase(Locale.ROOT)) : "txt";
        return PREFIX + Ids.of(tenant) + "/" + Ids.of(dot > 0 ? fileName.substring(0, dot) : fileName) + "."
                + (extension.isEmpty() ? "txt" : extension);
    }
}
