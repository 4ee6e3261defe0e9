package io.github.cdkmskconnect.secrets;

import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.kafka.common.config.ConfigException;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.exception.SdkServiceException;

/** What the SDK's exceptions say, in the words of someone who deploys a connector. */
final class Failures {
  private static final int SERVER_ERROR = 500;
  private static final int FORBIDDEN = 403;
  private static final String DENIED = "AccessDenied";
  /** The signature is refused, not the action: keys that ended, are unknown, or a clock that is wrong. */
  private static final Set<String> OF_KEYS = Set.of("ExpiredToken", "ExpiredTokenException", "UnrecognizedClientException", "InvalidClientTokenId",
      "InvalidSignatureException", "SignatureDoesNotMatch", "MissingAuthenticationToken", "MissingAuthenticationTokenException", "IncompleteSignature");
  /** Secrets Manager and Parameter Store say so when the key cannot be used. */
  private static final Pattern OF_THE_KEY = Pattern.compile("DecryptionFailure(Exception)?|InvalidKeyId(Exception)?|KMS.*");

  private Failures() {
  }

  /** Whether the same call may succeed in a moment: throttling, an error of the service, a connection, a clock that the SDK has just set right. */
  static boolean passes(SdkException e) {
    if (e instanceof SdkServiceException) {
      SdkServiceException answer = (SdkServiceException) e;
      return throttled(e) || answer.statusCode() >= SERVER_ERROR || answer.isClockSkewException();
    }
    return e.getCause() instanceof IOException;
  }

  static ConfigException unreadable(String kind, String id, SdkException e, String action, String endpointService) {
    return new ConfigException(kind + " '" + id + "' cannot be read: " + reason(e) + advice(e, action, endpointService));
  }

  private static String advice(SdkException e, String action, String endpointService) {
    if (!(e instanceof AwsServiceException)) {
      return "; the worker needs credentials (the connector's execution role) and a route to the service:"
          + " a NAT gateway or the interface endpoint com.amazonaws.<region>." + endpointService;
    }
    String code = code(e);
    if (passes(e)) {
      return (throttled(e) ? "; the service throttles the account's calls" : "; the service had an error") + ", and no attempt succeeded before "
          + ProviderSettings.RETRY_TIMEOUT + " ended: restart the connector or its tasks, and give the provider a longer "
          + ProviderSettings.RETRY_TIMEOUT + " if it happens again";
    }
    if (OF_THE_KEY.matcher(code).matches()) {
      return "; the connector's execution role needs kms:Decrypt of the key that encrypts it, the key's policy must allow that, and the key must be enabled";
    }
    if (code.startsWith(DENIED) || ((AwsServiceException) e).statusCode() == FORBIDDEN && !OF_KEYS.contains(code)) {
      return "; the connector's execution role needs " + action + " on it, and kms:Decrypt if a customer managed key encrypts it";
    }
    return OF_KEYS.contains(code) ? "; the service refuses the worker's credentials, which come from the connector's execution role" : "";
  }

  private static boolean throttled(SdkException e) {
    return e instanceof SdkServiceException && ((SdkServiceException) e).isThrottlingException();
  }

  private static String code(SdkException e) {
    AwsErrorDetails details = details(e);
    return details == null || details.errorCode() == null ? "" : details.errorCode();
  }

  private static AwsErrorDetails details(SdkException e) {
    return e instanceof AwsServiceException ? ((AwsServiceException) e).awsErrorDetails() : null;
  }

  static String reason(SdkException e) {
    AwsErrorDetails details = details(e);
    return details == null || details.errorMessage() == null ? e.getMessage() : details.errorCode() + ": " + details.errorMessage();
  }
}
