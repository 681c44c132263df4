package org.jdcheck.cli;

/** Postings written for these tests. */
final class Drafts {
    /** Verdict REVIEW, with findings on words, behind characters outside the basic plane and a combining accent. */
    static final String FLAWED = """
            💼 Senior Accountant (Cafe\u0301 group)

            💰 $ - $

            We want a rockstar. ✨ You are a ninja of numbers.

            Responsibilities
            • Close the books every month
            • Prepare the tax return
            """;

    /** Verdict BLOCKED wherever Colorado's law binds: a job there without a word on pay. */
    static final String WITHOUT_PAY = """
            Baker

            You bake bread and rolls from three in the morning on, five nights a week, in our shop in Denver, Colorado.

            Duties
            - Knead and shape the dough
            - Mind the ovens

            Requirements
            - Two years in a bakery

            Apply by e-mail to bakery@example.com.
            """;

    /** Verdict READY. */
    static final String CLEAN = """
            Baker

            Location: Manchester, United Kingdom
            Employment type: full-time, permanent
            Salary: £29,000 - £33,000 per year

            About the job
            You bake bread and rolls for our three shops, from three in the morning on, five nights a week.

            Responsibilities
            - Knead and shape the dough
            - Mind the ovens and the cooling racks
            - Teach one apprentice

            Requirements
            - Two years of experience in a bakery

            Benefits
            - 28 days of paid holiday
            - Pension and a loaf a day

            How to apply
            Send your CV to jobs@bakery.example by 31 December 2026.

            We are an equal opportunity employer. Tell us if you need an adjustment for the interview.
            """;

    private Drafts() {}
}
