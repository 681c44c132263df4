package org.jdcheck.functions.wire;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jdcheck.functions.CheckFunction;
import org.jdcheck.functions.IngestFunction;
import org.jdcheck.functions.ReportsFunction;
import org.jdcheck.functions.Wiring;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/** The three functions in this process, wired by variables as on Lambda, to a bucket and a table of their own. */
public final class Service implements AutoCloseable {
    private final Bucket bucket;
    private final Map<String, String> environment;
    private final Wiring unseen;

    /** @param folder for the objects of the bucket */
    public Service(Path folder) {
        LocalCredentials.offer();
        String table = DynamoDb.newTable();
        bucket = new Bucket(folder);
        environment = Map.of(
                "TABLE_NAME",
                table,
                "DYNAMODB_ENDPOINT",
                DynamoDb.endpoint().toString(),
                "INBOX_BUCKET",
                Bucket.NAME,
                "S3_ENDPOINT",
                bucket.endpoint().toString());
        unseen = new Wiring(environment, List.of());
    }

    public Bucket bucket() {
        return bucket;
    }

    public CheckFunction check(ExecutionInterceptor... seesEveryCall) {
        return new CheckFunction(wiring(seesEveryCall).checkEndpoint());
    }

    public ReportsFunction reports(ExecutionInterceptor... seesEveryCall) {
        return new ReportsFunction(wiring(seesEveryCall).reportsEndpoint());
    }

    public IngestFunction ingest(ExecutionInterceptor... seesEveryCall) {
        return new IngestFunction(wiring(seesEveryCall).ingest());
    }

    private Wiring wiring(ExecutionInterceptor... seesEveryCall) {
        return seesEveryCall.length == 0 ? unseen : new Wiring(environment, List.of(seesEveryCall));
    }

    @Override
    public void close() {
        bucket.close();
    }
}
