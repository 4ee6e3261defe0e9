package io.confluent.connect.s3.storage;

/** Named by configurations: the one storage that there is. */
public final class S3Storage {
}
