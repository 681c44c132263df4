package org.jdcheck.rule;

import java.util.List;
import org.jdcheck.facts.Facts;
import org.jdcheck.phrase.Hits;
import org.jdcheck.posting.Posting;

/** Says where a rule's fault stands, and nothing else. Pure, and safe to share between threads. */
@FunctionalInterface
public interface Matcher {
    List<Match> match(Posting posting, Facts facts, Hits hits);
}
