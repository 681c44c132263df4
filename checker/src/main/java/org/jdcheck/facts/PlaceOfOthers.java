package org.jdcheck.facts;

import java.util.regex.Pattern;
import org.jdcheck.posting.Line;
import org.jdcheck.posting.Span;

/**
 * Places that are named and are not where the work is done: where customers come from, where goods go, where the firm was
 * founded, and of whose kind the employer is the largest.
 */
final class PlaceOfOthers {
    private static final int SHORT_LINE = 60;

    private static final String NAMES =
            "(?:(?:all over |across |as far as |the |both |central |northern |southern |eastern |western )*\\p{Lu}[\\p{L}'’.-]*(?: \\p{Lu}[\\p{L}'’.-]*)*(?:, (?:and |or )?| and | or |/| to ))*(?:all over |across |as far (?:away )?as |the |both )*$";

    /** "come from Cork and …", "exported to …"; not "ten minutes from …", "Remote from …". */
    private static final Pattern FROM_OR_TO = Pattern.compile(
            "(?<!(?i:\\b(?:minutes?|mins?|miles?|km|kilometres|hour|hours|walk|drive|ride|away|far|stop|stops|remote|remotely|work|working|commute|close|next|near|relocate|relocating|relocation|move|moving|travel|travelling|report|reporting|posted|up|due|based|role|job|position|live|commutable|base|access)) )\\b(?:from|[Tt]o|into|[Ff]rom) "
                    + NAMES);

    private static final Pattern HISTORY = Pattern.compile(
            "(?i)\\b(?:grew up|was born|were born|founded|started (?:out|life)|began (?:life|as|in)|established in|incorporated|headquarter(?:s|ed)|parent company|sister (?:company|site)|roots in|trained in|studied)\\b");

    private static final Pattern OTHERS = Pattern.compile(
            "(?i)\\b(?:customers?|clients?|guests|patients|visitors|tenants|donors|pupils|students|learners|families|passengers|suppliers|vendors|farmers|growers|homeowners|policyholders|subscribers|members|partners|investors|distributors|resellers|dealers|stockists|agents|readers|users|beans|products|goods|exports?|exported|imports?|imported|ship|ships|shipped|sold|sells|projects in|offices in|branches in|stores in|subsidiaries)\\b");

    /** Words of a sentence that speaks of the post. */
    private static final Pattern POST = Pattern.compile(
            "(?i)\\b(?:you|your|you['’]\\w+|role|position|job|post|vacancy|based|located|situated|hiring|seek(?:s|ing)?|looking for|recruit\\w*|opening|join|candidates?|applicants?|location|work(?:ing|place)?|works (?:in|at|from|across)|report(?:s|ing)?|commut\\w+|campus|headquarters|our (?:[\\p{L}-]+ )?(?:office|site|shop|store|school|clinic|depot|branch|hotel|hospital|practice|centre|center) (?:in|at|on|near)|successful|employee|needed|required|wanted|remote|hybrid)\\b");

    private static final Pattern BRAG = Pattern.compile(
            "(?i)\\b(?:largest|biggest|leading|most|best|oldest|fastest|top|greatest|finest|first|only)\\b[^.;]{0,80}\\b(?:in|of|across) (?:the )?$");

    private static final Pattern NAME_OF_BODY = Pattern.compile(
            "^ (?:\\p{Lu}\\p{Ll}+ ){0,2}(?:Service|Standards?|Act|Law|Code|Regulations?|Embassy|Shilling|Rand|Driving|Passport|Qualification|Certificate|Chamber)\\b");

    private PlaceOfOthers() {}

    static boolean isNamed(Reading reading, PlaceNamed place) {
        String text = reading.posting().text();
        Line line = reading.posting().lineAt(place.at().start());
        Span item = reading.posting().itemAt(place.at().start());
        boolean note = line.span().end() - line.span().start() <= SHORT_LINE
                && !line.span().trimmed(text).in(text).endsWith(".");
        if (note || line.number() == 1 || item.start() > place.at().start()) {
            return false;
        }
        String before = text.substring(item.start(), place.at().start());
        String sentence = item.in(text);
        boolean country = place.code() != null && place.code().length() == 2;
        return FROM_OR_TO.matcher(before).find()
                || NAME_OF_BODY
                        .matcher(text.substring(
                                place.at().end(),
                                Math.min(text.length(), place.at().end() + 50)))
                        .find()
                || (country && BRAG.matcher(before).find())
                || isOfOthers(sentence);
    }

    /** A sentence on the past of the firm or its people, or on customers and goods and not on the post. */
    static boolean isOfOthers(String sentence) {
        return HISTORY.matcher(sentence).find()
                || (OTHERS.matcher(sentence).find() && !POST.matcher(sentence).find());
    }
}
