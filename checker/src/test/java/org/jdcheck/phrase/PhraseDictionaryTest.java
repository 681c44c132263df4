package org.jdcheck.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.jdcheck.RandomText;
import org.jdcheck.posting.Span;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which spellings of a phrase are found, and where exactly. */
class PhraseDictionaryTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "young team", "Young Team", "YOUNG TEAM", "young  team", "young\u00a0team", "young\u2003team",
                        "young-team", "young - team",
                "young–team", "young\u2011team", "young\nteam", "young\r\n team", "young\tteam", "young teams",
                        "young team's", "young team’s",
                "yo\u200bung te\u00adam", "young\u200b team", "young \u202eteam",
            })
    void isFoundWhateverItsCaseSpacingAndEnding(String spelling) {
        assertEquals(List.of(spelling), found("young team", "(" + spelling + ")"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "youngteam",
                "young, team",
                "young. Team",
                "young/team",
                "young (team)",
                "younger team",
                "young teammate",
                "young teaming",
                "team young",
                "ayoung team",
                "young \u00e9team",
                "young team\u0301",
                "young2 team",
                "young 2 team",
            })
    void isNotFoundInOtherWordsOrAcrossMarks(String words) {
        assertEquals(List.of(), found("young team", words));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "24/7 | open 24/7. | 24/7",
                "r&d | our R&D team | R&D",
                "401(k) | a 401(k) plan | 401(k)",
                "c++ | knows C++ well | C++",
                "location: | Location: Leeds | Location:",
                "$ | pays $90 | $",
                "@ | write to a@b.example | @",
                "don't | I don’t know | don’t",
                "don’t | I don't know | don't",
                "what you'll need | What you’ll need | What you’ll need",
                "company | many companies | companies",
                "business | small businesses | businesses",
                "box | boxes | boxes",
                "waitress | two waitresses | waitresses",
                "bachelor's degree | Bachelor’s degrees | Bachelor’s degrees",
                "straße | STRASSE | none",
                "müller | MÜLLER | MÜLLER",
                "σοφός | ΣΟΦΌΣ | ΣΟΦΌΣ",
            })
    void mayHoldMarksApostrophesAndLettersOfAnyScript(String phrase, String text, String expected) {
        assertEquals("none".equals(expected) ? List.of() : List.of(expected), found(phrase, text));
    }

    @Nested
    class Offsets {
        @ParameterizedTest
        @ValueSource(strings = {"İİİİ ", "ẞẞ ", "ŉ ǰ ΐ ", "\ud835\udc00\ud835\udc00 ", "💰💰 ", "\u202e\u200f ", "ﬃ "})
        void stayTrueBehindLettersWhoseLowerCaseHasAnotherLength(String before) {
            String text = before + "Young Team " + before;
            List<Hit> hits = hits("young team", text);
            assertEquals(1, hits.size());
            assertEquals(
                    new Span(before.length(), before.length() + 10),
                    hits.getFirst().at());
        }

        @Test
        void leaveOutWhatShowsNothingAroundAWord() {
            String text = "\u200b\u200bteam\u200b\u200b";
            assertEquals(new Span(2, 6), hits("team", text).getFirst().at());
        }
    }

    @Nested
    class SeveralPhrases {
        @Test
        void thatOverlapAreAllFound() {
            PhraseDictionary.Builder builder = new PhraseDictionary.Builder();
            PhraseSet set = builder.add(List.of("data", "data engineer", "engineer", "senior data engineer"));
            Hits hits = builder.build().scan("A senior data engineer");
            assertEquals(
                    List.of("senior data engineer", "data", "data engineer", "engineer"),
                    hits.of(set).stream()
                            .map(hit -> hit.at().in("A senior data engineer"))
                            .toList());
        }

        @Test
        void ofSeveralSetsAreKeptApartEvenIfEqual() {
            PhraseDictionary.Builder builder = new PhraseDictionary.Builder();
            PhraseSet one = builder.add(List.of("pay", "wage"));
            PhraseSet two = builder.add(List.of("bonus", "pay"));
            Hits hits = builder.build().scan("The pay is good.");
            assertEquals(0, hits.of(one).getFirst().phrase());
            assertEquals(1, hits.of(two).getFirst().phrase());
            assertEquals(1, hits.of(one).size());
        }

        @Test
        void withoutAWordAreRefusedByName() {
            IllegalArgumentException refused = assertThrows(
                    IllegalArgumentException.class, () -> new PhraseDictionary.Builder().add(List.of(" - ")));
            assertTrue(String.valueOf(refused.getMessage()).contains("\" - \""));
        }
    }

    @Nested
    class AgainstAPlainMatcher {
        private static final String[] WORDS = {
            "a", "ab", "abs", "b", "box", "boxes", "city", "cities", "don't", "don’t", "x1", "É", "é", "team", "teams",
            "team's", "&", "/", "$", "24",
        };
        private static final String[] GAPS = {" ", " ", " ", "-", " - ", "\u00a0", "\n", "\u200b ", "", ", ", ".", "–"};

        @Test
        void findsTheSameInRandomTexts() {
            Random random = new Random(42);
            for (int round = 0; round < 2_000; round++) {
                List<String> phrases = IntStream.range(0, 1 + random.nextInt(12))
                        .mapToObj(i -> words(random, 1 + random.nextInt(3), true))
                        .toList();
                String text = words(random, random.nextInt(60), false);
                assertSame(phrases, text);
            }
        }

        @Test
        void findsTheSameInTextsOfMixedScripts() {
            Random random = new Random(43);
            List<String> phrases =
                    List.of("up to", "years of experience", "salary", "young team", "$", "data", "a", "שלום", "仕事");
            for (int round = 0; round < 500; round++) {
                assertSame(phrases, RandomText.of(random, random.nextInt(80)));
            }
        }

        private void assertSame(List<String> phrases, String text) {
            PhraseDictionary.Builder builder = new PhraseDictionary.Builder();
            PhraseSet set = builder.add(phrases);
            List<String> actual = builder.build().scan(text).of(set).stream()
                    .map(hit -> hit.at() + " " + hit.phrase())
                    .sorted()
                    .toList();
            assertEquals(plainly(phrases, text), actual, () -> phrases + " in \"" + text + "\"");
        }

        private String words(Random random, int count, boolean phrase) {
            StringBuilder words = new StringBuilder();
            for (int i = 0; i < count; i++) {
                if (i > 0) {
                    words.append(phrase ? " " : GAPS[random.nextInt(GAPS.length)]);
                }
                words.append(WORDS[random.nextInt(WORDS.length)]);
            }
            return words.toString();
        }

        /** Every phrase against every place, word by word, as strings. */
        private List<String> plainly(List<String> phrases, String text) {
            List<Token> tokens = tokens(text);
            List<String> found = new ArrayList<>();
            for (int number = 0; number < phrases.size(); number++) {
                List<Token> phrase = tokens(phrases.get(number));
                for (int first = 0; first + phrase.size() <= tokens.size(); first++) {
                    int last = first + phrase.size() - 1;
                    boolean same = true;
                    for (int i = 0; i < phrase.size() - 1; i++) {
                        same &= tokens.get(first + i).folded.equals(phrase.get(i).folded);
                    }
                    if (same && isForm(phrase.getLast().folded, tokens.get(last).folded)) {
                        found.add(new Span(tokens.get(first).start, tokens.get(last).end) + " " + number);
                    }
                }
            }
            return found.stream().sorted().toList();
        }

        private boolean isForm(String base, String word) {
            if (word.equals(base)) {
                return true;
            }
            if (base.length() < 3 || !Character.isLetter(base.charAt(base.length() - 1))) {
                return false;
            }
            boolean hisses = base.matches(".*(s|x|ch|sh)");
            return word.equals(base + "'s")
                    || (!base.endsWith("s") && word.equals(base + "s"))
                    || (hisses && word.equals(base + "es"))
                    || (base.endsWith("y") && word.equals(base.substring(0, base.length() - 1) + "ies"));
        }

        private record Token(int start, int end, String folded) {}

        private List<Token> tokens(String text) {
            List<Token> tokens = new ArrayList<>();
            int[] points = text.codePoints().toArray();
            int offset = 0;
            for (int i = 0; i < points.length; ) {
                if (!isWord(points[i])) {
                    int length = Character.charCount(points[i]);
                    if (!isGap(points[i])) {
                        tokens.add(new Token(offset, offset + length, Character.toString(points[i])));
                    }
                    offset += length;
                    i++;
                    continue;
                }
                StringBuilder word = new StringBuilder();
                int start = offset;
                int end = offset;
                while (i < points.length) {
                    boolean apostrophe = "'’ʼ".indexOf(points[i]) >= 0
                            && i + 1 < points.length
                            && points[i + 1] < 0x10000
                            && isWord(points[i + 1]);
                    if (!isWord(points[i]) && !apostrophe && Character.getType(points[i]) != Character.FORMAT) {
                        break;
                    }
                    offset += Character.charCount(points[i]);
                    if (isWord(points[i])) {
                        word.appendCodePoint(points[i]);
                        end = offset;
                    } else if (apostrophe) {
                        word.append('\'');
                    }
                    i++;
                }
                tokens.add(new Token(start, end, folded(word.toString())));
            }
            return tokens;
        }

        private boolean isWord(int c) {
            int type = Character.getType(c);
            return Character.isLetterOrDigit(c)
                    || type == Character.NON_SPACING_MARK
                    || type == Character.COMBINING_SPACING_MARK;
        }

        private boolean isGap(int c) {
            return c <= ' '
                    || Character.isWhitespace(c)
                    || Character.isSpaceChar(c)
                    || Character.getType(c) == Character.FORMAT
                    || "-‐‑‒–—―−".indexOf(c) >= 0;
        }

        private String folded(String word) {
            StringBuilder folded = new StringBuilder();
            word.codePoints().forEach(c -> folded.appendCodePoint(Character.toLowerCase(Character.toUpperCase(c))));
            return folded.toString();
        }
    }

    @Test
    void isReadTheSameInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertEquals(List.of("INSIGHT"), found("insight", "AN INSIGHT"));
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<Hit> hits(String phrase, String text) {
        PhraseDictionary.Builder builder = new PhraseDictionary.Builder();
        PhraseSet set = builder.add(List.of(phrase));
        return builder.build().scan(text).of(set);
    }

    private static List<String> found(String phrase, String text) {
        return hits(phrase, text).stream().map(hit -> hit.at().in(text)).toList();
    }
}
