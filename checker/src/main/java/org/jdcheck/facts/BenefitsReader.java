package org.jdcheck.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jdcheck.phrase.Hit;
import org.jdcheck.posting.Item;
import org.jdcheck.posting.Section;
import org.jdcheck.posting.Span;

/** Finds the words that name benefits, and not those that speak of benefits as a subject or say that there are none. */
final class BenefitsReader {
    private static final int WORDS_OF_NEGATION = 5;

    /** What stands behind "Benefits:" where nothing is described. */
    private static final Pattern NOTHING_SAID = Pattern.compile(
            "(?i)\\W*(?:(?:benefits|perks):?\\s*)?(?:none|n/?a|tb[acd]|to be \\w+|see (?:our )?(?:web ?site|web ?page|below|link).{0,40}|yes|benefits"
                    + "|(?:we offer |offers? )?(?:a |an )?(?:(?:great|competitive|full|excellent|good|generous|attractive|comprehensive|standard|usual|amazing|fantastic|many|other|various|,|and) ?){1,3}(?:benefits?|perks)(?: packages?)?)\\W*");

    private static final Pattern NAMES_BENEFITS = Pattern.compile("(?i).*\\b(?:benefits?|perks|offer|rewards)\\b.*");

    /** How a duty begins that is about the benefits of others. */
    private static final Pattern WORK = Pattern.compile(
            "(?i)\\W*(?:you(?:['’]ll| will)? )?(?:sell|sells|selling|calculate|administer|administers|advise|explain|process|prepare|manage|handle|review|coordinate|present|maintain|ensure|design|negotiate|audit|monitor|answer|respond)\\b");

    private BenefitsReader() {}

    /** Where benefits are named, in no order. */
    static List<Span> read(Reading reading) {
        List<Span> benefits = new ArrayList<>();
        for (Section section : reading.posting().sections()) {
            if (section.kind() == Section.Kind.BENEFITS && describes(reading, section)) {
                benefits.add(section.items().getFirst().span());
            }
        }
        for (Hit hit : reading.all(Concept.BENEFITS)) {
            if (!reading.isInHeading(hit.at()) && !isSubject(reading, hit) && !isDenied(reading, hit)) {
                benefits.add(hit.at());
            }
        }
        return benefits;
    }

    /** A benefit in it, or a list of two and more that we do not know under a heading that says what they are. */
    private static boolean describes(Reading reading, Section section) {
        String text = reading.posting().text();
        Span heading = section.heading();
        long described = section.items().stream()
                .filter(item -> !NOTHING_SAID.matcher(item.span().in(text)).matches())
                .count();
        boolean named = section.items().stream()
                .anyMatch(item -> !NOTHING_SAID.matcher(item.span().in(text)).matches()
                        && reading.has(Concept.PERK, item.span()));
        boolean list = heading != null
                && NAMES_BENEFITS.matcher(heading.in(text)).matches()
                && section.items().stream().filter(Item::isBullet).count() >= 2;
        return described > 0 && (named || list);
    }

    /** "the benefits of our products", "Benefits Consultant": not what is offered. */
    private static boolean isSubject(Reading reading, Hit hit) {
        String text = reading.posting().text();
        Span item = reading.posting().itemAt(hit.at().start());
        if (WORK.matcher(text)
                .region(item.start(), Math.max(item.start(), hit.at().start()))
                .lookingAt()) {
            return true;
        }
        if (!hit.at().in(text).toLowerCase(Locale.ROOT).equals("benefits")) {
            return false;
        }
        boolean elsewhere =
                switch (reading.posting().sectionAt(hit.at().start()).kind()) {
                    case DUTIES, TITLE -> true;
                    default -> false;
                };
        boolean empty = NOTHING_SAID.matcher(item.in(text)).matches()
                && reading.posting().sectionAt(hit.at().start()).kind() == Section.Kind.BENEFITS;
        Span around = Reading.around(hit.at(), 40, 40, item);
        return elsewhere
                || empty
                || reading.within(Concept.BENEFITS_AS_SUBJECT, around).stream()
                        .anyMatch(subject -> subject.at().overlaps(hit.at()));
    }

    /** "No benefits are paid" */
    private static boolean isDenied(Reading reading, Hit hit) {
        Span item = reading.posting().itemAt(hit.at().start());
        int from = Math.max(item.start(), reading.hits().wordsBefore(hit.at().start(), WORDS_OF_NEGATION));
        return from < hit.at().start()
                && reading.has(Concept.NEGATION, new Span(from, hit.at().start()));
    }
}
