package org.jdcheck.functions.wire;

import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;

/** Credentials that are good for the stand-ins on this machine and for nothing else. */
public final class LocalCredentials {
    public static final String ID = "jdcheck-test";
    public static final String SECRET = "jdcheck-test-secret";

    private LocalCredentials() {}

    public static StaticCredentialsProvider provider() {
        return StaticCredentialsProvider.create(AwsBasicCredentials.create(ID, SECRET));
    }

    /** Lets clients that look for credentials by themselves, as those of the functions do, find these. */
    public static void offer() {
        System.setProperty("aws.accessKeyId", ID);
        System.setProperty("aws.secretAccessKey", SECRET);
    }
}
