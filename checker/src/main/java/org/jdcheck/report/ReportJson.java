package org.jdcheck.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import org.jdcheck.house.WaiverNote;
import org.jdcheck.rule.Confidence;
import org.jdcheck.rule.Severity;
import org.jdcheck.rule.Status;

/** The JSON of reports, written and read: one shape, in one place. */
public final class ReportJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new SimpleModule()
                    .addSerializer(LocalDate.class, new ToStringSerializer(LocalDate.class))
                    .addDeserializer(LocalDate.class, new FromText<>(LocalDate.class, LocalDate::parse))
                    .addSerializer(Instant.class, new ToStringSerializer(Instant.class))
                    .addDeserializer(Instant.class, new FromText<>(Instant.class, Instant::parse))
                    .addSerializer(Severity.class, new LowerCase<>(Severity.class))
                    .addSerializer(Confidence.class, new LowerCase<>(Confidence.class))
                    .addSerializer(Status.class, new LowerCase<>(Status.class))
                    .addSerializer(WaiverNote.Problem.class, new LowerCase<>(WaiverNote.Problem.class)))
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private ReportJson() {}

    /** The mapper that knows the dates and words of reports; do not configure it. */
    public static JsonMapper mapper() {
        return MAPPER;
    }

    /** One line, without a line break at its end. */
    public static String write(Report report) {
        try {
            return MAPPER.writeValueAsString(report);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a report is always writable", e);
        }
    }

    /**
     * Reads a report back.
     *
     * @throws IllegalArgumentException where the text is no report
     */
    public static Report read(String json) {
        try {
            return MAPPER.readValue(json, Report.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("this is no report: " + e.getOriginalMessage(), e);
        }
    }

    private static final class LowerCase<E extends Enum<E>> extends StdScalarSerializer<E> {
        private static final long serialVersionUID = 1;

        LowerCase(Class<E> type) {
            super(type);
        }

        @Override
        public void serialize(E value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            generator.writeString(value.name().toLowerCase(Locale.ROOT));
        }
    }

    /** Reads what {@code toString} wrote. */
    private static final class FromText<T> extends StdScalarDeserializer<T> {
        private static final long serialVersionUID = 1;

        private final transient Function<CharSequence, T> parse;

        FromText(Class<T> type, Function<CharSequence, T> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return parse.apply(parser.getText());
        }
    }
}
