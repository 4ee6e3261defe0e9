package io.github.cdkmskconnect.opensearch;

import org.apache.kafka.common.config.ConfigException;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;

/**
 * One credentials provider for all tasks of this plugin: the sink never closes a configurator, so one per task would leak
 * at each restart. It is asked for every request and renews what it has by itself.
 */
final class SharedCredentials {
  private static final class Holder {
    static final AwsCredentialsProvider PROVIDER = DefaultCredentialsProvider.builder().build();
  }

  private SharedCredentials() {
  }

  /** A signer that has proven to have credentials and all its classes, so that a task without them fails at its start. */
  static RequestSigner signer(String region, String service) {
    try {
      RequestSigner signer = new RequestSigner(Holder.PROVIDER, region, service);
      signer.signNothing();
      return signer;
    } catch (LinkageError e) {
      throw new ConfigException(ConnectionOptions.REGION + " is set, but a JAR needed to sign requests is missing in the plugin: " + e);
    } catch (RuntimeException e) {
      throw new ConfigException(ConnectionOptions.REGION + " is set, but there are no AWS credentials: " + e.getMessage()
          + "; the worker gets them from the connector's execution role");
    }
  }
}
