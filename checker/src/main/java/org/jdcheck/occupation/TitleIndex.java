package org.jdcheck.occupation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Known titles and the occupations that each may name. */
final class TitleIndex {
    private static final int LONGEST = 6;
    private static final int MOST_WORDS = 14;
    private static final Pattern PARTS =
            Pattern.compile("\\s[-–—|·•@]+\\s?|[|(),:;/\\[\\]•]|\\s(?:at|for|with|in|within|reporting)\\s");

    private static final Pattern AND = Pattern.compile("\\s(?:and|&|\\+|cum)\\s");

    private final int[] hashes;
    private final byte[] checks;
    private final int[][] occupations;

    private TitleIndex(int[] hashes, byte[] checks, int[][] occupations) {
        this.hashes = hashes;
        this.checks = checks;
        this.occupations = occupations;
    }

    static TitleIndex read(PackedBytes in) {
        int count = in.number();
        int[] hashes = new int[count];
        byte[] checks = new byte[count];
        int[][] occupations = new int[count][];
        int hash = Integer.MIN_VALUE;
        for (int i = 0; i < count; i++) {
            hash += in.number();
            hashes[i] = hash;
        }
        for (int i = 0; i < count; i++) {
            checks[i] = in.signed();
        }
        for (int i = 0; i < count; i++) {
            int first = in.number();
            int[] list = new int[1 + (first & 3)];
            list[0] = first >> 2;
            for (int j = 1; j < list.length; j++) {
                list[j] = in.number();
            }
            occupations[i] = list;
        }
        return new TitleIndex(hashes, checks, occupations);
    }

    /**
     * The numbers of the occupations that the title may name, the likeliest first; none where it is not known.
     *
     * <p>Of the parts of a title ("Nurse - Leeds", "Nurse (nights)") the first that is known decides; "Chef / Porter" and
     * "Chef and Porter" name both. In a part the longest known title decides, then the last.
     */
    List<List<Integer>> find(String title) {
        List<List<Integer>> named = new ArrayList<>();
        boolean joined = false;
        int end = 0;
        java.util.regex.Matcher mark = PARTS.matcher(title);
        boolean more = true;
        while (more) {
            more = mark.find(end);
            String part = title.substring(end, more ? mark.start() : title.length());
            if (named.isEmpty() || joined) {
                List<String> halves = isWholeTitle(part)
                        ? List.of(part)
                        : AND.splitAsStream(part).toList();
                for (String half : halves) {
                    List<Integer> found = inPart(half);
                    if (!found.isEmpty()) {
                        named.add(found);
                    }
                }
            }
            joined = more && title.substring(mark.start(), mark.end()).contains("/");
            end = more ? Math.max(mark.end(), end + 1) : title.length();
            more = more && end <= title.length();
        }
        return named;
    }

    private boolean isWholeTitle(String part) {
        return !lookUp(TitleWords.of(part)).isEmpty();
    }

    /** True where the first part of the line ends with a known title of its telling words, or is mostly one. */
    boolean isTitle(String line) {
        String part = PARTS.splitAsStream(line).findFirst().orElse("");
        List<String> words = TitleWords.of(part).stream()
                .filter(word -> !TitleWords.isIgnored(word))
                .toList();
        if (words.isEmpty() || words.size() > MOST_WORDS) {
            return false;
        }
        for (int length = Math.min(LONGEST, words.size()); length >= 1; length--) {
            if (!lookUp(words.subList(words.size() - length, words.size())).isEmpty()) {
                return words.size() - length <= 3;
            }
        }
        Found found = longest(words);
        return found.telling * 3 >= words.size() * 2 && !found.occupations.isEmpty();
    }

    private List<Integer> inPart(String part) {
        List<String> words = TitleWords.of(part);
        if (words.size() > MOST_WORDS) {
            words = words.subList(0, MOST_WORDS);
        }
        List<String> telling =
                words.stream().filter(word -> !TitleWords.isIgnored(word)).toList();
        Found all = longest(words);
        Found fewer = telling.size() < words.size() ? longest(telling) : all;
        return fewer.telling > all.telling ? fewer.occupations : all.occupations;
    }

    private record Found(List<Integer> occupations, int telling) {}

    private Found longest(List<String> words) {
        for (int length = Math.min(LONGEST, words.size()); length >= 1; length--) {
            for (int start = words.size() - length; start >= 0; start--) {
                List<String> run = words.subList(start, start + length);
                List<Integer> found = lookUp(run);
                if (!found.isEmpty()) {
                    return new Found(found, telling(run));
                }
            }
            if (length >= 2) {
                List<Integer> found = withGap(words, length);
                if (!found.isEmpty()) {
                    return new Found(found, length);
                }
            }
        }
        return new Found(List.of(), 0);
    }

    private static int telling(List<String> run) {
        return (int) run.stream().filter(word -> !TitleWords.isIgnored(word)).count();
    }

    /** "Backend Software Engineer" holds "Backend Engineer": one word may stand between. */
    private List<Integer> withGap(List<String> words, int length) {
        for (int start = words.size() - length - 1; start >= 0; start--) {
            List<String> wider = words.subList(start, start + length + 1);
            for (int gap = length - 1; gap >= 1; gap--) {
                List<String> run = new ArrayList<>(wider);
                run.remove(gap);
                List<Integer> found = lookUp(run);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    private List<Integer> lookUp(List<String> words) {
        int at = Arrays.binarySearch(hashes, TitleWords.hash(words));
        boolean known = at >= 0 && (checks[at] & 255) == TitleWords.check(words);
        return !known ? List.of() : Arrays.stream(occupations[at]).boxed().toList();
    }
}
