package org.jdcheck.documents;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A file of plain text that can be written back as it came: in its encoding, with its byte order mark. */
public final class TextFile {
    private final String text;
    private final byte[] mark;
    private final Charset charset;

    private TextFile(String text, byte[] mark, Charset charset) {
        this.text = text;
        this.mark = mark;
        this.charset = charset;
    }

    /** Reads the bytes; null where they are no plain text, or would not come back byte for byte. */
    public static @Nullable TextFile of(byte[] bytes) {
        if (Formats.notReadYet(bytes) != null || !(TextDecoder.decode(bytes) instanceof TextDecoder.Decoded decoded)) {
            return null;
        }
        TextFile file = new TextFile(decoded.text(), Arrays.copyOf(bytes, decoded.markLength()), decoded.charset());
        return Arrays.equals(bytes, file.with(decoded.text())) ? file : null;
    }

    /** The words, without the byte order mark. */
    public String text() {
        return text;
    }

    /** The bytes of the file with other words; null where its encoding lacks one of their characters. */
    public byte @Nullable [] with(String changed) {
        try {
            ByteBuffer encoded = charset.newEncoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .encode(CharBuffer.wrap(changed));
            byte[] bytes = Arrays.copyOf(mark, mark.length + encoded.remaining());
            encoded.get(bytes, mark.length, encoded.remaining());
            return bytes;
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
