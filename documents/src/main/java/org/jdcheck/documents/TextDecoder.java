package org.jdcheck.documents;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Finds the encoding of a text and decodes it strictly: byte order mark, UTF-8, UTF-16 by its zero bytes, Windows-1252.
 * The byte order mark is dropped, nothing else is changed.
 */
final class TextDecoder {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private TextDecoder() {}

    sealed interface Result {}

    record Decoded(String text, Charset charset, int markLength) implements Result {}

    record Failed(String reason) implements Result {}

    static Result decode(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return marked(bytes, 3, StandardCharsets.UTF_8, "UTF-8");
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return marked(bytes, 2, StandardCharsets.UTF_16BE, "UTF-16");
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return marked(bytes, 2, StandardCharsets.UTF_16LE, "UTF-16");
        }
        Charset wide = wideEncoding(bytes);
        if (wide != null) {
            return marked(bytes, 0, wide, "UTF-16");
        }
        String utf8 = strictly(bytes, 0, StandardCharsets.UTF_8);
        if (utf8 != null) {
            return new Decoded(utf8, StandardCharsets.UTF_8, 0);
        }
        return singleByte(bytes);
    }

    private static Result marked(byte[] bytes, int mark, Charset charset, String name) {
        String text = strictly(bytes, mark, charset);
        return text != null
                ? new Decoded(text, charset, mark)
                : new Failed(
                        "It says that it is " + name + " text, and is not. Save it as UTF-8 text and send it again.");
    }

    private static @Nullable String strictly(byte[] bytes, int from, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** UTF-16 without a mark: in text of Latin letters every other byte is zero. */
    private static @Nullable Charset wideEncoding(byte[] bytes) {
        int looked = Math.min(bytes.length & ~1, 2000);
        if (looked < 4) {
            return null;
        }
        int even = 0;
        int odd = 0;
        for (int i = 0; i < looked; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        int units = looked / 2;
        if (odd * 10 > units * 6 && even * 10 < units) {
            return StandardCharsets.UTF_16LE;
        }
        return even * 10 > units * 6 && odd * 10 < units ? StandardCharsets.UTF_16BE : null;
    }

    /** Windows-1252, unless there are bytes that no text in it has. */
    private static Result singleByte(byte[] bytes) {
        if (holdsEncodedSurrogate(bytes)) {
            return new Failed("It holds half of a pair (a lone surrogate) in UTF-8; the text was damaged on its way.");
        }
        int strange = 0;
        int high = 0;
        for (byte b : bytes) {
            int c = b & 0xFF;
            boolean control = c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f';
            boolean undefined = c == 0x81 || c == 0x8D || c == 0x8F || c == 0x90 || c == 0x9D;
            strange += control || undefined || c == 0x7F ? 1 : 0;
            high += c >= 0x80 ? 1 : 0;
        }
        if (strange > 0 || high * 3L > bytes.length) {
            return new Failed(
                    "This is no text in an encoding that we know (UTF-8, UTF-16, Windows-1252). Save it as UTF-8 text and send it again.");
        }
        return new Decoded(new String(bytes, WINDOWS_1252), WINDOWS_1252, 0);
    }

    /** The bytes ED A0..BF are the start of half a pair in what was meant to be UTF-8; no text in Windows-1252 has them so. */
    private static boolean holdsEncodedSurrogate(byte[] bytes) {
        for (int i = 0; i + 2 < bytes.length; i++) {
            if ((bytes[i] & 0xFF) == 0xED && (bytes[i + 1] & 0xE0) == 0xA0 && (bytes[i + 2] & 0xC0) == 0x80) {
                return true;
            }
        }
        return false;
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
