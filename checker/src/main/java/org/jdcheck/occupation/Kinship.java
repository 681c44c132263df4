package org.jdcheck.occupation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Which occupations are close to which: related by O*NET, or of one group of its codes. */
public final class Kinship {
    private static final String COMPUTING = "15-";

    private static final int MINOR = 4;
    private static final int MAJOR = 3;

    private final List<String> minor;
    private final List<String> major;
    private final List<int[]> related;

    /**
     * @param codes of all occupations
     * @param related for each occupation the numbers of those that O*NET relates to it
     */
    public Kinship(List<String> codes, List<int[]> related) {
        minor = codes.stream().map(code -> code.substring(0, MINOR)).toList();
        major = codes.stream().map(code -> code.substring(0, MAJOR)).toList();
        this.related = List.copyOf(related);
    }

    static Kinship read(PackedBytes in, List<Occupation> occupations) {
        List<int[]> related = new ArrayList<>();
        for (int i = 0; i < occupations.size(); i++) {
            int[] numbers = new int[in.small()];
            for (int j = 0; j < numbers.length; j++) {
                numbers[j] = in.number();
            }
            related.add(numbers);
        }
        return new Kinship(occupations.stream().map(Occupation::code).toList(), related);
    }

    /** The occupations themselves, and those that O*NET relates to them. */
    BitSet close(List<Integer> own) {
        BitSet close = new BitSet(major.size());
        for (int number : own) {
            close.set(number);
            for (int other : related.get(number)) {
                close.set(other);
            }
        }
        return close;
    }

    /** The close ones, those of their minor groups ("43-40"), and all of computing for one of computing. */
    BitSet wide(List<Integer> own) {
        BitSet wide = close(own);
        for (int number : own) {
            boolean computing = major.get(number).equals(COMPUTING);
            addGroup(wide, computing ? major : minor, number);
        }
        return wide;
    }

    /** The wide ones and those of their major groups ("43"). */
    BitSet widest(List<Integer> own) {
        BitSet widest = wide(own);
        for (int number : own) {
            addGroup(widest, major, number);
        }
        return widest;
    }

    private static void addGroup(BitSet to, List<String> groups, int of) {
        String group = groups.get(of);
        for (int i = 0; i < groups.size(); i++) {
            if (groups.get(i).equals(group)) {
                to.set(i);
            }
        }
    }
}
