package org.jdcheck.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jdcheck.RealRules;
import org.jdcheck.facts.Pay.Basis;
import org.jdcheck.facts.Pay.Flaw;
import org.jdcheck.facts.Pay.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The spelled forms of other countries, numbers in words, and what is wrong with a figure. */
class PayFormsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    CTC Rs. 3,00,000 to Rs. 9,00,000 per annum           | 300000  | 900000  | INR | YEAR
                    Salary: Rs 25,000/- per month                        | 25000   | 25000   | INR | MONTH
                    Salary: 4-6 LPA                                      | 400000  | 600000  | INR | YEAR
                    Salary 3.5 - 4.5 lakhs p.a.                          | 350000  | 450000  | INR | YEAR
                    Salary: KSh 45,000 per month                         | 45000   | 45000   | KES | MONTH
                    Salary: S$3,000 - S$4,200 / month                    | 3000    | 4200    | SGD | MONTH
                    Salary: R25 000 - R30 000 per month                  | 25000   | 30000   | ZAR | MONTH
                    Salary: AU$85,000 – AU$95,000 + super                | 85000   | 95000   | AUD | -
                    Salary: $70,000 to $85,000 CAD                       | 70000   | 85000   | CAD | -
                    Salary: £13.85ph                                     | 13.85   | 13.85   | GBP | HOUR
                    Day rate: £450 - £500                                | 450     | 500     | GBP | DAY
                    Annual salary: $62,000-$68,000                       | 62000   | 68000   | $   | YEAR
                    Pay: $20.50/hr - $24.00/hr                           | 20.50   | 24.00   | $   | HOUR
                    Pay: twenty-five dollars an hour                     | 25      | 25      | $   | HOUR
                    You earn thirty to thirty-five thousand pounds a year | 30000  | 35000   | GBP | YEAR
                    We pay one hundred and fifty pounds a day.           | 150     | 150     | GBP | DAY
                    Salary: 42.000,00 € p.a.                             | 42000   | 42000   | EUR | YEAR
                    Salary: £30,000 rising to £34,000                    | 30000   | 34000   | GBP | -
                    We pay thirteen pounds sixty an hour.                | 13.60   | 13.60   | GBP | HOUR
                    Six hundred and forty a week, in pounds              | 640     | 640     | GBP | WEEK
                    Salary: 68 to 75 (thousand euro, yearly)             | 68000   | 75000   | EUR | YEAR
                    Pay: £14/£18 per hour                                | 14      | 18      | GBP | HOUR
                    Salary: KES 1.2M - 1.5M annually                     | 1200000 | 1500000 | KES | YEAR
                    Salary: $2,400to$4,500 Monthly                       | 2400    | 4500    | $   | MONTH
                    """)
    void figuresAreReadAsManyCountriesWriteThem(
            String text, BigDecimal low, BigDecimal high, String currency, @Nullable Period period) {
        Pay pay = only(text);
        assertNotNull(pay.low());
        assertNotNull(pay.high());
        assertEquals(0, low.compareTo(pay.low()), () -> "low of " + pay);
        assertEquals(0, high.compareTo(pay.high()), () -> "high of " + pay);
        assertEquals(currency, pay.currency());
        assertEquals(period, pay.period());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You collect rents of £800 per month.",
                "The clinic charges $120 per hour.",
                "Members pay £35 per month for our gym.",
                "Clients pay $500 to $2,000 per month.",
                "You carry boxes of up to 50 pounds.",
                "The shop takes $9,000 a day.",
                "Rooms go for €140 a night.",
                "Shops pay us €300 a month.",
                "You get a £150 boot voucher.",
                "We move ₹900 crore a month.",
                "Tickets are $45 to $120.",
                "Earn up to £1,000 for each friend you refer.",
                "Benefits: 401K, 403(b)",
                "Grade R00090340",
            })
    void moneyOfOthersAndWeightsAreNotPay(String text) {
        assertEquals(List.of(), RealRules.facts("Baker\n\n" + text + "\n").pay());
    }

    @ParameterizedTest
    @CsvSource({
        "'Salary: $75,000 - $57,000', INVERTED",
        "'Pay: $18 an hour to $52,000 a year', MIXED_UNITS",
        "'Salary: $20 - $45,000', MIXED_UNITS",
        "'Pay: £12.60 - £26k', MIXED_UNITS",
        "'Pay: $30 - 65k', MIXED_UNITS",
    })
    void aFlawOfARangeIsSeen(String text, Flaw flaw) {
        assertEquals(Set.of(flaw), only(text).flaws());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pay: $20/hr - 12 hour shifts",
                "Salary: £32,000 - 25 days holiday",
                "Salary: $52,000 - 401(k) match",
                "Salary: £28,000 - 2 posts",
                "Pay: $21 - 7am to 3pm",
            })
    void whatIsCountedBehindADashIsNoSecondAmount(String text) {
        assertTrue(!only(text).isRange(), () -> only(text).toString());
    }

    @ParameterizedTest
    @CsvSource({
        "'OTE: $60,000 - $90,000', TOTAL",
        "'Base salary: $60,000 - $90,000', BASE",
        "'Salary: $60,000 base - $120,000 OTE', MIXED",
        "'Salary: $60,000 - $90,000', UNSAID",
        "'You earn $30,000 - $80,000 including commission.', TOTAL",
    })
    void whatAFigureCountsIsReadFromTheWordsBesideIt(String text, Basis basis) {
        assertEquals(basis, only(text).basis());
    }

    @Test
    void aNumberBehindALabelIsBareWhereNothingSaysWhatItCounts() {
        for (String text : List.of(
                "Salary: 60-70",
                "Salary: ['80', '120']",
                "Pay rate: 22",
                "CTC: 600000",
                "We pay 14.50.",
                "On offer: 12 to 16 package.")) {
            assertEquals(1, RealRules.facts("Baker\n\n" + text).barePay().size(), text);
        }
        for (String text : List.of(
                "Salary: Grade 7",
                "Pay: 2 weeks in arrears",
                "Pay period: 2",
                "Pay: 40 hours",
                "Pay scale 5 - 9",
                "Salary in EUR k: 60-70")) {
            assertEquals(0, RealRules.facts("Baker\n\n" + text).barePay().size(), text);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Salary: **** to ****",
                "Salary: Not disclosed",
                "Salary: £0.00",
                "Salary:\nLocation: Leeds",
                "The salary is $##,###.",
                "Pay: {{pay_min}} - {{pay_max}}",
            })
    void anEmptySlotIsSeenHoweverItIsLeftEmpty(String text) {
        assertEquals(1, RealRules.facts("Baker\n\n" + text).paySlots().size());
    }

    private static Pay only(String text) {
        List<Pay> pay = RealRules.facts("Baker\n\n" + text + "\n").pay();
        assertEquals(1, pay.size(), () -> "figures: " + pay);
        return pay.getFirst();
    }
}
