package org.jdcheck.functions.inbox;

import java.io.IOException;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** An inbox in a bucket of S3. */
public final class S3Inbox implements Inbox {
    private final S3Client client;
    private final String bucket;

    public S3Inbox(S3Client client, String bucket) {
        this.client = client;
        this.bucket = bucket;
    }

    @Override
    public void put(String key, byte[] bytes) {
        try {
            client.putObject(request -> request.bucket(bucket).key(key), RequestBody.fromBytes(bytes));
        } catch (SdkException e) {
            throw new InboxException("the upload could not be written to the bucket " + bucket, e);
        }
    }

    @Override
    public Content read(String key, long most) {
        try (ResponseInputStream<GetObjectResponse> object =
                client.getObject(request -> request.bucket(bucket).key(key))) {
            long length = object.response().contentLength();
            if (length > most) {
                object.abort();
                return new Content.TooLong(length);
            }
            return new Content.Bytes(object.readAllBytes());
        } catch (NoSuchKeyException e) {
            return new Content.Gone();
        } catch (SdkException | IOException e) {
            throw new InboxException("the upload could not be read from the bucket " + bucket, e);
        }
    }
}
