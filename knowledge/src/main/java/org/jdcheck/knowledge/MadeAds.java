package org.jdcheck.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jdcheck.occupation.DutyModel;
import org.jdcheck.occupation.DutyModel.Signs;

/** Postings put together from tasks, half of them with one duty of a distant occupation, to learn how to weigh the signs. */
final class MadeAds {
    private static final int ADS = 6_000;
    private static final int MOST_WORDS = 14;
    private static final int STEPS = 400;

    private final Random random = new Random(7);
    private final Map<Integer, List<List<String>>> tasksOf = new LinkedHashMap<>();
    private final List<String> anyone = new ArrayList<>();
    private final OccupationTable occupations;
    private final Map<Integer, List<Integer>> related;

    /** @param examples ones that the model has not seen */
    MadeAds(List<Phrases.Example> examples, OccupationTable occupations, Map<Integer, List<Integer>> related) {
        this.occupations = occupations;
        this.related = related;
        Map<Integer, List<String>> byTask = new HashMap<>();
        for (Phrases.Example example : examples) {
            if (example.occupations().isEmpty()) {
                anyone.add(example.text());
            } else if (example.group() != 0 && isShort(example.text())) {
                List<String> forms = byTask.computeIfAbsent(example.group(), key -> new ArrayList<>());
                if (forms.isEmpty()) {
                    tasksOf.computeIfAbsent(example.occupations().getFirst(), key -> new ArrayList<>())
                            .add(forms);
                }
                forms.add(example.text());
            }
        }
        tasksOf.values().removeIf(tasks -> tasks.size() < 5);
    }

    private static boolean isShort(String text) {
        int words = text.split(" ", -1).length;
        return words >= 3 && words <= MOST_WORDS;
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private String duty(int occupation) {
        return any(any(Objects.requireNonNull(tasksOf.get(occupation))));
    }

    private boolean isDistant(int own, int other, boolean far) {
        String code = occupations.code(own);
        String with = occupations.code(other);
        boolean sameGroup = with.startsWith(code.substring(0, far ? 2 : 4));
        boolean computing = code.startsWith("15-") && with.startsWith("15-");
        return !sameGroup
                && !computing
                && !related.getOrDefault(own, List.of()).contains(other)
                && !related.getOrDefault(other, List.of()).contains(own);
    }

    /** The weights of the signs and what is added, by logistic regression. */
    float[] weights(DutyModel model) {
        List<float[]> signs = new ArrayList<>();
        List<Boolean> foreign = new ArrayList<>();
        List<Integer> known = List.copyOf(tasksOf.keySet());
        for (int ad = 0; ad < ADS; ad++) {
            int own = any(known);
            List<String> duties = new ArrayList<>();
            for (int i = 4 + random.nextInt(3); i > 0; i--) {
                String duty = duty(own);
                if (!duties.contains(duty)) {
                    duties.add(duty);
                }
            }
            duties.add(any(anyone));
            List<Integer> kin = related.getOrDefault(own, List.of()).stream()
                    .filter(tasksOf::containsKey)
                    .toList();
            if (!kin.isEmpty() && random.nextInt(3) == 0) {
                duties.add(duty(any(kin)));
            }
            int pure = duties.size();
            int other = any(known);
            boolean far = random.nextInt(5) > 0;
            if (random.nextInt(4) > 0 && isDistant(own, other, far)) {
                duties.add(duty(other));
            }
            List<Signs> of = model.signs(duties, List.of(own));
            for (int i = 0; i < of.size(); i++) {
                signs.add(of.get(i).signs());
                foreign.add(i >= pure);
            }
        }
        return regression(signs, foreign);
    }

    /** Gradient ascent on signs brought to one scale, with a little ridge. */
    private static float[] regression(List<float[]> signs, List<Boolean> foreign) {
        int n = DutyModel.SIGNS;
        double[] mean = new double[n];
        double[] spread = new double[n];
        for (float[] of : signs) {
            for (int i = 0; i < n; i++) {
                mean[i] += of[i] / signs.size();
            }
        }
        for (float[] of : signs) {
            for (int i = 0; i < n; i++) {
                spread[i] += (of[i] - mean[i]) * (of[i] - mean[i]) / signs.size();
            }
        }
        double[] weights = new double[n + 1];
        for (int step = 0; step < STEPS; step++) {
            double[] pull = new double[n + 1];
            for (int s = 0; s < signs.size(); s++) {
                double odds = weights[n];
                for (int i = 0; i < n; i++) {
                    odds += weights[i] * (signs.get(s)[i] - mean[i]) / StrictMath.sqrt(spread[i]);
                }
                double off = (foreign.get(s) ? 1 : 0) - 1 / (1 + StrictMath.exp(-odds));
                for (int i = 0; i < n; i++) {
                    pull[i] += off * (signs.get(s)[i] - mean[i]) / StrictMath.sqrt(spread[i]);
                }
                pull[n] += off;
            }
            for (int i = 0; i <= n; i++) {
                weights[i] += 4.0 * (pull[i] / signs.size() - 0.0005 * (i < n ? weights[i] : 0));
            }
        }
        float[] plain = new float[n + 1];
        double added = weights[n];
        for (int i = 0; i < n; i++) {
            double weight = weights[i] / StrictMath.sqrt(spread[i]);
            plain[i] = (float) weight;
            added -= weight * mean[i];
        }
        plain[n] = (float) added;
        return plain;
    }
}
