package org.jdcheck.functions;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import java.io.InputStream;
import java.io.OutputStream;
import org.jdcheck.functions.http.CheckEndpoint;

/** POST /v1/checks. */
public final class CheckFunction implements RequestStreamHandler {
    private final PojoSerializer<APIGatewayV2HTTPEvent> events = Events.serializer(APIGatewayV2HTTPEvent.class);
    private final PojoSerializer<APIGatewayV2HTTPResponse> answers = Events.serializer(APIGatewayV2HTTPResponse.class);
    private final CheckEndpoint endpoint;

    public CheckFunction() {
        this(Wiring.fromEnvironment().checkEndpoint());
    }

    public CheckFunction(CheckEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) {
        answers.toJson(endpoint.answer(events.fromJson(input)), output);
    }
}
