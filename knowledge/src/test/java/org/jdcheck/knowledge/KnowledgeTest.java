package org.jdcheck.knowledge;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.stream.Stream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jdcheck.occupation.OccupationKnowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The committed file is what the generator makes of the inputs whose digests stand beside it. */
class KnowledgeTest {
    private static final Path MODULE = Path.of("");
    private static final Path FILE = Path.of("..", "rules", "role-knowledge.b64");
    private static final Path DIGESTS = Path.of("..", "rules", "role-knowledge.sha256");

    @Test
    void itsOwnInputsAreThoseItWasMadeOf() throws IOException {
        assertTrue(Files.readString(DIGESTS).contains(String.join("", Digests.own(MODULE))), "run the generator anew");
    }

    @Test
    void thePublicFactsAreThoseItWasMadeOf() throws IOException {
        assertTrue(
                Files.readString(DIGESTS).contains(String.join("", Digests.facts(facts()))), "run the generator anew");
    }

    @Test
    void itCanBeRead() throws IOException {
        OccupationKnowledge knowledge = OccupationKnowledge.read(Files.readString(FILE));
        assertEquals(1016, knowledge.occupations().size());
        assertEquals(
                "43-3051.00",
                knowledge.named("Senior Payroll Clerk (m/f/d)").getFirst().code());
        assertTrue(Files.size(FILE) < 800_000, () -> "the file has grown large");
    }

    /** Some minutes of machine; on another kind of processor the teacher's vectors, and with them the file, may differ a little. */
    @Test
    @EnabledIfSystemProperty(named = "knowledge.regenerate", matches = "true")
    void madeAnewItIsTheSame() throws IOException, DataFormatException {
        byte[] anew = Knowledge.make(facts(), MODULE, new Teacher(null)).bytes();
        assertArrayEquals(unpacked(), anew);
    }

    private static byte[] unpacked() throws IOException, DataFormatException {
        ByteBuffer packed = ByteBuffer.wrap(Base64.getMimeDecoder().decode(Files.readString(FILE)));
        byte[] bytes = new byte[packed.getInt()];
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(packed);
            inflater.inflate(bytes);
        }
        return bytes;
    }

    private static Path facts() {
        Path folder = Stream.of(Path.of("..", "..", "shared", "facts"), Path.of("..", "..", "..", "shared", "facts"))
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(Path.of("none"));
        assumeTrue(Files.isDirectory(folder), "the public facts are not on this machine");
        return folder;
    }
}
