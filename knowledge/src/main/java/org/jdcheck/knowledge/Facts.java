package org.jdcheck.knowledge;

import java.nio.file.Path;

/** The files that the knowledge is made of. */
record Facts(
        Table occupations,
        Table titles,
        Table tasks,
        Table technologies,
        Table related,
        Table activitiesOfTasks,
        Table activities,
        Table education,
        Table specialities) {
    /** Reads them below the folder shared/facts. */
    static Facts in(Path folder) {
        Path onet = folder.resolve("onet");
        return new Facts(
                Table.read(onet.resolve("occupations.tsv")),
                Table.read(onet.resolve("titles.tsv")),
                Table.read(onet.resolve("tasks.tsv")),
                Table.read(onet.resolve("tech.tsv")),
                Table.read(onet.resolve("related.tsv")),
                Table.read(onet.resolve("task_dwas.tsv")),
                Table.read(onet.resolve("dwas.tsv")),
                Table.read(folder.resolve("occupation_education.tsv")),
                Table.read(folder.resolve("specialities.tsv")));
    }
}
