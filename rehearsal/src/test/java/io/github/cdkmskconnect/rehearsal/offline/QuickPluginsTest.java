package io.github.cdkmskconnect.rehearsal.offline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cdkmskconnect.rehearsal.TestPlugins;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.kafka.connect.runtime.isolation.Plugins;
import org.junit.jupiter.api.Test;

class QuickPluginsTest {
  /** Without the classes of these tests, which lie on the class path here only. */
  private static Set<String> found(Plugins plugins) {
    return PluginScan.of(plugins).stream()
        .filter(plugin -> !plugin.className().startsWith("io.github.cdkmskconnect."))
        .map(plugin -> plugin.type() + " " + plugin.className() + " " + plugin.version() + " " + plugin.location())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void theSameIsFoundAsByTheWorkerItself() throws Exception {
    try (PluginFolder folder = PluginFolder.of(List.of(TestPlugins.of("debezium-postgres"), TestPlugins.of("connect-file")))) {
      Map<String, String> properties = Map.of("plugin.path", folder.path().toString(), "plugin.discovery", "hybrid_warn");
      Set<String> expected = found(new Plugins(properties));
      assertTrue(expected.size() > 60, expected.toString());
      assertEquals(expected, found(new QuickPlugins(properties)));
    }
  }
}
