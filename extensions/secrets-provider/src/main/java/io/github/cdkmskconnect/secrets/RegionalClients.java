package io.github.cdkmskconnect.secrets;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.config.ConfigException;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.utils.SdkAutoCloseable;

/**
 * The clients of one service, one per region, each made when it is first needed: a worker configuration is read
 * before anyone knows whether the provider will be used, and only references tell in which regions.
 */
final class RegionalClients<C extends SdkAutoCloseable> implements SdkAutoCloseable {
  /** Makes a client builder with everything set but region and endpoint. */
  interface BuilderFactory<B extends AwsClientBuilder<B, C>, C> {
    B create();
  }

  private interface Opener<C> {
    C open(Optional<String> region);
  }

  private final Opener<C> opener;
  private final Map<String, C> clients = new HashMap<>();
  private boolean closed;

  private RegionalClients(Opener<C> opener) {
    this.opener = opener;
  }

  static <B extends AwsClientBuilder<B, C>, C extends SdkAutoCloseable> RegionalClients<C> of(
      ProviderSettings settings, BuilderFactory<B, C> builders) {
    return new RegionalClients<>(ownRegion -> {
      B builder = builders.create();
      // Patience has the time limit
      builder.overrideConfiguration(configuration -> configuration.retryStrategy(AwsRetryStrategy.doNotRetry()));
      ownRegion.or(settings::region).map(Region::of).ifPresent(builder::region);
      settings.endpoint().ifPresent(builder::endpointOverride);
      return builder.build();
    });
  }

  /** The client for what carries this id: its own region if it is an ARN, else the configured one, else the SDK's choice. */
  synchronized C forId(String id) {
    if (closed) {
      throw new ConfigException("the config provider is closed");
    }
    Optional<String> region = arnRegion(id);
    C client = clients.get(region.orElse(""));
    if (client == null) {
      try {
        client = opener.open(region);
      } catch (SdkClientException e) {
        throw new ConfigException("cannot make an AWS client: " + e.getMessage() + "; set the provider's region parameter or refer by full ARN");
      }
      clients.put(region.orElse(""), client);
    }
    return client;
  }

  private static Optional<String> arnRegion(String id) {
    return id.startsWith("arn:") ? Optional.of(id.split(":", 5)[3]).filter(region -> !region.isEmpty()) : Optional.empty();
  }

  @Override
  public synchronized void close() {
    closed = true;
    clients.values().forEach(SdkAutoCloseable::close);
    clients.clear();
  }
}
