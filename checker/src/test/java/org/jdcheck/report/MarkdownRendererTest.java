package org.jdcheck.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Random;
import org.jdcheck.RandomText;
import org.jdcheck.RealRules;
import org.jdcheck.law.Setting;
import org.jdcheck.posting.Posting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A report as a comment on a pull request; whole ones are golden files of the rules. */
class MarkdownRendererTest {
    private static final MarkdownRenderer MARKDOWN = new MarkdownRenderer(RealRules.book());
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '§', textBlock = """
                    §# Baker§            => \\# Baker
                    *Baker* _now_        => \\*Baker\\* \\_now\\_
                    <img src=x>          => \\<img src=x\\>
                    [a](b)               => \\[a\\](b)
                    ![a](b)              => !\\[a\\](b)
                    1. first             => 1\\. first
                    12) first            => 12\\) first
                    - item               => \\- item
                    a - b + 1. c         => a - b + 1. c
                    Ask @anna            => Ask @<!-- -->anna
                    See #12              => See #<!-- -->12
                    http://a.example     => http\\://a.example
                    www.a.example        => www\\.a.example
                    5 &euro; | $ - $     => 5 \\&euro; \\| \\$ - \\$
                    """)
    void wordsOfAPostingHaveNoMeaningInMarkdown(String words, String markdown) {
        assertEquals(markdown, Markdown.escaped(words));
    }

    @Test
    void aCodeSpanIsOpenedAndClosedWithMoreBackticksThanItHolds() {
        assertEquals("`a`", Markdown.code("a"));
        assertEquals("``` a``b ```", Markdown.code("a``b"));
        assertEquals("`` ` ``", Markdown.code("`"));
        assertEquals("`a b`", Markdown.code("a\r\n\tb"));
    }

    @Test
    void anUnreadableFileIsNamedWithItsReason() {
        Report report =
                RealRules.checker().unreadable("The file is empty.", DAY).of("a`b.txt");
        assertEquals("### UNREADABLE: `` a`b.txt ``\n\nThe file is empty.\n", MARKDOWN.render(report));
    }

    @Test
    void noPostingBreaksOutOfItsLines() {
        Random random = new Random(20261130);
        for (int round = 0; round < 200; round++) {
            String text = "<script>\n# a\n" + RandomText.of(random, random.nextInt(120));
            Report report = RealRules.checker().check(Posting.of(text), Setting.on(DAY));
            String markdown = MARKDOWN.render(report);
            assertFalse(markdown.contains("<script"), markdown);
            markdown.lines()
                    .forEach(line -> assertTrue(
                            line.isEmpty()
                                    || line.matches(
                                            "(### |#### |- |  - |\\d\\. |\\*\\*|To do first|Score |Rule book |Looked at |Not to be |A person |May be |Nothing ).*"),
                            () -> line + "\nin\n" + markdown));
        }
    }
}
