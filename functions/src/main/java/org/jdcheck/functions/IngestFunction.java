package org.jdcheck.functions;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jdcheck.functions.inbox.Ingest;
import org.jdcheck.report.ReportJson;

/** What happens to an upload: messages of SQS, or a bare event of EventBridge or S3. */
public final class IngestFunction implements RequestStreamHandler {
    private final PojoSerializer<SQSEvent> batches = Events.serializer(SQSEvent.class);
    private final PojoSerializer<SQSBatchResponse> answers = Events.serializer(SQSBatchResponse.class);
    private final Ingest ingest;

    public IngestFunction() {
        this(Wiring.fromEnvironment().ingest());
    }

    public IngestFunction(Ingest ingest) {
        this.ingest = ingest;
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        byte[] bytes = input.readAllBytes();
        JsonNode event = ReportJson.mapper().readTree(bytes);
        if ("aws:sqs".equals(event.path("Records").path(0).path("eventSource").asText())) {
            answers.toJson(ingest.batch(batches.fromJson(new ByteArrayInputStream(bytes))), output);
        } else {
            ingest.message(event);
        }
    }
}
