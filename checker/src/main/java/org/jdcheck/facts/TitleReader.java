package org.jdcheck.facts;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jdcheck.facts.Occupations.Named;
import org.jdcheck.occupation.Occupation;
import org.jdcheck.posting.Item;
import org.jdcheck.posting.Line;
import org.jdcheck.posting.Section;
import org.jdcheck.posting.Span;
import org.jspecify.annotations.Nullable;

/** Finds what the post is called: by its label, by the first lines, or by the sentence that addresses the applicant. */
final class TitleReader {
    private static final int FIRST_LINES = 8;
    private static final Pattern HEADER =
            Pattern.compile("^(?:(?:From|To|Cc|Date|Sent|Subject|Reply-To): |(?:Dear|Hi|Hello|Hey)\\b.{0,40},?$)");
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_BEGINNING = 70;

    private TitleReader() {}

    static @Nullable Title read(Reading reading) {
        Span labelled = labelled(reading);
        if (labelled != null) {
            return title(reading, labelled);
        }
        Span firstLine = null;
        Span known = null;
        int seen = 0;
        for (Line line : reading.posting().lines()) {
            Span words = stripped(
                    reading.posting().text(),
                    line.span().trimmed(reading.posting().text()));
            if (words.start() == words.end()
                    || HEADER.matcher(words.in(reading.posting().text())).find()) {
                continue;
            }
            if (++seen > FIRST_LINES) {
                break;
            }
            if (words.end() - words.start() > LONGEST_TITLE) {
                Span beginning = beginning(reading.posting().text(), words);
                if (seen == 1
                        && known == null
                        && reading.vocabulary()
                                .knowledge()
                                .isTitle(beginning.in(reading.posting().text()))) {
                    known = beginning;
                }
                continue;
            }
            Named named = reading.vocabulary().occupations().titleIn(reading.hits(), words);
            if (named != null && !isSentence(reading.posting().text(), words)) {
                return title(reading, afterFor(reading.posting().text(), words, named.at()));
            }
            if (known == null && isKnownTitle(reading, words)) {
                known = words;
            }
            if (firstLine == null) {
                firstLine = words;
            }
        }
        if (known != null) {
            return title(reading, known);
        }
        Span addressed = addressed(reading);
        if (addressed != null) {
            return title(reading, addressed);
        }
        return firstLine == null ? null : title(reading, firstLine);
    }

    private static Title title(Reading reading, Span at) {
        Occupations families = reading.vocabulary().occupations();
        Named named = families.titleIn(reading.hits(), at);
        List<Occupation> occupations =
                reading.vocabulary().knowledge().named(at.in(reading.posting().text()));
        Occupations.Family family = named == null ? null : named.family();
        if (family == null && !occupations.isEmpty()) {
            family = families.familyOf(occupations.getFirst());
        }
        if (family != null && occupations.isEmpty()) {
            occupations = reading.vocabulary().knowledge().withCode(family.codes());
        }
        return new Title(at, family, occupations, levelsIn(reading, at));
    }

    /** A short line that is a title of O*NET, and no heading that happens to hold one. */
    private static boolean isKnownTitle(Reading reading, Span line) {
        String words = line.in(reading.posting().text());
        return !isSentence(reading.posting().text(), line)
                && reading.posting().sectionAt(line.start()).kind() != Section.Kind.ABOUT
                && reading.vocabulary().knowledge().isTitle(words);
    }

    static Set<Level> levelsIn(Reading reading, Span span) {
        Set<Level> levels = EnumSet.noneOf(Level.class);
        if (reading.has(Concept.LEVEL_ENTRY, span)) {
            levels.add(Level.ENTRY);
        }
        if (reading.has(Concept.LEVEL_JUNIOR, span)) {
            levels.add(Level.JUNIOR);
        }
        if (reading.has(Concept.LEVEL_MIDDLE, span)) {
            levels.add(Level.MIDDLE);
        }
        if (reading.has(Concept.LEVEL_SENIOR, span)) {
            levels.add(Level.SENIOR);
        }
        return levels;
    }

    private static @Nullable Span labelled(Reading reading) {
        for (Section section : reading.posting().sections()) {
            if (section.kind() == Section.Kind.TITLE
                    && section.heading() != null
                    && !section.items().isEmpty()) {
                Span words = section.items().getFirst().span();
                if (words.end() - words.start() <= LONGEST_TITLE) {
                    return words;
                }
            }
        }
        return null;
    }

    /** "Key responsibilities of a Store Manager", "Skills for Line Cook": the title is what follows "for" or "of a". */
    private static Span afterFor(String text, Span line, Span named) {
        String before = text.substring(line.start(), named.start());
        boolean described = before.matches("(?is).*\\b(for|of|as)\\s+(an?\\s+|the\\s+)?([\\w.-]+\\s+){0,2}");
        if (!described) {
            return line;
        }
        int start = named.start();
        for (String word : List.of("for ", "of ", "as ")) {
            int at = text.lastIndexOf(word, named.start());
            if (at >= line.start()) {
                start = Math.min(start, at + word.length());
            }
        }
        String words = text.substring(start, line.end());
        int article = words.startsWith("a ") ? 2 : words.startsWith("an ") ? 3 : words.startsWith("the ") ? 4 : 0;
        return new Span(start + article, line.end());
    }

    /** "Baker. We are a small shop that …": what stands before the first stop of a text that is all one paragraph. */
    private static Span beginning(String text, Span line) {
        int end = Math.min(line.end(), line.start() + LONGEST_BEGINNING);
        for (String mark : List.of(". ", ": ", " - ", " – ", "! ", " | ")) {
            int at = text.indexOf(mark, line.start());
            if (at > line.start() && at < end) {
                end = at;
            }
        }
        return new Span(line.start(), end);
    }

    private static boolean isSentence(String text, Span line) {
        char last = text.charAt(line.end() - 1);
        return last == '.' || last == '!' || last == ';' || last == ':';
    }

    /** "As a Store Manager you will …", "We are looking for a Store Manager to …". */
    private static @Nullable Span addressed(Reading reading) {
        String text = reading.posting().text();
        for (Section section : reading.posting().sections()) {
            for (Item item : section.items()) {
                Named named = reading.vocabulary().occupations().titleIn(reading.hits(), item.span());
                if (named != null) {
                    String before = text.substring(
                            Math.max(item.span().start(), named.at().start() - 60),
                            named.at().start());
                    if (before.matches(
                            "(?is).*\\b(as an?|as our|as the|looking for|seeking|seeks|hiring|recruit|need|join us as an?)\\b[^.]{0,40}")) {
                        return named.at();
                    }
                }
            }
        }
        return null;
    }

    private static Span stripped(String text, Span line) {
        int start = line.start();
        int end = line.end();
        while (start < end && !Character.isLetterOrDigit(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        int bold = text.indexOf("**", start);
        if (bold > start && bold < end) {
            end = bold;
        }
        while (end > start
                && (text.charAt(end - 1) == '*' || text.charAt(end - 1) == '_' || text.charAt(end - 1) == '#')) {
            end--;
        }
        return new Span(Math.min(start, end), end);
    }
}
