package org.jdcheck.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jdcheck.occupation.DutyModel;
import org.jdcheck.occupation.Head;
import org.jdcheck.occupation.Kinship;

/** Makes the file of knowledge. */
public final class Knowledge {
    private static final int CLOSEST = 10;

    private Knowledge() {}

    /**
     * Arguments: the folder of facts, the folder of this module, the file to write, and, while one works on the generator, a
     * file in which the teacher's vectors are kept between runs.
     */
    public static void main(String[] arguments) throws IOException {
        Teacher teacher = new Teacher(arguments.length > 3 ? Path.of(arguments[3]) : null);
        Packer out = make(Path.of(arguments[0]), Path.of(arguments[1]), teacher);
        Path file = Path.of(arguments[2]);
        Files.writeString(file, out.lines());
        Files.writeString(
                file.resolveSibling(file.getFileName().toString().replaceAll("\\.\\w+$", ".sha256")),
                Digests.lines(Path.of(arguments[0]), Path.of(arguments[1])));
        System.out.println(out.size() + " bytes, packed " + Files.size(file));
    }

    static Packer make(Path factsFolder, Path module, Teacher teacher) {
        Path resources = module.resolve("src/main/resources");
        Facts facts = Facts.in(factsFolder);
        OccupationTable occupations = new OccupationTable(facts);
        Packer out = new Packer();
        out.small(1);
        OccupationTable.write(facts, out);
        new TitleTable(facts, lines(resources.resolve("titles.txt")), occupations).write(out);

        List<Phrases.Example> examples =
                new Phrases(facts, occupations, lines(resources.resolve("anyone.txt"))).examples();
        Distillation words =
                new Distillation(examples.stream().map(Phrases.Example::text).toList(), teacher);
        Map<Integer, List<Integer>> related = related(facts, occupations);
        Kinship kinship = new Kinship(
                facts.occupations().rows().stream().map(row -> row[0]).toList(),
                IntStream.range(0, occupations.size())
                        .mapToObj(number -> related.getOrDefault(number, List.of()).stream()
                                .mapToInt(Integer::intValue)
                                .toArray())
                        .toList());
        List<Phrases.Example> seen = new ArrayList<>();
        List<Phrases.Example> unseen = new ArrayList<>();
        int line = 0;
        for (Phrases.Example example : examples) {
            boolean half = example.occupations().isEmpty() ? line++ % 2 == 0 : example.group() % 2 == 0;
            (half ? seen : unseen).add(example);
        }
        Head half = new HeadTrainer(occupations.size(), words.vectors(), seen)
                .quantised()
                .head();
        DutyModel model = new DutyModel(words.vectors(), half, kinship, new float[DutyModel.SIGNS + 1]);
        float[] weights = new MadeAds(unseen, occupations, related).weights(model);
        words.write(out);
        new HeadTrainer(occupations.size(), words.vectors(), examples)
                .quantised()
                .write(out);
        for (int number = 0; number < occupations.size(); number++) {
            List<Integer> close = related.getOrDefault(number, List.of());
            out.small(close.size());
            close.forEach(out::number);
        }
        for (float weight : weights) {
            out.decimal(weight);
        }
        return out;
    }

    /** The ten that O*NET holds most alike. */
    private static Map<Integer, List<Integer>> related(Facts facts, OccupationTable occupations) {
        Map<Integer, List<Integer>> related = new HashMap<>();
        for (String[] row : facts.related().rows()) {
            if (Integer.parseInt(row[3]) <= CLOSEST) {
                related.computeIfAbsent(occupations.number(row[0]), key -> new ArrayList<>())
                        .add(occupations.number(row[1]));
            }
        }
        return related;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }
}
