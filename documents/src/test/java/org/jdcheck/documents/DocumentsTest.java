package org.jdcheck.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.jdcheck.documents.Document.Illegible;
import org.jdcheck.documents.Document.Legible;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be read as a posting, and what is said of everything else. */
class DocumentsTest {
    private static final String TEXT = "Bäcker – 💰 £27,000 a year\r\nYou’ll bake “bread”.\n";
    private static final String WESTERN = "Bäcker – £27,000 a year\r\nYou’ll bake “bread” for €3.\n";

    @Nested
    class Text {
        @ParameterizedTest
        @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
        void isReadWithAByteOrderMarkWhichIsDropped(String charset) {
            assertReads(
                    TEXT, concat("\ufeff".getBytes(Charset.forName(charset)), TEXT.getBytes(Charset.forName(charset))));
        }

        @ParameterizedTest
        @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
        void isReadWithoutOne(String charset) {
            assertReads(TEXT, TEXT.getBytes(Charset.forName(charset)));
        }

        @Test
        void isReadInTheEncodingOfOldWindows() {
            assertReads(WESTERN, WESTERN.getBytes(Charset.forName("windows-1252")));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "שלום, אופה בתל אביב",
                    "麺職人を募集しています。給料 3000 円",
                    "Пекарь в Москве, ночная смена",
                    "خباز في دبي",
                    "a",
                })
        void isReadInEveryScript(String text) {
            assertReads(text, text.getBytes(StandardCharsets.UTF_8));
        }

        @Test
        void isKeptWordForWord() {
            String text = "  \u200bBaker\u00a0\u202e \r\n\r\r\n\t\u0301e\u00ad \ufeff end  ";
            assertReads(text, text.getBytes(StandardCharsets.UTF_8));
        }

        @Test
        void keepsAByteOrderMarkThatIsNotItsFirstCharacter() {
            String text = "Baker\ufeff bakes";
            assertReads(text, text.getBytes(StandardCharsets.UTF_8));
        }

        @Test
        void mayBeginWithWordsThatOnlyLookLikeAFormat() {
            for (String text : new String[] {
                "PK Bakery seeks a baker",
                "%PDF is not what we want: a baker",
                "{baker} wanted",
                "<b>Baker</b> wanted",
                "GIFT shop baker wanted",
                "Html developer wanted",
            }) {
                boolean pdf = text.startsWith("%PDF");
                Document read = Documents.read(text.getBytes(StandardCharsets.UTF_8));
                assertEquals(!pdf, read instanceof Legible, text);
            }
        }

        private void assertReads(String expected, byte[] bytes) {
            Legible legible = assertInstanceOf(
                    Legible.class,
                    Documents.read(bytes),
                    () -> Documents.read(bytes).toString());
            assertEquals(expected, legible.posting().text());
        }
    }

    @Nested
    class Length {
        @Test
        void ofTwoMebibytesIsRead() {
            byte[] bytes = new byte[2 * 1024 * 1024];
            Arrays.fill(bytes, (byte) 'a');
            assertInstanceOf(Legible.class, Documents.read(bytes));
        }

        @Test
        void ofOneByteMoreIsNot() {
            byte[] bytes = new byte[2 * 1024 * 1024 + 1];
            Arrays.fill(bytes, (byte) 'a');
            assertRefused(bytes, "2097153 bytes");
        }

        @Test
        void ofAPictureDoesNotMatter() {
            byte[] bytes = new byte[3 * 1024 * 1024];
            System.arraycopy(bytes(0x89, 'P', 'N', 'G', 13, 10, 26, 10), 0, bytes, 0, 8);
            assertRefused(bytes, "picture");
        }
    }

    @Nested
    class WhatIsNoPosting {
        @Test
        void isEmpty() {
            assertRefused(new byte[0], "empty");
            assertRefused(bytes(0xEF, 0xBB, 0xBF), "empty");
            assertRefused(bytes(0xFF, 0xFE), "empty");
        }

        @ParameterizedTest
        @ValueSource(strings = {" ", "\n\n\r\n", "\t \u00a0\u2003\u3000", "\u200b\ufeff\u200e"})
        void isBlank(String text) {
            assertRefused(text.getBytes(StandardCharsets.UTF_8), "spaces");
        }

        @ParameterizedTest
        @ValueSource(strings = {"12345", "--- !!! ???", "💰💰💰", "$ - $"})
        void hasNotOneLetter(String text) {
            assertRefused(text.getBytes(StandardCharsets.UTF_8), "letter");
        }

        @Test
        void hasANul() {
            assertRefused("Baker\0 wanted".getBytes(StandardCharsets.UTF_8), "Character 6");
        }

        @Test
        void hasHalfOfAPair() {
            Document read = Documents.ofText("Baker \ud83d wanted");
            assertTrue(assertInstanceOf(Illegible.class, read).reason().contains("Character 7"), read::toString);
            assertRefused(
                    concat(bytes(0xFF, 0xFE), "Baker \ud83d".getBytes(StandardCharsets.UTF_16LE), bytes(0x3D, 0xD8)),
                    "");
        }

        @Test
        void isFullOfControlCharacters() {
            assertRefused("\u0001\u0002\u0003\u0004 baker".repeat(20).getBytes(StandardCharsets.UTF_8), "control");
        }

        @Test
        void isMarkedAsUtf8AndIsNot() {
            assertRefused(bytes(0xEF, 0xBB, 0xBF, 'B', 0xFF, 0xC0), "UTF-8");
        }

        @Test
        void isUtf16CutInTheMiddleOfACharacter() {
            assertRefused(concat(bytes(0xFE, 0xFF), "Baker".getBytes(StandardCharsets.UTF_16BE), bytes(0)), "UTF-16");
        }

        @Test
        void isGarbage() {
            Random random = new Random(99);
            for (int round = 0; round < 500; round++) {
                byte[] bytes = new byte[64 + random.nextInt(4_000)];
                random.nextBytes(bytes);
                assertRefused(bytes, "");
            }
        }
    }

    @Nested
    class OtherFormats {
        /** The columns: the first characters, of Latin-1, and what the reason names. */
        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                        %PDF-1.7                                                  | PDF
                        {\\rtf1\\ansi Baker}                                        | RTF
                        \u0089PNG                                                 | picture
                        ÿØÿà                                                      | picture
                        GIF89a                                                    | picture
                        ÐÏ\u0011à                                                 | Office
                        <!DOCTYPE html><html><body>Baker</body></html>            | HTML
                        <html lang=en>Baker</html>                                | HTML
                        <?xml version="1.0"?><job>Baker</job>                     | XML
                        { "title": "Baker" }                                      | JSON
                        """)
        void areNamedAndWhatHelpsIsSaid(String head, String name) {
            assertRefused(head.getBytes(StandardCharsets.ISO_8859_1), name);
        }

        @Test
        void ofWordAreNamed() {
            byte[] head = concat(
                    bytes('P', 'K', 3, 4),
                    "....[Content_Types].xml....word/document.xml".getBytes(StandardCharsets.US_ASCII));
            assertRefused(head, "Word");
        }

        @Test
        void ofOtherArchivesAreNotCalledWord() {
            byte[] head = concat(bytes('P', 'K', 3, 4), "....photos/cat.jpg".getBytes(StandardCharsets.US_ASCII));
            assertRefused(head, "ZIP");
            assertFalse(reason(head).contains("Word"));
        }

        @Test
        void areKnownBehindAByteOrderMark() {
            assertRefused("\ufeff<!doctype html><p>Baker".getBytes(StandardCharsets.UTF_8), "HTML");
            assertRefused("\ufeff \n{\"title\": \"Baker\"}".getBytes(StandardCharsets.UTF_8), "JSON");
        }
    }

    @Test
    void everyReasonIsASentence() {
        Random random = new Random(5);
        byte[][] heads = {
            new byte[0],
            bytes(0xEF, 0xBB, 0xBF),
            " ".getBytes(StandardCharsets.UTF_8),
            "1".getBytes(StandardCharsets.UTF_8),
            bytes('P', 'K', 3, 4),
            bytes('%', 'P', 'D', 'F'),
        };
        for (byte[] head : heads) {
            byte[] tail = new byte[random.nextInt(3)];
            random.nextBytes(tail);
            Document read = Documents.read(head);
            String reason = assertInstanceOf(Illegible.class, read).reason();
            assertTrue(Character.isUpperCase(reason.charAt(0)) && reason.endsWith("."), reason);
        }
    }

    @Test
    void whateverComesIsAnswered() {
        Random random = new Random(6);
        for (int round = 0; round < 5_000; round++) {
            byte[] bytes = new byte[random.nextInt(200)];
            for (int i = 0; i < bytes.length; i++) {
                // Half of the bytes are such as text has, so that every branch is met.
                bytes[i] = (byte) (random.nextBoolean() ? ' ' + random.nextInt(95) : random.nextInt(256));
            }
            if (Documents.read(bytes) instanceof Legible legible) {
                assertFalse(legible.posting().text().isBlank());
            }
        }
    }

    private static void assertRefused(byte[] bytes, String words) {
        assertTrue(reason(bytes).contains(words), () -> reason(bytes));
    }

    private static String reason(byte[] bytes) {
        Document read = Documents.read(bytes);
        String shown = read instanceof Legible legible ? legible.posting().text() : "";
        return assertInstanceOf(Illegible.class, read, () -> "read as text: " + shown)
                .reason();
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static byte[] concat(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
