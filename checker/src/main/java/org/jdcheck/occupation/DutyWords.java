package org.jdcheck.occupation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of a duty, each reduced to a stem that its forms and spellings share. */
public final class DutyWords {
    private static final int SHORTEST_STEM = 3;

    private static final Set<String> IGNORED = Set.of(
            "a",
            "an",
            "the",
            "and",
            "or",
            "of",
            "to",
            "in",
            "on",
            "at",
            "for",
            "with",
            "by",
            "from",
            "as",
            "is",
            "are",
            "be",
            "will",
            "you",
            "your",
            "our",
            "we",
            "us",
            "they",
            "their",
            "them",
            "it",
            "its",
            "this",
            "that",
            "these",
            "those",
            "such",
            "other",
            "any",
            "all",
            "each",
            "every",
            "etc",
            "eg",
            "ie",
            "may",
            "must",
            "should",
            "can",
            "who",
            "which",
            "so",
            "than",
            "then",
            "when",
            "where",
            "while",
            "also",
            "including",
            "include",
            "includes",
            "responsible",
            "using");

    private static final Map<String, String> SPELLING = Map.ofEntries(
            Map.entry("lorry", "truck"),
            Map.entry("lorries", "trucks"),
            Map.entry("tyre", "tire"),
            Map.entry("tyres", "tires"),
            Map.entry("programme", "program"),
            Map.entry("programmes", "programs"),
            Map.entry("cheque", "check"),
            Map.entry("cheques", "checks"),
            Map.entry("grey", "gray"),
            Map.entry("anaesthetic", "anesthetic"),
            Map.entry("anaesthetics", "anesthetics"),
            Map.entry("anaesthesia", "anesthesia"),
            Map.entry("nappies", "diapers"),
            Map.entry("nappy", "diaper"),
            Map.entry("lawns", "lawn"),
            Map.entry("flat", "apartment"),
            Map.entry("flats", "apartments"),
            Map.entry("holiday", "vacation"),
            Map.entry("plaster", "plaster"),
            Map.entry("pupils", "students"),
            Map.entry("pupil", "student"),
            Map.entry("till", "register"),
            Map.entry("tills", "registers"),
            Map.entry("rota", "schedule"),
            Map.entry("rotas", "schedules"),
            Map.entry("cv", "resume"),
            Map.entry("cvs", "resumes"),
            Map.entry("mould", "mold"),
            Map.entry("aluminium", "aluminum"));

    private DutyWords() {}

    /**
     * One word of a duty.
     *
     * @param stem what its forms share
     * @param start where it begins, in UTF-16 units of the text that was read
     * @param end where it ends
     */
    public record Word(String stem, int start, int end) {}

    /** The telling words of the text in their order; articles, pronouns and the like are left out. */
    public static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && isPart(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                String word = text.substring(start, i).toLowerCase(Locale.ROOT);
                if (!IGNORED.contains(word)) {
                    words.add(new Word(stem(word), start, i));
                }
                start = -1;
            }
        }
        return words;
    }

    private static boolean isPart(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || (c > 127 && Character.isLetter(c));
    }

    static String stem(String lower) {
        String word = british(SPELLING.getOrDefault(lower, lower));
        if (word.endsWith("ies") && word.length() > 4) {
            word = word.substring(0, word.length() - 3) + "y";
        } else if (word.endsWith("sses") || word.endsWith("shes") || word.endsWith("ches") || word.endsWith("xes")) {
            word = word.substring(0, word.length() - 2);
        } else if (word.endsWith("s")
                && !word.endsWith("ss")
                && !word.endsWith("us")
                && !word.endsWith("is")
                && word.length() > 3) {
            word = word.substring(0, word.length() - 1);
        }
        if (word.endsWith("ing") && word.length() >= SHORTEST_STEM + 3) {
            word = single(word.substring(0, word.length() - 3));
        } else if (word.endsWith("ed") && word.length() >= SHORTEST_STEM + 2) {
            word = single(word.substring(0, word.length() - 2));
        }
        if (word.endsWith("e") && word.length() > SHORTEST_STEM) {
            word = word.substring(0, word.length() - 1);
        }
        return word.endsWith("y") && word.length() > SHORTEST_STEM ? word.substring(0, word.length() - 1) + "i" : word;
    }

    /** "planning" and "plan" meet in "plan". */
    private static String single(String word) {
        int length = word.length();
        boolean doubled = length > SHORTEST_STEM
                && word.charAt(length - 1) == word.charAt(length - 2)
                && "lsz".indexOf(word.charAt(length - 1)) < 0;
        return doubled ? word.substring(0, length - 1) : word;
    }

    private static String british(String word) {
        if (word.length() < 5) {
            return word;
        }
        String folded = word.replace("isation", "ization");
        if (folded.endsWith("ise") || folded.endsWith("ised") || folded.endsWith("ises") || folded.endsWith("ising")) {
            int at = folded.lastIndexOf("is");
            folded = folded.substring(0, at) + "iz" + folded.substring(at + 2);
        }
        int our = folded.indexOf("our");
        if (our >= 2
                && (our + 3 == folded.length()
                        || folded.startsWith("ours", our)
                        || folded.startsWith("oured", our)
                        || folded.startsWith("ouring", our))
                && folded.length() > 5) {
            folded = folded.substring(0, our) + "or" + folded.substring(our + 3);
        }
        return folded.replace("paed", "ped").replace("haem", "hem").replace("oesoph", "esoph");
    }

    /** 32 bits that tell this stem from others. */
    public static int hash(String stem) {
        return TitleWords.hash(List.of(stem));
    }
}
