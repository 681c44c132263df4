package org.jdcheck.knowledge;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.Deflater;

/** Writes numbers and words in the form that the checker reads; the mirror of its PackedBytes. */
final class Packer {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    void small(int value) {
        if (value < 0 || value > 255) {
            throw new IllegalArgumentException("no byte: " + value);
        }
        out.write(value);
    }

    void signed(int value) {
        if (value < -128 || value > 127) {
            throw new IllegalArgumentException("no signed byte: " + value);
        }
        out.write(value);
    }

    /** The 32 bits are taken as a number without sign. */
    void number(int value) {
        int rest = value;
        while ((rest & ~127) != 0) {
            out.write((rest & 127) | 128);
            rest >>>= 7;
        }
        out.write(rest);
    }

    void decimal(float value) {
        out.writeBytes(ByteBuffer.allocate(4).putFloat(value).array());
    }

    void words(String words) {
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        number(bytes.length);
        out.writeBytes(bytes);
    }

    int size() {
        return out.size();
    }

    /** All that was written, before packing; what two runs must agree on. */
    byte[] bytes() {
        return out.toByteArray();
    }

    /** Length, then the deflated bytes, as Base64 in lines. */
    String lines() {
        byte[] bytes = bytes();
        byte[] packed = new byte[bytes.length + 1024];
        int length;
        try (Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION)) {
            deflater.setInput(bytes);
            deflater.finish();
            length = deflater.deflate(packed);
        }
        ByteBuffer whole = ByteBuffer.allocate(4 + length).putInt(bytes.length).put(packed, 0, length);
        return Base64.getMimeEncoder(1000, new byte[] {'\n'}).encodeToString(whole.array()) + "\n";
    }
}
