package org.jdcheck.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jdcheck.facts.Concept;
import org.jdcheck.facts.Facts;
import org.jdcheck.facts.OtherSubject;
import org.jdcheck.facts.Pay;
import org.jdcheck.facts.Pay.Period;
import org.jdcheck.facts.Vocabulary;
import org.jdcheck.phrase.Hits;
import org.jdcheck.phrase.PhraseSet;
import org.jdcheck.posting.Posting;
import org.jdcheck.posting.Section;
import org.jdcheck.posting.Span;
import org.jdcheck.rule.Match;
import org.jdcheck.rule.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Two figures for the pay of one post that cannot both hold: of the same period, or of two periods that do not fit even
 * roughly. A figure counts where its line calls it pay and says of no part, level, place or time that it is for that alone.
 *
 * @param ofAPart words by which a figure is one of several ("London", "night", "starting", "OTE")
 */
public record PayContradiction(Vocabulary vocabulary, PhraseSet ofAPart) implements Matcher {
    private static final int MOST_FIGURES = 3;
    private static final int YEARLY = 10_000;
    private static final int BEFORE = 80;
    private static final int BEHIND = 60;
    private static final BigDecimal ROUNDED = BigDecimal.valueOf(1000);

    @Override
    public List<Match> match(Posting posting, Facts facts, Hits hits) {
        Map<Span, Integer> perItem = new HashMap<>();
        facts.pay().forEach(pay -> perItem.merge(posting.itemAt(pay.at().start()), 1, Integer::sum));
        List<Pay> whole = new ArrayList<>();
        for (Pay pay : facts.pay()) {
            boolean alone = perItem.getOrDefault(posting.itemAt(pay.at().start()), 1) == 1;
            if (alone && isLabelled(posting, hits, pay) && !hits.anyWithin(ofAPart, around(posting, pay.at()))) {
                whole.add(pay);
            }
        }
        if (whole.size() < 2 || whole.size() > MOST_FIGURES) {
            return List.of();
        }
        Pay first = whole.getFirst();
        for (Pay pay : whole) {
            if (areApart(first, pay, isPartTime(posting, hits))) {
                return List.of(
                        new Match.Said(pay.at(), Map.of("first", first.at().in(posting.text()))));
            }
        }
        return List.of();
    }

    private boolean isLabelled(Posting posting, Hits hits, Pay pay) {
        Span at = pay.at();
        if (OtherSubject.governs(posting, at)) {
            return false;
        }
        Section.Kind section = posting.sectionAt(at.start()).kind();
        boolean first = (pay.period() != null || bottom(pay) >= YEARLY)
                && posting.itemAt(at.start()).start() == at.start();
        return section == Section.Kind.PAY
                || (first && section != Section.Kind.BENEFITS && section != Section.Kind.CAREER_PATH)
                || (section != Section.Kind.BENEFITS
                        && section != Section.Kind.CAREER_PATH
                        && hits.anyWithin(vocabulary.of(Concept.PAY_WORD), around(posting, at)));
    }

    /** The item of the figure, with the label before it on its line. */
    private static Span around(Posting posting, Span at) {
        Span item = posting.itemAt(at.start());
        Span heading = posting.sectionAt(at.start()).heading();
        Span line = posting.lineAt(at.start()).span();
        boolean labelled = heading != null && line.contains(heading);
        int start = labelled ? Math.min(line.start(), item.start()) : item.start();
        return new Span(
                Math.max(start, at.start() - BEFORE), Math.max(at.end(), Math.min(item.end(), at.end() + BEHIND)));
    }

    private boolean isPartTime(Posting posting, Hits hits) {
        return hits
                .within(
                        vocabulary.of(Concept.EMPLOYMENT_TYPE),
                        new Span(0, posting.text().length()))
                .stream()
                .anyMatch(hit ->
                        hit.at().in(posting.text()).toLowerCase(Locale.ROOT).startsWith("part"));
    }

    private static boolean areApart(Pay first, Pay second, boolean partTime) {
        if (isOtherCurrency(first, second)) {
            return false;
        }
        if (first.period() == second.period() || first.period() == null || second.period() == null) {
            return isSameSize(first, second) && differ(first, second);
        }
        return !partTime && areFarApart(first, second);
    }

    private static boolean isOtherCurrency(Pay first, Pay second) {
        String one = first.currency();
        String other = second.currency();
        return one != null && other != null && !one.equals(other) && !one.equals("$") && !other.equals("$");
    }

    /** Where one names no period, a figure of another size is of another period. */
    private static boolean isSameSize(Pay first, Pay second) {
        double ratio = top(first) / top(second);
        return ratio > 0.4 && ratio < 2.5;
    }

    private static boolean differ(Pay first, Pay second) {
        if (first.isOpenEnded() || second.isOpenEnded()) {
            return (first.low() == null && second.low() == null)
                    ? !isEqual(first.high(), second.high())
                    : (bottom(first) > top(second) || bottom(second) > top(first));
        }
        if (first.isRange() != second.isRange()) {
            return bottom(first) > top(second) || bottom(second) > top(first);
        }
        return !isEqual(first.low(), second.low()) || !isEqual(first.high(), second.high());
    }

    /** Rounded to thousands, 45 and 45.2 thousand are the same. */
    private static boolean isEqual(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null || one.compareTo(other) == 0) {
            return true;
        }
        boolean rounded =
                one.remainder(ROUNDED).signum() == 0 || other.remainder(ROUNDED).signum() == 0;
        return rounded
                && one.compareTo(ROUNDED) > 0
                && one.subtract(other).abs().compareTo(BigDecimal.valueOf(500)) <= 0;
    }

    private static boolean areFarApart(Pay first, Pay second) {
        double[] one = yearly(first);
        double[] other = yearly(second);
        return one[0] > other[1] * 1.15 || other[0] > one[1] * 1.15;
    }

    /** The least and the most that a year of full-time work may bring. */
    private static double[] yearly(Pay pay) {
        Period period = pay.period();
        double least = period == null
                ? 1
                : switch (period) {
                    case HOUR -> 1_600;
                    case DAY -> 200;
                    case WEEK -> 48;
                    case MONTH -> 11.5;
                    case YEAR -> 1;
                };
        double most = period == null
                ? 1
                : switch (period) {
                    case HOUR -> 2_340;
                    case DAY -> 262;
                    case WEEK -> 53;
                    case MONTH -> 14.5;
                    case YEAR -> 1;
                };
        return new double[] {bottom(pay) * least, top(pay) * most};
    }

    private static double bottom(Pay pay) {
        return pay.low() == null ? 0 : pay.low().doubleValue();
    }

    private static double top(Pay pay) {
        return pay.high() == null ? Double.MAX_VALUE : pay.high().doubleValue();
    }
}
