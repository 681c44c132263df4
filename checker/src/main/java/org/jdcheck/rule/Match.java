package org.jdcheck.rule;

import java.util.Map;
import org.jdcheck.posting.Section;
import org.jdcheck.posting.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a matcher saw. {@link #details()} fills the places in the rule's sentences; its entry {@value #CASE}, where
 * present, says which of the rule's sentences fits.
 */
public sealed interface Match {
    String CASE = "case";

    Map<String, String> details();

    /**
     * Words that stand in the posting.
     *
     * @param replacement what may be put in their place without asking anybody; null where nothing is that safe
     */
    record Said(
            Span at, Map<String, String> details, @Nullable Replacement replacement) implements Match {
        public Said {
            details = Map.copyOf(details);
        }

        public Said(Span at, Map<String, String> details) {
            this(at, details, null);
        }

        public Said(Span at) {
            this(at, Map.of());
        }
    }

    /** Words of which only a person can say whether they are what the rule is about; they become a question. */
    record Unclear(Span at, Map<String, String> details) implements Match {
        public Unclear {
            details = Map.copyOf(details);
        }
    }

    /** Something about the posting as a whole, mostly that a thing is not there. */
    record Missing(Section.Kind from, Map<String, String> details) implements Match {
        public Missing {
            details = Map.copyOf(details);
        }
    }
}
