package org.jdcheck.functions;

/** The names of the environment variables that the functions read; template.yaml declares them. */
public enum Environment {
    TABLE_NAME,
    DYNAMODB_ENDPOINT,
    /** Days after which reports are deleted; 0 keeps them. */
    REPORT_RETENTION_DAYS,
    INBOX_BUCKET,
    S3_ENDPOINT,
    /** Set by {@code sam local}, not by the template. */
    AWS_SAM_LOCAL,
    /** Set by the Lambda runtime, not by the template. */
    AWS_REGION
}
