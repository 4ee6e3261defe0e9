package io.github.cdkmskconnect.rehearsal.offline;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.connect.runtime.isolation.PluginDiscoveryMode;
import org.apache.kafka.connect.runtime.isolation.PluginScanResult;
import org.apache.kafka.connect.runtime.isolation.PluginSource;
import org.apache.kafka.connect.runtime.isolation.Plugins;

/**
 * The worker's plugins, found as the worker finds them, but for its own class path.
 *
 * <p>The default discovery looks into every class of every JAR. For the plugins that is needed, since older ones name no classes in a
 * service file; Kafka's own JARs on the class path all do, and going through them costs more than all the rest.
 */
public final class QuickPlugins extends Plugins {
  public QuickPlugins(Map<String, String> properties) {
    super(properties);
  }

  @Override
  public PluginScanResult initLoaders(Set<PluginSource> sources, PluginDiscoveryMode mode) {
    Set<PluginSource> own = new LinkedHashSet<>();
    Set<PluginSource> plugins = new LinkedHashSet<>();
    sources.forEach(source -> (source.isolated() ? plugins : own).add(source));
    return new PluginScanResult(List.of(super.initLoaders(own, PluginDiscoveryMode.SERVICE_LOAD), super.initLoaders(plugins, mode)));
  }
}
