package org.jdcheck.functions;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdcheck.Checker;
import org.jdcheck.functions.http.CheckEndpoint;
import org.jdcheck.functions.http.ReportsEndpoint;
import org.jdcheck.functions.inbox.Ingest;
import org.jdcheck.functions.inbox.S3Inbox;
import org.jdcheck.functions.store.DynamoDbReportStore;
import org.jdcheck.functions.store.ReportStore;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/** How the functions are put together. */
public final class Wiring {
    private static final String LOCAL_REGION = "us-east-1";

    private final Map<String, String> environment;
    private final List<ExecutionInterceptor> interceptors;
    private final Checker checker = new Checker(ShippedRules.ruleBook());

    /**
     * Wires by the given variables.
     *
     * @param interceptors see every call to AWS; tests record them
     */
    public Wiring(Map<String, String> environment, List<ExecutionInterceptor> interceptors) {
        this.environment = environment;
        this.interceptors = List.copyOf(interceptors);
    }

    /** Wires by the variables of the process. */
    public static Wiring fromEnvironment() {
        return new Wiring(System.getenv(), List.of());
    }

    public CheckEndpoint checkEndpoint() {
        return new CheckEndpoint(checker, store(), InstantSource.system());
    }

    public ReportsEndpoint reportsEndpoint() {
        return new ReportsEndpoint(checker.ruleBook(), store());
    }

    public Ingest ingest() {
        ReportStore store = store().orElseThrow(() -> new IllegalStateException(
                "IngestFunction has no store; set " + Environment.DYNAMODB_ENDPOINT + " under sam local"));
        String bucket = required(Environment.INBOX_BUCKET);
        return new Ingest(checker, store, new S3Inbox(s3(), bucket), bucket);
    }

    /**
     * The table.
     *
     * @throws IllegalStateException where no store is configured
     */
    public ReportStore requiredStore() {
        return store().orElseThrow(() -> new IllegalStateException("no DynamoDB endpoint is configured"));
    }

    /** The table, or nothing under {@code sam local} where no endpoint is configured. */
    private Optional<ReportStore> store() {
        boolean local = "true".equals(value(Environment.AWS_SAM_LOCAL));
        if (local && value(Environment.DYNAMODB_ENDPOINT) == null) {
            return Optional.empty();
        }
        return Optional.of(new DynamoDbReportStore(dynamoDb(), required(Environment.TABLE_NAME), retention()));
    }

    private Optional<Duration> retention() {
        String days = value(Environment.REPORT_RETENTION_DAYS);
        try {
            return days == null || days.equals("0")
                    ? Optional.empty()
                    : Optional.of(Duration.ofDays(Integer.parseInt(days)));
        } catch (NumberFormatException e) {
            throw new IllegalStateException(Environment.REPORT_RETENTION_DAYS + " is no number of days: " + days, e);
        }
    }

    private DynamoDbClient dynamoDb() {
        var builder = DynamoDbClient.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .overrideConfiguration(configuration -> interceptors.forEach(configuration::addExecutionInterceptor))
                .region(region());
        String endpoint = value(Environment.DYNAMODB_ENDPOINT);
        return (endpoint == null ? builder : builder.endpointOverride(URI.create(endpoint))).build();
    }

    private S3Client s3() {
        var builder = S3Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .overrideConfiguration(configuration -> interceptors.forEach(configuration::addExecutionInterceptor))
                .region(region());
        String endpoint = value(Environment.S3_ENDPOINT);
        return (endpoint == null
                        ? builder
                        : builder.endpointOverride(URI.create(endpoint)).forcePathStyle(true))
                .build();
    }

    private Region region() {
        String region = value(Environment.AWS_REGION);
        return Region.of(region == null ? LOCAL_REGION : region);
    }

    private String required(Environment name) {
        String value = value(name);
        if (value == null) {
            throw new IllegalStateException("the environment variable " + name + " is not set");
        }
        return value;
    }

    private @Nullable String value(Environment name) {
        String value = environment.get(name.name());
        return value == null || value.isBlank() ? null : value;
    }
}
