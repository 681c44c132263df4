package org.jdcheck.documents;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of text go back as they came. */
class TextFileTest {
    private static final String TEXT = "Kellner gesucht: Café\r\n\r\nWe need a salesman.\nLast line";

    @ParameterizedTest
    @CsvSource({
        "UTF-8, true",
        "UTF-8, false",
        "UTF-16LE, true",
        "UTF-16LE, false",
        "UTF-16BE, true",
        "UTF-16BE, false",
        "windows-1252, false"
    })
    void keepTheirEncodingTheirByteOrderMarkAndEveryOtherByte(String encoding, boolean marked) {
        Charset charset = Charset.forName(encoding);
        String mark = marked ? "\ufeff" : "";
        byte[] bytes = (mark + TEXT).getBytes(charset);

        TextFile file = TextFile.of(bytes);

        assertNotNull(file);
        assertEquals(TEXT, file.text());
        assertArrayEquals(bytes, file.with(TEXT));
        String changed = TEXT.replace("salesman", "salesperson");
        assertArrayEquals((mark + changed).getBytes(charset), file.with(changed));
    }

    @Test
    void doNotTakeACharacterThatTheirEncodingLacks() {
        TextFile file = TextFile.of("Café".getBytes(Charset.forName("windows-1252")));

        assertNotNull(file);
        assertNull(file.with("Café 仕事"));
    }

    @Test
    void areNoOtherFormatsAndNoGarbage() {
        assertNull(TextFile.of("%PDF-1.7\nBaker".getBytes(StandardCharsets.UTF_8)));
        assertNull(TextFile.of(new byte[] {'P', 'K', 3, 4, 1, 2, 3}));
        assertNull(TextFile.of(new byte[] {'a', (byte) 0x81, 'b', (byte) 0x90}));
    }
}
