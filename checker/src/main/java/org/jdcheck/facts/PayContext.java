package org.jdcheck.facts;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jdcheck.facts.Pay.Period;
import org.jdcheck.phrase.Hit;
import org.jdcheck.posting.Section;
import org.jdcheck.posting.Span;

/** Tells pay from other money by the words around a figure. */
final class PayContext {
    private static final int WORDS_BEFORE = 60;
    private static final int WORDS_BEHIND = 35;
    private static final int LABEL = 14;
    private static final int NOUN_BEHIND = 16;
    private static final Set<String> HARD = Set.of("$", "USD", "CAD", "AUD", "NZD", "SGD", "EUR", "GBP", "CHF");
    private static final Pattern OTHER_SUBJECT = Pattern.compile(
            "(?i)\\b(?:go(?:es)? for|costs?|charged?s?|fares?|rooms?|beds?|tickets?|seats?|users?|guests?|visitors?|tenants?|families|shops?|merchants?|stores?|restaurants?|households|farmers?|subscribers?|buyers?|donors?|parents|passes|meals?|courses?|plans?|subscriptions?|licen[cs]es?|rents?|bills?|prices?|our \\p{L}+ (?:is|are|was|were|costs?|runs?)|we (?:took|take|gave|give|raised?|moved?|handled?|process|spend|spent|turn over|sell|sold|serve|feed))\\b");
    private static final int FAR = Integer.MAX_VALUE;
    private static final BigDecimal LEAST_BARE_PAY = BigDecimal.valueOf(7000);
    private static final BigDecimal MOST_UNSAID = BigDecimal.valueOf(1_500_000);
    private static final int SHORT_ITEM = 8;
    private static final Pattern OTHERS =
            Pattern.compile("(?i)\\b(?:members|parents|buyers|owners|residents|companies|they|visitors|sponsors)\\s+$");
    private static final Pattern LAKHS_A_YEAR = Pattern.compile("(?i)\\d\\s?lpa\\b");
    private static final Pattern TO_US = Pattern.compile("(?i) (?:us|our)\\b");
    private static final Pattern NEW_CLAUSE = Pattern.compile("[\\d;:,.]");
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);

    /** What joins a figure of pay to a bonus behind it: the bonus is another thing. */
    private static final Pattern JOINED = Pattern.compile(
            "(?i)\\b(?:plus|and|with|or|including|inclusive|includes?|incl|excluding|before|on top)\\b|[+,;.&(]");

    private static final Pattern LARGE_OR_SHARE =
            Pattern.compile("(?i)^\\s*-?\\s*(?:(?:million|billion|bn|mn|[mb])(?![a-z])|%|millions|billions)");

    private static final Pattern REFERS =
            Pattern.compile("(?i)\\b(?:refer(?:ral)?s?|friend|per hire|each hire|introduc\\w+)\\b");

    private PayContext() {}

    /**
     * Whether the figure is pay. A currency alone is not enough where the words around speak of other money; a bare
     * number needs a word of pay before it.
     */
    static boolean isPay(Reading reading, Figure figure) {
        String text = reading.posting().text();
        Span at = figure.at();
        String behind = text.substring(at.end(), Math.min(text.length(), at.end() + 12));
        if (figure.large() || LARGE_OR_SHARE.matcher(behind).find()) {
            return false;
        }
        Span item = reading.posting().itemAt(at.start());
        Span near = Reading.around(at, WORDS_BEFORE, WORDS_BEHIND, item);
        Section.Kind section = reading.posting().sectionAt(at.start()).kind();
        List<Hit> allOthers = reading.within(Concept.NOT_PAY, near);
        List<Hit> payWords = payWords(reading, near, item, section).stream()
                .filter(word -> allOthers.stream().noneMatch(other -> isPartOf(word.at(), other.at())))
                .toList();
        List<Hit> others = allOthers.stream()
                .filter(other -> payWords.stream().noneMatch(word -> isPartOf(other.at(), word.at())))
                .toList();
        int payBefore = before(payWords, at);
        int otherMoney = otherMoney(text, others, at);
        boolean labelled = (section == Section.Kind.PAY && (otherMoney > LABEL || PayLabels.hasLabel(reading, at)))
                || isLabelled(payWords, others, item, at)
                || LAKHS_A_YEAR.matcher(at.in(text)).find();
        int payWord = Math.min(payBefore, behind(payWords, at));
        boolean loose = figure.period() != null && otherMoney > 20 && (payWord < FAR || !isGoverned(text, others, at));
        if (!labelled && otherMoney < payWord && !loose) {
            return false;
        }
        if (REFERS.matcher(text.substring(near.start(), near.end())).find() && section != Section.Kind.PAY) {
            return false;
        }
        boolean named = PayLabels.hasLabel(reading, figure.amounts());
        if ((!labelled && isNothingAnybodyIsPaid(figure))
                || (!named && isNamedBehind(text, others, payWords, figure))) {
            return false;
        }
        if (!labelled && payWord == FAR && figure.period() != null && isAboutElse(text, item, at)) {
            return false;
        }
        boolean clear = figure.period() != null || figure.scaled();
        if (!clear && isWeight(text, figure)) {
            return false;
        }
        boolean bonusInParts = !clear && before(others, at) < FAR && !reading.has(Concept.PAY_LABEL, near);
        if (bonusInParts && !labelled) {
            return false;
        }
        if (figure.currency() != null) {
            boolean said = labelled || payWord < FAR || figure.period() != null;
            return said
                    ? clear || labelled || payWord < FAR
                    : !isAboutTheWork(section)
                            && standsAlone(reading, item, at)
                            && (figure.scaled() || isLikePay(figure));
        }
        boolean year = figure.low().compareTo(FIRST_YEAR) >= 0 && figure.low().compareTo(LAST_YEAR) <= 0;
        boolean centsAnHour = figure.period() == Period.HOUR && figure.low().scale() == 2 && otherMoney == FAR;
        boolean thousandsForThePost = figure.range() && figure.scaled() && payWord < FAR;
        return (labelled || payBefore < FAR || centsAnHour || thousandsForThePost)
                && (clear || figure.low().compareTo(LEAST_BARE_PAY) >= 0)
                && !(year && figure.period() == null);
    }

    /** "salary" in "salary packaging", "worth" in "your time is worth". */
    private static boolean isPartOf(Span part, Span whole) {
        return whole.contains(part) && !whole.equals(part);
    }

    /** The words of pay around the figure; where it does not stand among duties, also those that only hint at pay. */
    private static List<Hit> payWords(Reading reading, Span near, Span item, Section.Kind section) {
        Stream<Hit> words = reading.within(Concept.PAY_WORD, near).stream();
        Stream<Hit> hints = isAboutTheWork(section) ? Stream.of() : reading.within(Concept.PAY_HINT, near).stream();
        return Stream.concat(words, hints)
                .filter(hit -> !isPaidByOthers(reading, hit, item))
                .sorted(Comparator.comparing(Hit::at))
                .toList();
    }

    /** "€30 a month", "A$5 a day", "₹900 crore a month": in hard currencies, or above all bounds. */
    private static boolean isNothingAnybodyIsPaid(Figure figure) {
        String currency = figure.currency();
        Period period = figure.period();
        if (currency == null) {
            return false;
        }
        boolean hard = HARD.contains(currency);
        int most = hard ? 2_000_000 : 300_000_000;
        int least = !hard || period == null
                ? 0
                : switch (period) {
                    case HOUR -> 2;
                    case DAY -> 15;
                    case WEEK -> 50;
                    case MONTH -> 100;
                    case YEAR -> 1000;
                };
        return figure.high().compareTo(BigDecimal.valueOf(most)) > 0
                || figure.high().compareTo(BigDecimal.valueOf(least)) < 0;
    }

    /** "a £150 boot voucher": a word of other money ends what the sum is said of. */
    private static boolean isNamedBehind(String text, List<Hit> others, List<Hit> payWords, Figure figure) {
        int end = figure.at().end();
        return figure.period() == null
                && others.stream()
                        .anyMatch(other -> other.at().start() >= end
                                && other.at().start() - end <= NOUN_BEHIND
                                && !JOINED.matcher(
                                                text.substring(end, other.at().start()))
                                        .find()
                                && payWords.stream()
                                        .noneMatch(word -> word.at().start() >= end
                                                && word.at().end() <= other.at().start()));
    }

    /** "Rooms go for €140 a night", "we move $3,000,000 a week": somebody or something else is the subject. */
    private static boolean isAboutElse(String text, Span item, Span at) {
        int from = Math.max(item.start(), at.start() - WORDS_BEFORE);
        return from < at.start()
                && OTHER_SUBJECT.matcher(text.substring(from, at.start())).find();
    }

    /** "lift 50 pounds" */
    private static boolean isWeight(String text, Figure figure) {
        return figure.amounts().in(text).toLowerCase(Locale.ROOT).endsWith("pounds")
                && figure.high().compareTo(BigDecimal.valueOf(1000)) < 0;
    }

    /** "Clients pay $500 a month" */
    private static boolean isPaidByOthers(Reading reading, Hit payWord, Span item) {
        Span before = new Span(
                Math.min(
                        payWord.at().start(),
                        Math.max(item.start(), payWord.at().start() - 16)),
                payWord.at().start());
        return payWord.at()
                        .in(reading.posting().text())
                        .toLowerCase(Locale.ROOT)
                        .startsWith("pay")
                && (TO_US.matcher(reading.posting()
                                        .text()
                                        .substring(
                                                payWord.at().end(),
                                                Math.max(
                                                        payWord.at().end(),
                                                        Math.min(
                                                                item.end(),
                                                                payWord.at().end() + 8))))
                                .lookingAt()
                        || reading.has(Concept.OTHER_PEOPLE, before)
                        || OTHERS.matcher(before.in(reading.posting().text())).find());
    }

    /** A word of other money stands before the figure with neither a number nor a new clause between. */
    private static boolean isGoverned(String text, List<Hit> others, Span at) {
        for (Hit other : others) {
            if (other.at().end() <= at.start()
                    && !NEW_CLAUSE
                            .matcher(text.substring(other.at().end(), at.start()))
                            .find()) {
                return true;
            }
        }
        return false;
    }

    /** In a short item, or at the beginning of an item or clause: "Cook, £27,000", "Leeds - $52,000". */
    private static boolean standsAlone(Reading reading, Span item, Span at) {
        if (reading.hits().wordCount(item) <= SHORT_ITEM) {
            return true;
        }
        String before = reading.posting()
                .text()
                .substring(item.start(), Math.max(item.start(), at.start()))
                .stripTrailing();
        return before.isEmpty() || !Character.isLetterOrDigit(before.charAt(before.length() - 1));
    }

    private static boolean isLikePay(Figure figure) {
        boolean large = figure.low().compareTo(LEAST_BARE_PAY) >= 0;
        boolean range = figure.range() && figure.low().signum() > 0;
        return figure.high().compareTo(MOST_UNSAID) < 0 && (large || range);
    }

    private static boolean isAboutTheWork(Section.Kind section) {
        return switch (section) {
            case DUTIES, REQUIREMENTS, PREFERRED, ABOUT -> true;
            default -> false;
        };
    }

    /** A word of pay stands right before the figure, and no word of other money between, unless the item begins with the word of pay. */
    private static boolean isLabelled(List<Hit> payWords, List<Hit> others, Span item, Span at) {
        Hit nearest = null;
        for (Hit hit : payWords) {
            if (hit.at().end() <= at.start()) {
                nearest = hit;
            }
        }
        if (nearest == null || at.start() - nearest.at().end() > LABEL) {
            return false;
        }
        Hit label = nearest;
        return label.at().start() == item.start()
                || others.stream()
                        .noneMatch(other -> other.at().start() >= label.at().end()
                                && other.at().end() <= at.start());
    }

    /** How far the nearest word of other money stands; one behind the figure counts only where nothing joins it as a further thing. */
    private static int otherMoney(String text, List<Hit> hits, Span at) {
        int nearest = before(hits, at);
        for (Hit hit : hits) {
            if (hit.at().start() >= at.end()) {
                String between = text.substring(at.end(), hit.at().start());
                if (!JOINED.matcher(between).find()) {
                    nearest = Math.min(nearest, hit.at().start() - at.end());
                }
            }
        }
        return nearest;
    }

    private static int before(List<Hit> hits, Span at) {
        return hits.stream()
                .filter(hit -> hit.at().end() <= at.start())
                .mapToInt(hit -> at.start() - hit.at().end())
                .min()
                .orElse(FAR);
    }

    private static int behind(List<Hit> hits, Span at) {
        return hits.stream()
                .filter(hit -> hit.at().end() > at.start())
                .mapToInt(hit -> Math.max(0, hit.at().start() - at.end()))
                .min()
                .orElse(FAR);
    }
}
