package org.jdcheck.house;

import com.google.re2j.Pattern;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An employer's decision that findings of a rule do not count.
 *
 * @param rule the id of the rule
 * @param quote the words whose finding is waived, "…" standing for any words between; null for all findings of the rule
 * @param file the file, as a path from the profile's folder or a name, * standing for any part; null for all files
 * @param by who decided it, or null
 * @param until the last day on which it holds, or null while it has none
 */
public record Waiver(
        String rule,
        @Nullable String quote,
        @Nullable String file,
        String reason,
        @Nullable String by,
        @Nullable LocalDate until) {
    /** True where the waiver is meant for a finding of that rule on those words. */
    public boolean covers(String ruleId, String words) {
        return rule.equals(ruleId) && (quote == null || isLike(plain(quote), "…", ".*", plain(words)));
    }

    /**
     * True where the waiver may be used for that file. One that names a file is never used for a posting without one.
     *
     * @param name a path from the profile's folder, with slashes, or only a name; null where the posting has none
     */
    public boolean concerns(@Nullable String name) {
        if (file == null) {
            return true;
        }
        if (name == null) {
            return false;
        }
        String path = file.startsWith("./") ? file.substring(2) : file;
        boolean both = path.contains("/") && name.contains("/");
        return isLike(both ? path : lastOf(path), "*", "[^/]*", both ? name : lastOf(name));
    }

    public boolean isExpiredOn(LocalDate day) {
        return until != null && day.isAfter(until);
    }

    public Waived waived() {
        return new Waived(reason, by, until);
    }

    /** That the waiver did nothing, in a sentence. */
    public WaiverNote note(WaiverNote.Problem problem) {
        String which = "The waiver of " + rule + (quote == null ? "" : " on \"" + quote + "\"")
                + (file == null ? "" : " in " + file);
        String what = switch (problem) {
            case EXPIRED -> " ended on " + until + "; what it waived counts again.";
            case UNMATCHED -> " matched nothing.";
        };
        return new WaiverNote(rule, quote, file, problem, which + what);
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }

    private static String lastOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static boolean isLike(String pattern, String gap, String anything, String words) {
        StringBuilder expression = new StringBuilder();
        int at = 0;
        for (int next = pattern.indexOf(gap); next >= 0; next = pattern.indexOf(gap, at)) {
            expression.append(Pattern.quote(pattern.substring(at, next))).append(anything);
            at = next + gap.length();
        }
        return Pattern.matches(expression + Pattern.quote(pattern.substring(at)), words);
    }
}
