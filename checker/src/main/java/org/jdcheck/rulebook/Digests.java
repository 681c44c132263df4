package org.jdcheck.rulebook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Short digests of text. */
public final class Digests {
    private Digests() {}

    /** The first 16 hexadecimal digits of the SHA-256 of the parts in order. */
    public static String of(List<String> parts) {
        return sha256(parts).substring(0, 16);
    }

    /** The 64 hexadecimal digits of the SHA-256 of the parts in order, each behind its length. */
    public static String sha256(List<String> parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : parts) {
                byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
