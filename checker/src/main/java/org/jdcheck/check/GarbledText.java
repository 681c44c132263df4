package org.jdcheck.check;

import java.util.ArrayList;
import java.util.List;
import org.jdcheck.facts.Facts;
import org.jdcheck.phrase.Hits;
import org.jdcheck.posting.Characters;
import org.jdcheck.posting.Posting;
import org.jdcheck.posting.Span;
import org.jdcheck.rule.Match;
import org.jdcheck.rule.Matcher;

/** Characters that were read in the wrong encoding: "itâ€™s", "cafÃ©", "Â£30,000", and the mark that stands for a lost one. */
public record GarbledText() implements Matcher {
    private static final int LOST = 0xFFFD;
    private static final int MOST = 10;
    private static final String AFTER_A_TILDE = "©¨ªº¢£¤¡§¶¼³±µ¹\u00a0\u00adŸœ€‰…«»¯°²´·¸½¾¿®¦¥¬";
    private static final String AFTER_A_CIRCUMFLEX = "£·°«»©®±²³¼½¾§´\u00a0";
    private static final String AFTER_EURO = "™œ\u009d¢“”˜¦";

    @Override
    public List<Match> match(Posting posting, Facts facts, Hits hits) {
        String text = posting.text();
        List<Match> matches = new ArrayList<>();
        int i = 0;
        while (i < text.length() && matches.size() < MOST) {
            if (text.charAt(i) < 0x80 || !isGarbled(text, i)) {
                i++;
                continue;
            }
            Span word = wordAround(text, i);
            matches.add(new Match.Said(word));
            i = Math.max(word.end(), i + 1);
        }
        return matches;
    }

    private static boolean isGarbled(String text, int i) {
        char c = text.charAt(i);
        char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
        return switch (c) {
            case LOST -> true;
            case 'Ã' -> AFTER_A_TILDE.indexOf(next) >= 0;
            case 'Â' -> AFTER_A_CIRCUMFLEX.indexOf(next) >= 0;
            case 'â' -> next == '€' || (next >= 0x80 && next <= 0x9f) || next == '„' || next == '–';
            case '€' -> AFTER_EURO.indexOf(next) >= 0;
            case 'ð' -> next == 'Ÿ' || next == 0x9f;
            case 'ï' -> next == '»' || next == '¿' || (next == '‚' && i + 2 < text.length());
            default -> c >= 0x80 && c <= 0x9f && c != 0x85;
        };
    }

    /** The visible characters around, as far as the next space, or a few of them. */
    private static Span wordAround(String text, int at) {
        int start = at;
        int end = at + 1;
        while (start > 0 && at - start < 20 && !Characters.isBlank(text.charAt(start - 1))) {
            start--;
        }
        while (end < text.length() && end - at < 20 && !Characters.isBlank(text.charAt(end))) {
            end++;
        }
        return new Span(start, end);
    }
}
