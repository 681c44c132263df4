package org.jdcheck.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.jdcheck.RealRules;
import org.jdcheck.facts.Pay.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which figures are pay, and how they are read. */
class PayTest {
    /** The columns: the posting's line, the words of the figure, low, high, currency, period; "-" for none. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', nullValues = "-", textBlock = """
                    Salary: $80,000                                     | $80,000                          | 80000   | 80000   | $   | -
                    Salary: $82,000 - $95,000 per year                  | $82,000 - $95,000 per year       | 82000   | 95000   | $   | YEAR
                    Salary: $82,000-$95,000/yr                          | $82,000-$95,000/yr               | 82000   | 95000   | $   | YEAR
                    Salary: £30,000 – £35,000                           | £30,000 – £35,000                | 30000   | 35000   | GBP | -
                    Salary £30,000 – £35,000 per annum                  | £30,000 – £35,000 per annum      | 30000   | 35000   | GBP | YEAR
                    Salary: £30,000 to £35,000 p.a.                     | £30,000 to £35,000 p.a.          | 30000   | 35000   | GBP | YEAR
                    Salary: €48.000 - €56.000 annually                  | €48.000 - €56.000 annually       | 48000   | 56000   | EUR | YEAR
                    Salary: 48 000 € per year                           | 48 000 € per year                | 48000   | 48000   | EUR | YEAR
                    Salary: 82'000 CHF per year                         | 82'000 CHF per year              | 82000   | 82000   | CHF | YEAR
                    Salary: 80k                                         | 80k                              | 80000   | 80000   | -   | -
                    Salary: 80-95K                                      | 80-95K                           | 80000   | 95000   | -   | -
                    Salary: $80K-$95K                                   | $80K-$95K                        | 80000   | 95000   | $   | -
                    Salary: $120-150k                                   | $120-150k                        | 120000  | 150000  | $   | -
                    Salary: $92.5k                                      | $92.5k                           | 92500   | 92500   | $   | -
                    Pay: $18/hour                                       | $18/hour                         | 18      | 18      | $   | HOUR
                    Pay: $24 an hour                                    | $24 an hour                      | 24      | 24      | $   | HOUR
                    Pay: $18.50 - $21.75 per hour                       | $18.50 - $21.75 per hour         | 18.50   | 21.75   | $   | HOUR
                    Pay: $18.5/hr                                       | $18.5/hr                         | 18.5    | 18.5    | $   | HOUR
                    Pay: 25,50 € per hour                               | 25,50 € per hour                 | 25.50   | 25.50   | EUR | HOUR
                    Pay: £12.60 an hour                                 | £12.60 an hour                   | 12.60   | 12.60   | GBP | HOUR
                    Pay: £650 per week                                  | £650 per week                    | 650     | 650     | GBP | WEEK
                    Pay: £120 per day                                   | £120 per day                     | 120     | 120     | GBP | DAY
                    Pay: €2,400 per month                               | €2,400 per month                 | 2400    | 2400    | EUR | MONTH
                    Salary: USD 80,000 - 95,000 per year                | USD 80,000 - 95,000 per year     | 80000   | 95000   | USD | YEAR
                    Salary: 80,000 - 95,000 USD                         | 80,000 - 95,000 USD              | 80000   | 95000   | USD | -
                    Salary: CA$80,000                                   | CA$80,000                        | 80000   | 80000   | CAD | -
                    Pay: $25+/hr                                        | $25+/hr                          | 25      | -       | $   | HOUR
                    Salary: £40k+                                       | £40k+                            | 40000   | -       | GBP | -
                    Salary: $70,000 - $95,000+                          | $70,000 - $95,000+               | 70000   | -       | $   | -
                    Salary: $60,000 and up                              | $60,000 and up                   | 60000   | -       | $   | -
                    Salary: up to $80,000                               | up to $80,000                    | -       | 80000   | $   | -
                    Salary: up to £35,000 per annum                     | up to £35,000 per annum          | -       | 35000   | GBP | YEAR
                    Salary: max. £35,000                                | max. £35,000                     | -       | 35000   | GBP | -
                    Salary: from £30,000                                | from £30,000                     | 30000   | -       | GBP | -
                    Salary: starting at €52,000 per year                | starting at €52,000 per year     | 52000   | -       | EUR | YEAR
                    Pay: over $1,100 a week                             | over $1,100 a week               | 1100    | -       | $   | WEEK
                    Salary: from $60,000 to $75,000                     | from $60,000 to $75,000          | 60000   | 75000   | $   | -
                    The rate is between $30 and $35 per hour            | $30 and $35 per hour             | 30      | 35      | $   | HOUR
                    Salary: $60,000 plus benefits                       | $60,000                          | 60000   | 60000   | $   | -
                    Pay: $70,000 - $90,000 plus commission              | $70,000 - $90,000                | 70000   | 90000   | $   | -
                    Salary: $82,000 plus bonus.                         | $82,000                          | 82000   | 82000   | $   | -
                    Salary: $60,000 plus                                | $60,000 plus                     | 60000   | -       | $   | -
                    Pay: starting at $20, up to $24 an hour             | starting at $20, up to $24 an hour | 20    | 24      | $   | HOUR
                    Minimum $50,000, maximum $70,000 salary.            | Minimum $50,000, maximum $70,000 | 50000   | 70000   | $   | -
                    Pay: 25 to 30 dollars per hour                      | 25 to 30 dollars per hour        | 25      | 30      | $   | HOUR
                    You earn $95,000 and a bonus of up to $10,000.      | $95,000                          | 95000   | 95000   | $   | -
                    """)
    void figuresAreReadInEverySpelling(
            String text,
            String words,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            @Nullable String currency,
            @Nullable Period period) {
        List<Pay> pay = RealRules.facts("Baker\n\n" + text + "\n").pay();
        assertEquals(1, pay.size(), () -> "figures: " + pay);
        Pay only = pay.getFirst();
        assertEquals(words, only.at().in("Baker\n\n" + text + "\n"));
        assertAmount(low, only.low());
        assertAmount(high, only.high());
        assertEquals(currency, only.currency());
        assertEquals(period, only.period());
        assertEquals(low == null || high == null, only.isOpenEnded());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We raised $40 million last year.",
                "We raised $12M in funding.",
                "A company with $2bn of revenue.",
                "Our revenue grew to €300,000,000.",
                "You manage budgets of up to £500,000.",
                "Budget: $250,000",
                "A signing bonus of $5,000.",
                "Sign-on bonus: $10,000",
                "Your referral bonus is $500.",
                "A referral reward of up to $2,000.",
                "Up to $5,000 in tuition reimbursement.",
                "An allowance of $600 for equipment.",
                "Clients trust us with $3,000,000 in assets.",
                "You own a portfolio worth $750,000.",
                "You will work on projects of £20,000 to £90,000.",
                "401(k) with a 4 % match.",
                "We price in $, €, and £.",
                "Founded in 1985, we have 2,000 people in 14 countries.",
                "Up to 10 % travel.",
                "Open 24/7, 365 days a year.",
                "Call 303-555-0142 or write to 80 Main Street.",
                "3–7 years of experience",
            })
    void otherMoneyAndOtherFiguresAreNotPay(String text) {
        assertEquals(List.of(), RealRules.facts("Baker\n\n" + text + "\n").pay());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Salary: $120-150,000", "Salary: £30 - £35,000 per year", "Salary: 120 to 150,000 USD a year"})
    void thousandsOnOneEndHoldForBothWhereTheOtherReadingIsAbsurd(String text) {
        Pay only = RealRules.facts("Baker\n\n" + text + "\n").pay().getFirst();
        assertNotNull(only.low());
        assertTrue(only.low().compareTo(BigDecimal.valueOf(30_000)) >= 0, () -> "low " + only.low());
    }

    @Test
    void theSameWordsAreOneFigureHoweverManyWordsAnnounceThem() {
        assertEquals(
                1,
                RealRules.facts("Base salary, pay, wage: USD $80,000 - $95,000 per year, paid monthly")
                        .pay()
                        .size());
    }

    @Test
    void twoRangesAreTwoFigures() {
        assertEquals(
                2,
                RealRules.facts("Salary: $60,000 - $70,000 in Ohio.\nSalary: $80,000 - $90,000 in Texas.")
                        .pay()
                        .size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Salary: [[$ - $]] per year",
                "[[💰 $ - $]]",
                "[[€ – €]]",
                "[[Salary: TBD]]",
                "[[Pay rate: to be confirmed]]",
                "[[Salary: ____]] per month",
            })
    void anEmptySlotIsNoFigureButASlot(String marked) {
        String text = marked.replace("[[", "").replace("]]", "");
        String words = marked.substring(marked.indexOf("[[") + 2, marked.indexOf("]]"));
        Facts facts = RealRules.facts(text);
        assertEquals(List.of(), facts.pay());
        assertEquals(1, facts.paySlots().size(), () -> "slots: " + facts.paySlots());
        assertEquals(words, facts.paySlots().getFirst().in(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Salary: $82,000 - $95,000",
                "We price in $, €, and £.",
                "Compensation: see the table below",
                "The plan is to be confirmed by the board.",
            })
    void whatIsFilledOrNoSlotIsNone(String text) {
        assertEquals(List.of(), RealRules.facts(text).paySlots());
    }

    private static void assertAmount(@Nullable BigDecimal expected, @Nullable BigDecimal actual) {
        if (expected == null) {
            assertEquals(null, actual);
        } else {
            assertNotNull(actual);
            assertTrue(expected.compareTo(actual) == 0, () -> "expected " + expected + ", was " + actual);
        }
    }
}
