package io.github.cdkmskconnect.secrets;

import java.util.Map;
import java.util.function.Function;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.config.provider.ConfigProvider;
import org.apache.kafka.connect.components.Versioned;

/**
 * What both providers share: parameters, the lazily made reader of the service, its end.
 *
 * <p>The data handed to Connect never has a time to live: with one, Connect restarts the whole connector each time it ends.
 */
abstract class AwsConfigProvider implements ConfigProvider, Versioned {
  private final Function<ProviderSettings, TextReader> readerFactory;
  private ProviderSettings settings;
  private TextReader reader;
  private boolean closed;

  AwsConfigProvider(Function<ProviderSettings, TextReader> readerFactory) {
    this.readerFactory = readerFactory;
  }

  @Override
  public synchronized void configure(Map<String, ?> configs) {
    settings = ProviderSettings.of(configs);
  }

  @Override
  public String version() {
    return BuildVersion.get();
  }

  /** Made at the first use: a worker configuration may declare a provider that no connector of this plugin refers to. */
  synchronized TextReader reader() {
    if (settings == null || closed) {
      throw new ConfigException("the config provider is " + (closed ? "closed" : "not configured"));
    }
    if (reader == null) {
      reader = readerFactory.apply(settings);
    }
    return reader;
  }

  @Override
  public synchronized void close() {
    closed = true;
    if (reader != null) {
      reader.close();
    }
  }
}
