package org.jdcheck.occupation;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Reads numbers and words in the order in which the generator wrote them. */
final class PackedBytes {
    private final byte[] bytes;
    private int at;

    private PackedBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Unpacks the lines of a knowledge file.
     *
     * @throws IllegalArgumentException where they are no Base64 of deflated bytes
     */
    static PackedBytes of(String lines) {
        byte[] packed = Base64.getMimeDecoder().decode(lines);
        if (packed.length < 4) {
            throw new IllegalArgumentException("is cut off");
        }
        int length =
                ((packed[0] & 255) << 24) | ((packed[1] & 255) << 16) | ((packed[2] & 255) << 8) | (packed[3] & 255);
        if (length < 0 || length > 1 << 26) {
            throw new IllegalArgumentException("is no file of knowledge");
        }
        byte[] bytes = new byte[length];
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(packed, 4, packed.length - 4);
            int read = 0;
            while (read < length) {
                int more = inflater.inflate(bytes, read, length - read);
                if (more == 0) {
                    throw new IllegalArgumentException("is cut off");
                }
                read += more;
            }
        } catch (DataFormatException e) {
            throw new IllegalArgumentException("is no file of knowledge", e);
        }
        return new PackedBytes(bytes);
    }

    /** A number from 0 to 255. */
    int small() {
        return bytes[at++] & 255;
    }

    /** A number from -128 to 127. */
    byte signed() {
        return bytes[at++];
    }

    /** A number that is not negative, in as many bytes as it needs. */
    int number() {
        int value = 0;
        for (int shift = 0; ; shift += 7) {
            int next = small();
            value |= (next & 127) << shift;
            if (next < 128) {
                return value;
            }
        }
    }

    float decimal() {
        int bits = (small() << 24) | (small() << 16) | (small() << 8) | small();
        return Float.intBitsToFloat(bits);
    }

    String words() {
        int length = number();
        at += length;
        return new String(bytes, at - length, length, StandardCharsets.UTF_8);
    }

    boolean isAtEnd() {
        return at == bytes.length;
    }
}
