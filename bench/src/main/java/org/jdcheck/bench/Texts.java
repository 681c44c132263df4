package org.jdcheck.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Postings and phrases of any size, the same on every run. */
final class Texts {
    private static final String HEAD = """
            Back to Jobs

            Backend Software Engineer

            Salary: $ - $

            About the role

            As a Backend Software Engineer you build the services behind several thousand bookshops. Keywords: JVM, gRPC, PostgreSQL, tracing.

            Responsibilities

            """;
    private static final String BEHIND_DUTIES = """

            Requirements

            - 3–7 years of backend experience for mid-level engineers; 7+ years for senior engineers.
            - Bachelor's degree in Computer Science, or equivalent practical experience.
            - Master's degree preferred.
            - You are a rockstar in a young team.

            Benefits

            - 28 days of annual leave and a pension

            How to apply

            Send your CV to jobs@bookshops.example, Denver, CO.

            """;
    private static final List<String> WORDS = List.of(
            "design",
            "build",
            "services",
            "orders",
            "keep",
            "the",
            "a",
            "of",
            "and",
            "with",
            "every",
            "schema",
            "release",
            "query",
            "careful",
            "bookshop",
            "courier",
            "review",
            "incident",
            "write",
            "tests",
            "small",
            "before",
            "when",
            "latency",
            "broker",
            "message",
            "shelf",
            "report",
            "index",
            "retry",
            "reader",
            "return",
            "copies",
            "alarm",
            "change",
            "until",
            "runs",
            "trace",
            "measure",
            "split",
            "oldest",
            "part",
            "into",
            "pieces",
            "one",
            "person",
            "can",
            "hold",
            "slow",
            "quickly",
            "checkout");

    private Texts() {}

    /** Postings of about 5 KiB one behind the other, at least so many characters, each with faults of most kinds. */
    static String posting(int characters) {
        Random random = new Random(5);
        StringBuilder text = new StringBuilder();
        while (text.length() < characters) {
            int end = Math.min(characters, text.length() + 5 * 1024) - BEHIND_DUTIES.length();
            text.append(HEAD);
            while (text.length() < end) {
                text.append("- ")
                        .append(sentence(random, 8 + random.nextInt(14)))
                        .append(".\n");
            }
            text.append(BEHIND_DUTIES);
        }
        return text.toString();
    }

    /** One line in which nearly everything announces a pattern: the worst that a stranger may send. */
    static String anchors(int characters) {
        String piece = "pay $ per hour 5 years salary remote ";
        return piece.repeat(characters / piece.length() + 1);
    }

    /** So many different phrases of one to four words, half of the words being ones that stand in the postings. */
    static List<String> phrases(int count) {
        Random random = new Random(6);
        List<String> phrases = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<String> words = new ArrayList<>();
            words.add("term" + Integer.toString(i, 36));
            for (int more = random.nextInt(4); more > 0; more--) {
                words.add(WORDS.get(random.nextInt(WORDS.size())));
            }
            Collections.shuffle(words, random);
            phrases.add(String.join(" ", words));
        }
        return phrases;
    }

    private static String sentence(Random random, int words) {
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < words; i++) {
            sentence.append(i == 0 ? "" : " ").append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return sentence.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + sentence.substring(1);
    }
}
