package io.github.cdkmskconnect.rehearsal.offline;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.connect.runtime.isolation.PluginDesc;
import org.apache.kafka.connect.runtime.isolation.PluginScanResult;
import org.apache.kafka.connect.runtime.isolation.PluginType;
import org.apache.kafka.connect.runtime.isolation.Plugins;

/** Everything the worker found; its own accessors leave out config providers. */
public final class PluginScan {
  private PluginScan() {
  }

  public static List<PluginDesc<?>> of(Plugins plugins) {
    try {
      Field field = Plugins.class.getDeclaredField("scanResult");
      field.setAccessible(true);
      List<PluginDesc<?>> found = new ArrayList<>();
      ((PluginScanResult) field.get(plugins)).forEach(found::add);
      return found;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("this is not the Kafka Connect that the module was built for", e);
    }
  }

  /** The kinds as the option facts name them. */
  public static String kind(PluginType type) {
    switch (type) {
      case HEADER_CONVERTER:
        return "headerConverter";
      case CONFIGPROVIDER:
        return "configProvider";
      case REST_EXTENSION:
        return "restExtension";
      case CONNECTOR_CLIENT_CONFIG_OVERRIDE_POLICY:
        return "clientOverridePolicy";
      default:
        return type.toString();
    }
  }

  static PluginType typeOf(Object instance) {
    for (PluginType type : PluginType.values()) {
      if (type.superClass().isInstance(instance)) {
        return type;
      }
    }
    return null;
  }
}
