package org.jdcheck.knowledge;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** The sentence model all-MiniLM-L6-v2, from whose vectors those of single words are distilled. */
final class Teacher {
    static final int SIZE = 384;
    private static final int BATCH = 256;

    private final Map<String, float[]> known = new HashMap<>();
    private final @Nullable Path kept;

    /** @param kept where vectors are kept between runs while one works on the generator; null keeps none */
    Teacher(@Nullable Path kept) {
        this.kept = kept;
        if (kept != null && Files.exists(kept)) {
            read(kept);
        }
    }

    /** The vectors of the texts, in their order. */
    float[][] vectors(List<String> texts) {
        List<String> unknown = texts.stream()
                .filter(text -> !known.containsKey(text))
                .distinct()
                .toList();
        if (!unknown.isEmpty()) {
            ask(unknown);
            if (kept != null) {
                write(kept);
            }
        }
        return texts.stream()
                .map(text -> known.getOrDefault(text, new float[SIZE]))
                .toArray(float[][]::new);
    }

    private void ask(List<String> texts) {
        try (ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            AllMiniLmL6V2QuantizedEmbeddingModel model = new AllMiniLmL6V2QuantizedEmbeddingModel(threads);
            for (int from = 0; from < texts.size(); from += BATCH) {
                List<String> batch = texts.subList(from, Math.min(texts.size(), from + BATCH));
                List<Embedding> vectors = model.embedAll(
                                batch.stream().map(TextSegment::from).toList())
                        .content();
                for (int i = 0; i < batch.size(); i++) {
                    known.put(batch.get(i), vectors.get(i).vector());
                }
            }
        }
    }

    private void read(Path file) {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            for (int count = in.readInt(); count > 0; count--) {
                String text = in.readUTF();
                float[] vector = new float[SIZE];
                for (int i = 0; i < SIZE; i++) {
                    vector[i] = in.readFloat();
                }
                known.put(text, vector);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    private void write(Path file) {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.writeInt(known.size());
            for (Map.Entry<String, float[]> entry : known.entrySet()) {
                out.writeUTF(entry.getKey());
                for (float number : entry.getValue()) {
                    out.writeFloat(number);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written", e);
        }
    }
}
