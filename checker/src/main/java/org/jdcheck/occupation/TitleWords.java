package org.jdcheck.occupation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of a title as the index knows them: small letters, singular, one spelling. */
public final class TitleWords {
    /** Words of level, hours and the like, which do not tell one occupation from another. */
    private static final Set<String> IGNORED = Set.of(
            "senior",
            "sr",
            "junior",
            "jr",
            "lead",
            "principal",
            "staff",
            "trainee",
            "graduate",
            "experienced",
            "mid",
            "midlevel",
            "level",
            "entry",
            "entrylevel",
            "i",
            "ii",
            "iii",
            "iv",
            "v",
            "1",
            "2",
            "3",
            "4",
            "intern",
            "internship",
            "apprentice",
            "part",
            "full",
            "time",
            "fulltime",
            "parttime",
            "temporary",
            "permanent",
            "remote",
            "hybrid",
            "urgent",
            "hiring",
            "interim",
            "night",
            "weekend",
            "bank",
            "head",
            "chief",
            "assistant",
            "deputy",
            "associate",
            "freelance",
            "contract",
            "seasonal",
            "degree",
            "qualified",
            "certified");

    private static final Map<String, String> ONE_WORD = Map.of(
            "back end",
            "backend",
            "front end",
            "frontend",
            "full stack",
            "fullstack",
            "help desk",
            "helpdesk",
            "call center",
            "callcenter",
            "day care",
            "daycare",
            "child care",
            "childcare",
            "home care",
            "homecare",
            "health care",
            "healthcare");

    private static final Map<String, String> SPELLING = Map.ofEntries(
            Map.entry("centre", "center"),
            Map.entry("labour", "labor"),
            Map.entry("labourer", "laborer"),
            Map.entry("adviser", "advisor"),
            Map.entry("counsellor", "counselor"),
            Map.entry("jeweller", "jeweler"),
            Map.entry("programme", "program"),
            Map.entry("organiser", "organizer"),
            Map.entry("tyre", "tire"),
            Map.entry("theatre", "theater"),
            Map.entry("lorry", "truck"),
            Map.entry("paediatric", "pediatric"),
            Map.entry("paediatrician", "pediatrician"),
            Map.entry("anaesthetist", "anesthetist"),
            Map.entry("orthopaedic", "orthopedic"),
            Map.entry("licenced", "licensed"),
            Map.entry("fibre", "fiber"),
            Map.entry("moulder", "molder"),
            Map.entry("moulding", "molding"),
            Map.entry("aeroplane", "airplane"),
            Map.entry("aluminium", "aluminum"),
            Map.entry("grey", "gray"),
            Map.entry("catalogue", "catalog"),
            Map.entry("cataloguer", "cataloger"),
            Map.entry("plough", "plow"),
            Map.entry("modeller", "modeler"),
            Map.entry("analyser", "analyzer"),
            Map.entry("automobile", "auto"),
            Map.entry("automotive", "auto"),
            Map.entry("maths", "mathematics"),
            Map.entry("math", "mathematics"));

    private TitleWords() {}

    /** The words in order; empty for a text without letters and digits. */
    public static List<String> of(String title) {
        List<String> words = new ArrayList<>();
        String lower = title.toLowerCase(Locale.ROOT);
        int start = -1;
        for (int i = 0; i <= lower.length(); i++) {
            char c = i < lower.length() ? lower.charAt(i) : ' ';
            boolean part = Character.isLetterOrDigit(c)
                    || c == '+'
                    || c == '#'
                    || (c == '.' && i + 1 < lower.length() && Character.isLetter(lower.charAt(i + 1)));
            boolean apostrophe = (c == '\'' || c == '’') && start >= 0;
            if (part && start < 0) {
                start = i;
            } else if (!part && !apostrophe && start >= 0) {
                add(words, singular(lower.substring(start, i).replace("'", "").replace("’", "")));
                start = -1;
            }
        }
        return words;
    }

    private static void add(List<String> words, String word) {
        if (word.isEmpty()) {
            return;
        }
        String spelled = SPELLING.getOrDefault(word, word);
        if (!words.isEmpty()) {
            String joined = ONE_WORD.get(words.getLast() + " " + spelled);
            if (joined != null) {
                words.set(words.size() - 1, joined);
                return;
            }
        }
        words.add(spelled);
    }

    private static String singular(String word) {
        int length = word.length();
        if (length <= 3 || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
            return word;
        }
        if (word.endsWith("ies")) {
            return word.substring(0, length - 3) + "y";
        }
        if (word.endsWith("sses") || word.endsWith("shes") || word.endsWith("ches") || word.endsWith("xes")) {
            return word.substring(0, length - 2);
        }
        return word.substring(0, length - 1);
    }

    static boolean isIgnored(String word) {
        return IGNORED.contains(word);
    }

    /** 32 bits that tell these words in this order from others. */
    public static int hash(List<String> words) {
        int hash = 0x811c9dc5;
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                hash = (hash ^ word.charAt(i)) * 0x01000193;
            }
            hash = (hash ^ ' ') * 0x01000193;
        }
        hash ^= hash >>> 16;
        hash *= 0x7feb352d;
        hash ^= hash >>> 15;
        hash *= 0x846ca68b;
        return hash ^ (hash >>> 16);
    }

    /** Eight further bits, so that words that share a hash by chance are told apart. */
    public static int check(List<String> words) {
        int check = 17;
        for (String word : words) {
            check = check * 31 + word.hashCode();
        }
        check *= 0x9e3779b1;
        return check >>> 24;
    }
}
