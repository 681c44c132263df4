package org.jdcheck.documents;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Knows by their first bytes the formats that are not read yet, and says what helps. */
final class Formats {
    private static final String SAVE = " Save it as plain text (.txt) and send that.";

    private static final Pattern HTML = Pattern.compile(
            "^(?:<!--[^>]{0,200}-->\\s*)*<(?:!doctype html|html|head|body|meta|title|div|p|h[1-6]|ul|ol|table|section|article|main|span|br)\\b");
    private static final Pattern JSON = Pattern.compile("^(?:\\{|\\[\\s*\\{)\\s*\"[^\"\\n]{0,80}\"\\s*:");

    private Formats() {}

    /** A sentence where the bytes are of a format that is not read yet; otherwise null. */
    static @Nullable String notReadYet(byte[] bytes) {
        if (starts(bytes, 'P', 'K', 3, 4)) {
            String head = ascii(bytes, 4096);
            return head.contains("word/") || head.contains("[Content_Types].xml")
                    ? "This is a Word file (.docx), which is not read yet. In Word, choose \"Save As\", \"Plain Text\", and send that."
                    : "This is a ZIP archive or an office file, which is not read yet." + SAVE;
        }
        if (starts(bytes, '%', 'P', 'D', 'F')) {
            return "This is a PDF file, which is not read yet. Copy its text into a plain text file (.txt) and send that.";
        }
        if (starts(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return "This is an old Office file (.doc, .xls), which is not read. In Word, choose \"Save As\", \"Plain Text\", and send that.";
        }
        if (starts(bytes, '{', '\\', 'r', 't', 'f')) {
            return "This is an RTF file, which is not read yet." + SAVE;
        }
        if (starts(bytes, 0x89, 'P', 'N', 'G')
                || starts(bytes, 0xFF, 0xD8, 0xFF)
                || starts(bytes, 'G', 'I', 'F', '8')) {
            return "This is a picture; the words in it cannot be read." + SAVE;
        }
        if (starts(bytes, 0x1F, 0x8B) || starts(bytes, '7', 'z', 0xBC, 0xAF)) {
            return "This is a compressed archive, which is not read yet." + SAVE;
        }
        String head = ascii(bytes, 1024).stripLeading().toLowerCase(Locale.ROOT);
        if (HTML.matcher(head).find()) {
            return "This is a web page (HTML), which is not read yet. Copy its text into a plain text file (.txt) and send that.";
        }
        if (head.startsWith("<?xml")) {
            return "This is an XML file, which is not read yet." + SAVE;
        }
        if (JSON.matcher(head).find()) {
            return "This is a JSON file, which is not read yet as a posting. Send the text of the posting.";
        }
        return null;
    }

    private static boolean starts(byte[] bytes, int... magic) {
        if (bytes.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((bytes[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    private static String ascii(byte[] bytes, int most) {
        int start = bytes.length >= 3 && (bytes[0] & 0xFF) == 0xEF && (bytes[1] & 0xFF) == 0xBB ? 3 : 0;
        return new String(bytes, start, Math.min(bytes.length - start, most), StandardCharsets.ISO_8859_1);
    }
}
