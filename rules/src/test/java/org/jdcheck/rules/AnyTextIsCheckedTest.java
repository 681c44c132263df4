package org.jdcheck.rules;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever a posting looks like, badly pasted, cut, doubled or garbled, it gets a report. */
class AnyTextIsCheckedTest {
    private static final String MARKS = " \n.,:;-•$€%()[]0123456789";
    private static final int GARBLED = 60;

    @Test
    void howeverBadlyItWasPasted() throws IOException {
        Random random = new Random(5);
        List<String> texts = texts();
        for (String text : texts) {
            assertChecked(text.replaceAll("\\s+", " ").repeat(3));
            assertChecked(text.replace("\n", "\r\n\t") + texts.get(random.nextInt(texts.size())));
            assertChecked(garbled(text, random));
        }
    }

    private static String garbled(String text, Random random) {
        StringBuilder garbled = new StringBuilder(text);
        for (int i = 0; i < GARBLED; i++) {
            garbled.setCharAt(random.nextInt(garbled.length()), MARKS.charAt(random.nextInt(MARKS.length())));
        }
        return garbled.toString();
    }

    private static void assertChecked(String text) {
        assertDoesNotThrow(() -> Drafts.checkText(text, "x"));
    }

    private static List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        for (String folder : List.of("clean", "flawed")) {
            try (Stream<Path> files = Files.list(Path.of("..", "corpus", folder))) {
                for (Path file : files.sorted().toList()) {
                    texts.add(Files.readString(file));
                }
            }
        }
        return texts;
    }
}
