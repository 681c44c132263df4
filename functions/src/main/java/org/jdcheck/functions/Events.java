package org.jdcheck.functions;

import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;

/** The serializers of the Lambda runtime itself for the events of aws-lambda-java-events. */
final class Events {
    private Events() {}

    static <T> PojoSerializer<T> serializer(Class<T> type) {
        return LambdaEventSerializers.serializerFor(type, Events.class.getClassLoader());
    }
}
