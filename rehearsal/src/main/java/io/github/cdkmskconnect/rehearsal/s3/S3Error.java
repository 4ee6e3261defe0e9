package io.github.cdkmskconnect.rehearsal.s3;

import java.io.IOException;

/** An answer of the service that is an error: HTTP status and code. */
final class S3Error extends IOException {
  private static final long serialVersionUID = 1L;

  final int status;
  final String code;

  S3Error(int status, String code, String message) {
    super(message);
    this.status = status;
    this.code = code;
  }

  static S3Error noSuchBucket(String bucket) {
    return new S3Error(404, "NoSuchBucket", "The specified bucket does not exist: " + bucket);
  }

  static S3Error noSuchKey(String key) {
    return new S3Error(404, "NoSuchKey", "The specified key does not exist: " + key);
  }

  static S3Error noSuchUpload(String id) {
    return new S3Error(404, "NoSuchUpload", "The specified upload does not exist: " + id);
  }

  static S3Error notImplemented(String what) {
    return new S3Error(501, "NotImplemented", what + " is not part of this stand-in for S3");
  }
}
