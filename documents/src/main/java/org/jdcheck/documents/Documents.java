package org.jdcheck.documents;

import java.nio.charset.StandardCharsets;
import org.jdcheck.documents.Document.Illegible;
import org.jdcheck.documents.Document.Legible;
import org.jdcheck.posting.Characters;
import org.jdcheck.posting.Posting;
import org.jspecify.annotations.Nullable;

/** Reads a posting from bytes or from text. Never throws for what somebody sent. */
public final class Documents {
    /** The longest file of text that is read, in bytes: 2 MiB. */
    public static final int LONGEST_TEXT = 2 * 1024 * 1024;

    private Documents() {}

    /** Reads a file by what is in it; its name does not count. */
    public static Document read(byte[] bytes) {
        if (bytes.length == 0) {
            return new Illegible("The file is empty.");
        }
        String format = Formats.notReadYet(bytes);
        if (format != null) {
            return new Illegible(format);
        }
        if (bytes.length > LONGEST_TEXT) {
            return tooLong(bytes.length);
        }
        return switch (TextDecoder.decode(bytes)) {
            case TextDecoder.Decoded decoded -> ofText(decoded.text());
            case TextDecoder.Failed failed -> new Illegible(failed.reason());
        };
    }

    /** The answer for a file of text that is longer than {@link #LONGEST_TEXT}. */
    public static Illegible tooLong(long bytes) {
        return new Illegible("The file has " + bytes + " bytes; text of up to " + LONGEST_TEXT
                + " bytes (2 MiB) is read. A posting has a few thousand.");
    }

    /** Reads a text that came as such. */
    public static Document ofText(String text) {
        String fault = fault(text);
        return fault == null ? new Legible(Posting.of(text)) : new Illegible(fault);
    }

    private static @Nullable String fault(String text) {
        boolean blank = true;
        boolean letters = false;
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return "Character " + (i + 1) + " is a NUL; this is no text. Save it as plain text and send it again.";
            }
            if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    return "Character " + (i + 1)
                            + " is half of a pair (a lone surrogate); the text was damaged on its way.";
                }
                letters |= Character.isLetter(text.codePointAt(i));
                blank = false;
                i++;
                continue;
            }
            blank &= Characters.isBlank(c);
            letters |= Character.isLetter(c);
            controls += c < ' ' && "\t\n\r\f\u000b".indexOf(c) < 0 ? 1 : 0;
        }
        if (text.isEmpty()) {
            return "The text is empty.";
        }
        if (blank) {
            return "There are only spaces and line breaks in it.";
        }
        if (controls > 8 && controls * 50L > text.length()) {
            return "It holds " + controls + " control characters; this is no text.";
        }
        return letters ? null : "There is not one letter in it.";
    }

    /** How many bytes the text has in UTF-8. */
    public static int utf8Length(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
