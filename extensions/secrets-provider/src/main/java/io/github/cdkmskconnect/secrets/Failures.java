package io.github.cdkmskconnect.secrets;

import org.apache.kafka.common.config.ConfigException;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;

/** What the SDK's exceptions say, in the words of someone who deploys a connector. */
final class Failures {
  private Failures() {
  }

  static ConfigException unreadable(String kind, String id, SdkException e, String action, String endpointService) {
    String start = kind + " '" + id + "' cannot be read: " + reason(e);
    if (!(e instanceof AwsServiceException)) {
      return new ConfigException(start + "; the worker needs credentials (the connector's execution role) and a route to the service:"
          + " a NAT gateway or the interface endpoint com.amazonaws.<region>." + endpointService);
    }
    if (((AwsServiceException) e).statusCode() < 500) {
      return new ConfigException(start + "; the connector's execution role needs " + action
          + " on it, and kms:Decrypt if a customer managed key encrypts it");
    }
    return new ConfigException(start);
  }

  static String reason(SdkException e) {
    AwsErrorDetails details = e instanceof AwsServiceException ? ((AwsServiceException) e).awsErrorDetails() : null;
    return details == null || details.errorMessage() == null ? e.getMessage() : details.errorCode() + ": " + details.errorMessage();
  }
}
