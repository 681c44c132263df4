package org.jdcheck.posting;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdcheck.posting.Section.Kind;
import org.jspecify.annotations.Nullable;

/** The words by which the headings of postings say what stands under them. */
final class HeadingVocabulary {
    private HeadingVocabulary() {}

    private record Entry(Kind kind, List<String> phrases) {}

    /** Order decides: "Preferred qualifications" is preferred before it is a requirement. */
    private static final List<Entry> ENTRIES = List.of(
            entry(
                    Kind.CAREER_PATH,
                    "career path|career paths|career progression|career development path|advancement to|advancement|entry"
                            + " point from|entry point|lateral moves|lateral move|next career step|where this role can lead"),
            entry(Kind.OTHER, "fields of study|field of study|majors|keywords|tags|related jobs|similar jobs"),
            entry(
                    Kind.EQUAL_OPPORTUNITY,
                    "equal opportunity|equal opportunities|equality|equal employment|eeo|eeo statement|diversity|inclusion|diversity"
                            + " and inclusion|accommodation|accommodations|accessibility|our commitment"),
            entry(
                    Kind.APPLY,
                    "how to apply|to apply|apply now|apply|application process|application|applications|next steps|hiring"
                            + " process|interview process|recruitment process|contact|contact us|application deadline|closing date"
                            + "|apply by|deadline"),
            entry(
                    Kind.PREFERRED,
                    "preferred|nice to have|nice to haves|good to have|good to haves|would be nice|added advantage|desirables|you might also have|not required but|we d love|bonus if|bonus points|bonus skills|pluses|plus|desirable|desired|an advantage"
                            + "|advantageous|extra credit|optional|ideally|great if|even better"),
            entry(
                    Kind.REQUIREMENTS,
                    "requirements|requirement|what we look for|what we ask|what we need|what we expect|what you need to have|you are|qualifications|qualification|required|must have|must haves|essential criteria"
                            + "|essential|what you bring|what you ll bring|you bring|you ll bring|what you will bring|you will bring|what you need|what you ll need|you"
                            + " have|you will need|your profile|profile|who you are|about you|skills|skill|competencies|competences"
                            + "|experience|education|educational|what we re looking for|what we are looking for|we re looking for|we are looking for"
                            + "|who we re looking for|who we are looking for|ideal candidate|the ideal|the candidate|person specification|minimum|knowledge"
                            + "|abilities|your background|to succeed|to be successful|certifications|licenses|licences|criteria|prerequisites"
                            + "|you should have|you ll have|you will have|you must have|mandatory|non negotiables|non negotiable|prerequisite|well here if|thrive here if|at home here if|happy here if|suit you if|right for you if|for you if|what makes you|your skills|attributes"),
            entry(
                    Kind.BENEFITS,
                    "benefits|benefit|perks|what we give|what we offer|we offer|our offer|why join|why join us|why work|why us|what s in it for you"
                            + "|what you ll get|what you get|what you will get|you will get|compensation and benefits|pay and benefits|salary and"
                            + " benefits|package|rewards|what we can offer"),
            entry(
                    Kind.PAY,
                    "salary|pay|pay rate|pay range|salary range|compensation|compensation range|remuneration|wage|wages|hourly rate|rate of pay|base"
                            + " salary|rate"),
            entry(
                    Kind.DUTIES,
                    "your work|your part|your section|your week|your desk|the desk|job scope|scope of work|nature of work|key tasks|what does it involve|responsibilities|responsibility|what s involved|what is involved|you ll look after|you will look after|what you do|what the job is|duties|what you ll do|what you will do|what you ll be doing|what you will be"
                            + " doing|your tasks|tasks|functions|your mission|day to day|in this role|in this role you will|your impact|accountabilities"
                            + "|key accountabilities|your role|your responsibilities|duties and responsibilities|you will|you ll|the work|what"
                            + " you own|your day|a typical day|main activities|key activities"),
            entry(
                    Kind.ROLE,
                    "about the role|about this role|about the job|about the position|the role|role definition|role overview|role summary|position"
                            + " summary|job summary|overview|the opportunity|job description|the position|purpose|job purpose|position overview"
                            + "|position description|summary|description|the job"),
            entry(
                    Kind.LOCATION,
                    "location|locations|work location|place of work|where|workplace|job location|office location|based in"),
            entry(
                    Kind.EMPLOYMENT,
                    "employment type|job type|job types|type of employment|contract|contract type|hours|working hours|schedule|shift|shifts"
                            + "|employment|position type|work schedule|term"),
            entry(Kind.TITLE, "job title|title|position|position title|role title|vacancy|job"),
            entry(
                    Kind.ABOUT,
                    "about us|who we are|the company|our company|company|company description|our mission|our values|our culture|our"
                            + " team|the team|about the team|about the company|about|our story|company overview|organization|organisation"
                            + "|employer|department"));

    private static final Map<String, Kind> WHOLE = new HashMap<>();

    static {
        ENTRIES.forEach(entry -> entry.phrases.forEach(phrase -> WHOLE.putIfAbsent(phrase, entry.kind)));
    }

    private static Entry entry(Kind kind, String phrases) {
        return new Entry(kind, List.of(phrases.split("\\|")));
    }

    /** What a heading announces by any of its words, or null where none is known. */
    static @Nullable Kind kindOf(String heading) {
        int note = heading.indexOf(" (");
        Kind before = note > 0 ? known(heading.substring(0, note)) : null;
        Kind all = known(heading);
        return before != null && all != Kind.PREFERRED ? before : all;
    }

    private static @Nullable Kind known(String heading) {
        String words = " " + normalised(heading) + " ";
        for (Entry entry : ENTRIES) {
            for (String phrase : entry.phrases) {
                if (!ONLY_ALONE.contains(phrase) && words.contains(" " + phrase + " ")) {
                    return entry.kind;
                }
            }
        }
        return null;
    }

    /** Words that say what follows only where they are the whole heading. */
    private static final Set<String> ONLY_ALONE = Set.of(
            "where",
            "about",
            "term",
            "rate",
            "pay",
            "apply",
            "plus",
            "company",
            "job",
            "title",
            "position",
            "you have",
            "you will",
            "you ll",
            "summary",
            "description",
            "contact",
            "next steps",
            "profile",
            "package",
            "minimum",
            "hours",
            "employment",
            "contract",
            "department",
            "organization",
            "organisation",
            "employer",
            "optional",
            "to apply",
            "essential",
            "inclusion",
            "advancement");

    /** Words that only go with the others of a heading: "Key responsibilities", "Role and responsibilities". */
    private static final Set<String> COMPANIONS = Set.of(
            "role",
            "and",
            "key",
            "minimum",
            "main",
            "core",
            "the",
            "your",
            "general",
            "required",
            "basic",
            "job",
            "our",
            "additional",
            "essential");

    /** What a list item announces that is a heading in truth, by nothing but a known heading and its companions; otherwise null. */
    static @Nullable Kind kindOfListItem(String item) {
        String words = Arrays.stream(normalised(item).split(" ", -1))
                .filter(word -> !COMPANIONS.contains(word))
                .collect(Collectors.joining(" "));
        Kind kind = WHOLE.get(words);
        return kind == Kind.DUTIES || kind == Kind.REQUIREMENTS || kind == Kind.BENEFITS ? kind : null;
    }

    /** What a heading announces that says nothing else ("Salary", but not "Salary negotiations"); otherwise null. */
    static @Nullable Kind kindOfWhole(String heading) {
        return WHOLE.get(normalised(heading));
    }

    private static String normalised(String heading) {
        StringBuilder words = new StringBuilder();
        boolean gap = false;
        for (int i = 0; i < heading.length(); i++) {
            char c = heading.charAt(i);
            if (Characters.isWord(c)) {
                if (gap && !words.isEmpty()) {
                    words.append(' ');
                }
                words.append(c);
                gap = false;
            } else {
                gap = true;
            }
        }
        return words.toString().toLowerCase(Locale.ROOT);
    }
}
