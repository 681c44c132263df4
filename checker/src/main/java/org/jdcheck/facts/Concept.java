package org.jdcheck.facts;

import java.util.Locale;

/** The ideas whose words the facts look for; each has its list in rules/vocabulary.yaml under {@link #key()}. */
public enum Concept {
    ACCOMMODATION,
    ACTION,
    OTHER_ACTION,
    ALTERNATIVE_TO_DEGREE,
    BASE_PAY,
    BENEFITS,
    CLOSING_DATE,
    BENEFITS_AS_SUBJECT,
    COLLABORATION,
    CURRENCY,
    DEADLINE,
    DEGREE_ANY,
    DEGREE_BACHELOR,
    DEGREE_DOCTORATE,
    DEGREE_MASTER,
    DUTY_ANNOUNCED,
    EMPLOYMENT_TYPE,
    EQUAL_OPPORTUNITY,
    EVERYBODY_MEANT,
    EXPERIENCE,
    FIRST_NAME,
    HOW_TO_APPLY,
    HYBRID,
    JOBHOLDER,
    LEVEL_ENTRY,
    LEVEL_JUNIOR,
    LEVEL_MIDDLE,
    LEVEL_SENIOR,
    NEGATION,
    NOT_NEGATION,
    NOT_PAY,
    NOT_WORK_MODE,
    NO_EXPERIENCE,
    NUMBER_WORD,
    ON_SITE,
    OPTION,
    OTHERS,
    OTHER_PEOPLE,
    OTHER_SITE,
    OTHER_SPAN_OF_TIME,
    PAY_LABEL,
    PAY_PERIOD,
    PAY_WORD,
    PERK,
    PREFERENCE,
    PROTECTED_GROUND,
    REMOTE,
    REQUIREMENT_ANNOUNCED,
    SERVING,
    START_DATE,
    SEVERAL_POSTS,
    TIME_SPAN,
    TOTAL_PAY,
    UNPAID,
    WAIVER,
    WELCOME;

    /** The name of the list in vocabulary.yaml. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
