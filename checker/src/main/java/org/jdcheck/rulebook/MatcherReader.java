package org.jdcheck.rulebook;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdcheck.check.Ages;
import org.jdcheck.check.Checks;
import org.jdcheck.check.Combination;
import org.jdcheck.check.DatesContradiction;
import org.jdcheck.check.DegreeOverstated;
import org.jdcheck.check.Duplicate;
import org.jdcheck.check.ImplausiblePay;
import org.jdcheck.check.KeywordRun;
import org.jdcheck.check.MismatchedDuty;
import org.jdcheck.check.OtherPost;
import org.jdcheck.check.PatternMatcher;
import org.jdcheck.check.PayChecks;
import org.jdcheck.check.PayContradiction;
import org.jdcheck.check.PayInWords;
import org.jdcheck.check.PersonPlace;
import org.jdcheck.check.PhraseMatcher;
import org.jdcheck.check.PreferenceContradiction;
import org.jdcheck.check.Rewordings;
import org.jdcheck.check.Surroundings;
import org.jdcheck.check.Together;
import org.jdcheck.check.WrongCountry;
import org.jdcheck.check.YearsContradiction;
import org.jdcheck.facts.Statement;
import org.jdcheck.facts.Vocabulary;
import org.jdcheck.phrase.PatternSet;
import org.jdcheck.phrase.PhraseDictionary;
import org.jdcheck.phrase.PhraseSet;
import org.jdcheck.posting.Section;
import org.jdcheck.rule.Matcher;
import org.jspecify.annotations.Nullable;

/** Makes the matcher that a rule file names. The one place where names of matchers meet their classes. */
final class MatcherReader {
    private static final String[] WORDS = {
        "phrases",
        "unless",
        "not-in",
        "everywhere",
        "despite",
        "whole-line",
        "when",
        "pattern",
        "near",
        "unless-pattern",
        "unless-stated",
        "unless-named",
        "unless-nearby",
        "of-jobholder",
        "beside",
        "next-to",
        "of-people",
        "once-a-sentence",
        "of-person-before",
        "ages"
    };

    private final Vocabulary vocabulary;
    private final PhraseDictionary.Builder dictionary;
    private final Map<String, List<Coverage>> coverage = new HashMap<>();

    /** A phrase or pattern of a rule, for the test that every one is hit by a bad example. */
    record Coverage(
            String words,
            @Nullable PhraseSet set,
            int phrase,
            @Nullable PatternSet patterns,
            int pattern) {}

    MatcherReader(Vocabulary vocabulary, PhraseDictionary.Builder dictionary) {
        this.vocabulary = vocabulary;
        this.dictionary = dictionary;
    }

    Map<String, List<Coverage>> coverage() {
        return coverage;
    }

    /**
     * @param with what the version of a law in question demands; empty where the rule is no law
     */
    Matcher read(String id, Yaml rule, Map<String, Object> with) {
        Yaml match = rule.inner("match");
        if (match.has("check")) {
            return check(id, match, with);
        }
        if (match.has("phrases") && match.has("pattern")) {
            return Checks.either(phrases(id, rule, match), patterns(id, rule, match));
        }
        if (match.has("phrases")) {
            return phrases(id, rule, match);
        }
        if (match.has("pattern")) {
            return patterns(id, rule, match);
        }
        if (rule.has("replace")) {
            throw rule.error("replace", "stands only beside phrases or a pattern");
        }
        if (match.has("missing")) {
            match.allow("missing");
            return missing(match);
        }
        return check(id, match, with);
    }

    private Matcher check(String id, Yaml match, Map<String, Object> with) {
        String name = match.text("check");
        return switch (name) {
            case "pay-slot" -> PayChecks.slot();
            case "open-ended-pay" -> PayChecks.openEnded();
            case "wide-pay-range" -> PayChecks.wideRange(match.number("times"));
            case "inverted-pay" -> PayChecks.inverted();
            case "base-to-total-pay" -> PayChecks.mixedBasis();
            case "unclear-pay" -> PayChecks.unclearBasis();
            case "pay-in-words" -> new PayInWords(vocabulary, added(match, "words"));
            case "implausible-pay" -> new ImplausiblePay(vocabulary.places());
            case "wrong-country" -> wrongCountry(id, match);
            case "years-contradiction" -> new YearsContradiction(vocabulary);
            case "opposites" -> claims(id).opposites(match);
            case "needed-and-not" -> claims(id).neededAndNot(match);
            case "two-figures" -> claims(id).twoFigures(match);
            case "figure-against-words" -> claims(id).figureAgainstWords(match);
            case "two-places" -> claims(id).twoPlaces(match);
            case "experience-above-level" -> claims(id).experienceAboveLevel(match);
            case "older-than-technology" -> claims(id).olderThanTechnology(match);
            case "preference-contradiction" -> new PreferenceContradiction();
            case "pay-contradiction" -> new PayContradiction(vocabulary, added(match, "of-a-part"));
            case "dates" -> new DatesContradiction();
            case "preferred-degree" -> Checks.preferredDegree();
            case "degree-overstated" ->
                new DegreeOverstated(
                        added(match, "accepted"), match.texts("regulated"), match.texts("commonly-done-without"));
            case "too-many-requirements" -> Checks.tooManyRequirements(match.number("most"));
            case "mismatched-duty" ->
                new MismatchedDuty(vocabulary, added(match, "explained-by"), match.number("sure"));
            case "other-post" -> new OtherPost(vocabulary);
            case "combination" -> combination(id, match);
            case "together" -> together(id, match);
            case "duplicate" -> new Duplicate(match.number("fewest-words"), match.number("fewest-words-inside"));
            case "keyword-run" -> new KeywordRun(added(match, "labels"), match.number("fewest-terms"));
            case "pay-disclosure" ->
                Checks.payDisclosure(
                        Boolean.TRUE.equals(with.get("benefits")), Boolean.TRUE.equals(with.get("both-ends")));
            default -> {
                Matcher wording = new WordingChecks(id, match, this).read(name);
                if (wording == null) {
                    throw match.error("check", "there is no check called \"" + name + "\"");
                }
                yield wording;
            }
        };
    }

    private ClaimsReader claims(String id) {
        return new ClaimsReader(vocabulary, (yaml, key) -> words(id, yaml, key), this::added, dictionary::add);
    }

    /** Each list under {@code terms} has the codes of the countries as its key in which its words are at home. */
    private Matcher wrongCountry(String id, Yaml match) {
        match.allow("check", "terms", "unless");
        Map<String, PhraseSet> terms = new LinkedHashMap<>();
        Yaml lists = match.inner("terms");
        lists.keys().forEach(codes -> terms.put(codes, words(id, lists, codes)));
        return new WrongCountry(terms, added(match, "unless"), vocabulary.places());
    }

    /** Each list under {@code signals} is one kind of sign. */
    private Matcher combination(String id, Yaml match) {
        match.allow("check", "at-least", "signals", "alone", "unless", "unshown", "always");
        List<PhraseSet> signals = new ArrayList<>();
        Yaml lists = match.inner("signals");
        List<String> names = List.copyOf(lists.keys());
        names.forEach(name -> signals.add(words(id, lists, name)));
        String always = match.textOr("always", null);
        if (always != null && !names.contains(always)) {
            throw match.error("always", "there is no kind \"" + always + "\" among the signals");
        }
        return new Combination(
                signals,
                words(id, match, "alone"),
                added(match, "unless"),
                added(match, "unshown"),
                match.number("at-least"),
                always == null ? -1 : names.indexOf(always));
    }

    /** Each list under {@code kinds} is one kind of words. */
    private Matcher together(String id, Yaml match) {
        match.allow(
                "check",
                "kinds",
                "within",
                "unless",
                "unless-beside",
                "despite",
                "not-in",
                "unless-nearby",
                "unless-named");
        Yaml lists = match.inner("kinds");
        List<PhraseSet> kinds =
                lists.keys().stream().map(name -> words(id, lists, name)).toList();
        return conditional(
                match,
                List.of(),
                new Together(
                        kinds,
                        match.number("within"),
                        added(match, "unless"),
                        added(match, "unless-beside"),
                        surroundings(match, List.of())));
    }

    /** Words of which each must stand in a bad example of the rule. */
    PhraseSet words(String id, Yaml match, String key) {
        PhraseSet set = added(match, key);
        List<String> words = match.texts(key);
        for (int i = 0; i < words.size(); i++) {
            covered(id, new Coverage(words.get(i), set, i, null, 0));
        }
        return set;
    }

    PhraseSet added(Yaml match, String key) {
        try {
            return dictionary.add(match.texts(key));
        } catch (IllegalArgumentException e) {
            throw match.error(key, String.valueOf(e.getMessage()));
        }
    }

    private static Matcher missing(Yaml match) {
        Statement.Kind kind = match.oneOf("missing", Statement.Kind.class);
        Section.Kind section = switch (kind) {
            case BENEFITS -> Section.Kind.BENEFITS;
            case DUTIES -> Section.Kind.DUTIES;
            case REQUIREMENTS -> Section.Kind.REQUIREMENTS;
            case EQUAL_OPPORTUNITY, ACCOMMODATION -> Section.Kind.EQUAL_OPPORTUNITY;
            case HOW_TO_APPLY, DEADLINE -> Section.Kind.APPLY;
            case LOCATION -> Section.Kind.LOCATION;
            case EMPLOYMENT_TYPE -> Section.Kind.EMPLOYMENT;
            case PAY -> Section.Kind.PAY;
        };
        return Checks.missing(kind, section);
    }

    private Matcher phrases(String id, Yaml rule, Yaml match) {
        match.allow(WORDS);
        List<String> words = match.texts("phrases");
        PhraseSet set = words(id, match, "phrases");
        boolean wholeLine = match.flag("whole-line");
        boolean removesLine = rule.flag("remove-line");
        if (removesLine && !wholeLine) {
            throw rule.error("remove-line", "stands only beside match.whole-line, or words would go that nobody found");
        }
        List<PhraseSet> choosing = choosing(match);
        Matcher matcher = new PhraseMatcher(
                set,
                added(match, "unless"),
                rewordings(rule, match, words),
                wholeLine,
                removesLine,
                surroundings(match, choosing));
        return conditional(match, choosing, matcher);
    }

    /** The words of "beside" and of "next-to"; none where the rule has neither. */
    private List<PhraseSet> choosing(Yaml match) {
        return match.has("beside") || match.has("next-to")
                ? List.of(added(match, "beside"), added(match, "next-to"))
                : List.of();
    }

    private Surroundings surroundings(Yaml match, List<PhraseSet> choosing) {
        Set<Surroundings.Kind> despite = EnumSet.noneOf(Surroundings.Kind.class);
        despite.addAll(match.manyOf("despite", Surroundings.Kind.class));
        return new Surroundings(
                vocabulary,
                sections(match),
                despite,
                match.flag("everywhere"),
                match.flag("of-jobholder"),
                match.flag("of-people"),
                choosing);
    }

    private Matcher conditional(Yaml match, List<PhraseSet> choosing, Matcher words) {
        List<Statement.Kind> stated = match.manyOf("unless-stated", Statement.Kind.class);
        Matcher matcher = stated.isEmpty() ? words : Checks.unlessStated(stated, words);
        if (!choosing.isEmpty()) {
            matcher = Checks.beside(choosing.getFirst(), choosing.getLast(), matcher);
        }
        if (match.flag("once-a-sentence")) {
            matcher = Checks.onceASentence(matcher);
        }
        if (match.has("of-person-before")) {
            matcher = new PersonPlace(Set.copyOf(match.texts("of-person-before")), matcher);
        }
        if (match.flag("ages")) {
            matcher = new Ages(matcher);
        }
        if (match.has("unless-named")) {
            matcher = Checks.unlessNamed(added(match, "unless-named"), matcher);
        }
        if (match.has("unless-nearby")) {
            matcher = Checks.unlessNearby(added(match, "unless-nearby"), matcher);
        }
        String when = match.textOr("when", null);
        if (when == null) {
            return matcher;
        }
        if (!when.equals("no-pay-figure")) {
            throw match.error("when", "\"" + when + "\" is not known; \"no-pay-figure\" is");
        }
        return Checks.withoutPayFigure(matcher);
    }

    /** A phrase that stands for many is not taken apart: what it finds is known only in a text. */
    private static Rewordings rewordings(Yaml rule, Yaml match, List<String> phrases) {
        Map<String, String> replacements = replacements(rule);
        boolean mayFindMore = match.has("pattern") || phrases.stream().anyMatch(phrase -> phrase.matches(".*[{|].*"));
        for (String phrase : replacements.keySet()) {
            if (!mayFindMore && !phrases.contains(phrase)) {
                throw rule.error("replace", "\"" + phrase + "\" is none of the phrases");
            }
        }
        return new Rewordings(replacements);
    }

    private static Map<String, String> replacements(Yaml rule) {
        if (!rule.has("replace")) {
            return Map.of();
        }
        Yaml words = rule.inner("replace");
        Map<String, String> replacements = new HashMap<>();
        words.keys().forEach(word -> replacements.put(word, words.text(word)));
        return replacements;
    }

    private static Set<Section.Kind> sections(Yaml match) {
        Set<Section.Kind> kinds = EnumSet.noneOf(Section.Kind.class);
        kinds.addAll(match.manyOf("not-in", Section.Kind.class));
        return kinds;
    }

    private Matcher patterns(String id, Yaml rule, Yaml match) {
        match.allow(WORDS);
        List<String> near = match.texts("near");
        if (near.isEmpty()) {
            throw match.error("near", "is missing; a pattern is looked for only near words or marks that announce it");
        }
        PhraseSet anchors = added(match, "near");
        List<String> written = match.texts("pattern");
        PatternSet patterns = new PatternSet(anchors, compiled(match, "pattern", written));
        for (int i = 0; i < written.size(); i++) {
            covered(id, new Coverage(written.get(i), null, 0, patterns, i));
        }
        List<PhraseSet> choosing = choosing(match);
        return conditional(
                match,
                choosing,
                new PatternMatcher(
                        patterns,
                        new PatternSet(anchors, compiled(match, "unless-pattern", match.texts("unless-pattern"))),
                        surroundings(match, choosing),
                        replacements(rule)));
    }

    private static List<Pattern> compiled(Yaml match, String key, List<String> patterns) {
        List<Pattern> compiled = new ArrayList<>();
        for (String pattern : patterns) {
            try {
                compiled.add(Pattern.compile("(?i)" + pattern));
            } catch (PatternSyntaxException e) {
                throw match.error(key, "\"" + pattern + "\": " + e.getDescription());
            }
        }
        return compiled;
    }

    private void covered(String id, Coverage words) {
        coverage.computeIfAbsent(id, key -> new ArrayList<>()).add(words);
    }
}
