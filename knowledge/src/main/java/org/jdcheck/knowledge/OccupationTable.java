package org.jdcheck.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every occupation with its number, name and schooling. */
final class OccupationTable {
    private final List<String> codes = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    OccupationTable(Facts facts) {
        for (String[] row : facts.occupations().rows()) {
            numbers.put(row[0], codes.size());
            codes.add(row[0]);
        }
    }

    int size() {
        return codes.size();
    }

    String code(int number) {
        return codes.get(number);
    }

    /** @throws IllegalArgumentException where there is no such occupation */
    int number(String code) {
        Integer number = numbers.get(code);
        if (number == null) {
            throw new IllegalArgumentException("occupations.tsv has no " + code);
        }
        return number;
    }

    boolean has(String code) {
        return numbers.containsKey(code);
    }

    static void write(Facts facts, Packer out) {
        Table education = facts.education();
        Map<String, String[]> schooling = new HashMap<>();
        education.rows().forEach(row -> schooling.put(row[education.column("onet_soc")], row));
        out.number(facts.occupations().rows().size());
        for (String[] row : facts.occupations().rows()) {
            out.words(row[0]);
            out.words(row[1]);
            String[] schooled = schooling.get(row[0]);
            String zone = schooled == null ? "" : schooled[education.column("job_zone")];
            out.small(zone.isEmpty() ? 0 : Integer.parseInt(zone));
            String share = schooled == null ? "" : schooled[education.column("pct_bachelor_or_more")];
            if (schooled == null || share.isEmpty()) {
                out.number(0);
            } else {
                out.number(Integer.parseInt(schooled[education.column("n")]));
                out.number(tenths(share));
                out.number(tenths(schooled[education.column("pct_master_or_more")]));
                out.words(schooled[education.column("rl_date")]);
            }
        }
    }

    private static int tenths(String percent) {
        return (int) Math.round(Double.parseDouble(percent) * 10);
    }
}
