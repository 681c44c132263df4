package org.jdcheck.check;

import java.util.regex.Pattern;

/**
 * Whether a passage read as a duty says what the person will regularly do. Requirements, degrees, benefits, statements, places
 * of work, calls to apply, a first week elsewhere and a hand lent now and then are no sign of another job.
 */
final class WhatIsDone {
    private static final Pattern OTHER_START = Pattern.compile(
            "(?i)^\\W*(?:an?\\s|at least|minimum|must\\b|completed|completion of|strong\\b|solid\\b|sound\\b|good\\b|excellent|proven|demonstrated|relevant"
                    + "|previous\\b|prior\\b|valid\\b|current\\b|ability|able to|knowledge|working knowledge|understanding of|experienced?\\b|familiar\\w*|fluen\\w+"
                    + "|proficien\\w+|comfortable|willing\\w*|degree|bachelor|master[’']?s|diploma|high school|gcses?|licen[cs]ed?\\b|certifi(?:ed|cation|cate)\\b"
                    + "|we(?:[’']re|[’']ve|\\s+(?:are|offer|provide|have|welcome|value|believe|pay|give|encourage|celebrate|support|do|consider))\\b"
                    + "|our\\s|reporting (?:directly )?(?:in)?to\\b|reports? (?:directly )?(?:in)?to\\b"
                    + "|work(?:ing)? (?:remotely\\b|from (?:home|anywhere|our|the comfort|your|any)\\b|in the comfort|out of|at home)|(?:home|office|field)[ -]based|based (?:in|at|out of)"
                    + "|(?:like|find|join|visit|contact|meet|call|e-?mail) us\\b|follow\\b.*\\b(?:facebook|instagram|linkedin|twitter|tiktok|youtube|social|us)\\b"
                    + "|apply\\s+(?:now|today|here|by|online|via|at|through|with|in)\\b|send (?:us|your|a cv)\\b|to apply\\b|click\\b"
                    + "|benefits?\\b|salary|pay\\s?:|free\\s|competitive|discount|paid\\s|generous)");
    private static final Pattern OTHER_TALK = Pattern.compile(
            "(?i)equal[ -](?:employment )?opportunit|regardless of|without regard|reasonable (?:accommodation|adjustment)"
                    + "|\\byou(?:[’']ll| will| would) (?:be (?:experienced|qualified|educated|paid|based|reporting|skilled|trained|able|someone|an?\\s)|have\\b|need\\b"
                    + "|hold\\b|receive|enjoy|earn\\b|bring\\b|possess|report\\b)"
                    + "|\\byou (?:have|hold|need|must have|bring|possess|enjoy)\\b"
                    + "|\\b(?:years?[’']?|your|prior|previous|proven|relevant|some) (?:of )?(?:\\w+ )?experience\\b"
                    + "|\\b(?:university|college|bachelor[’']?s|master[’']?s) degree\\b");
    private static final Pattern FOR_A_WHILE = Pattern.compile(
            "(?i)\\b(?:in|during|for|over|within|throughout) (?:your|the) (?:very )?first\\b"
                    + "|\\b(?:your|the) first (?:days?|weeks?|months?|few|two|three|six|\\d+|ninety|quarter|year)\\b"
                    + "|\\b(?:your|during) (?:induction|onboarding|training|probation)\\b|\\bas part of your (?:induction|onboarding|training)\\b"
                    + "|\\byou(?:[’']ll| will) (?:be taught|shadow|learn|spend (?:an?|your|some|the|one|two|time))\\b|\\bshadow(?:ing)?\\b|\\battend(?:ing)?\\b.*\\b(?:class(?:es)?|courses?|trainings?|seminars?|workshops?|conferences?|meetings?|fairs?)\\b");
    private static final Pattern TOGETHER = Pattern.compile(
            "(?i)^\\W*(?:call|contact|phone|ring|notify|inform|alert|brief|ask)(?:ing)? (?:in |out )?(?:the |an? |our |outside )?(?:[\\w-]+ )?\\w+(?:ers?|ors?|ians?|ists?|ants?|services?|teams?|firms?|companies|company)\\b"
                    + "|^\\W*help(?:ing)? (?:the |our |other )?(?:[\\w-]+ ){0,2}(?:developers?|engineers?|suppliers?|colleagues|teams?|managers?|designers?|analysts?|sales|finance|marketing|others|staff)\\b"
                    + "|\\bwith (?:the|our|your) (?:[\\w-]+ ){0,2}\\w+(?:ers|ors|ists|ians|ants)\\b"
                    + "|\\bpair(?:ing)? (?:up )?with\\b|\\bside by side\\b|\\bhand in hand\\b|\\b(?:to|for) (?:the )?(?:payroll|accounts|finance|hr|accounting|reception|purchasing)\\b"
                    + "|\\bwith (?:the|our|its|your) (?:[\\w&/-]+ ){0,4}(?:team|department|squad|crew|colleagues|manager|people|group|staff)s?\\b");
    private static final Pattern LENDING_A_HAND = Pattern.compile(
            "(?i)^\\W*(?:post|posting|share|sharing) (?:a |the |our |your |some )?(?:daily |weekly |new )?(?:pictures?|photos?|stories|updates?|menus?|specials?)\\b"
                    + "|\\bcover(?:ing)? (?:for|at|on)\\b|\\b(?:fill|filling|stand|standing|step|stepping) in (?:for|at|on|when)\\b"
                    + "|\\b(?:help|helping) out\\b|\\b(?:lend|lending) a hand\\b|\\bhours? a (?:day|week|month)\\b|\\bnow and then\\b|\\bonce in a while\\b"
                    + "|\\b(?:and )?not (?:to|by|with|for) (?:you|your|yours)\\b|\\bis not (?:your|part of)\\b|\\b(?:is|are) (?:done|handled|run|looked after) by\\b"
                    + "|\\bwhen (?:the |our |a )?[\\w-]+(?: [\\w-]+)? (?:is|are) (?:away|off|ill|sick|busy|on leave|on holiday|at lunch|short|out)\\b");

    private WhatIsDone() {}

    static boolean isIn(String passage) {
        return !OTHER_START.matcher(passage).find()
                && !OTHER_TALK.matcher(passage).find()
                && !FOR_A_WHILE.matcher(passage).find()
                && !TOGETHER.matcher(passage).find()
                && !LENDING_A_HAND.matcher(passage).find();
    }
}
