package io.github.cdkmskconnect.rehearsal.run;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads an Iceberg table with the library of the plugin itself, which is on no class path of ours: hence by reflection. */
final class IcebergRows {
  private IcebergRows() {
  }

  /** The columns of all rows as text, by the first column. */
  static List<List<String>> read(Path plugin, Map<String, String> catalog, String namespace, String table, List<String> columns) throws Exception {
    List<URL> jars = new ArrayList<>();
    try (Stream<Path> files = Files.list(plugin)) {
      for (Path jar : files.collect(Collectors.toList())) {
        jars.add(jar.toUri().toURL());
      }
    }
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    try (URLClassLoader loader = new URLClassLoader(jars.toArray(new URL[0]), ClassLoader.getPlatformClassLoader())) {
      Thread.currentThread().setContextClassLoader(loader);
      Class.forName("org.postgresql.Driver", true, loader);
      Object opened = loader.loadClass("org.apache.iceberg.CatalogUtil").getMethod("loadCatalog", String.class, String.class, Map.class, Object.class)
          .invoke(null, catalog.get("catalog-impl"), "iceberg", catalog, null);
      Class<?> identifier = loader.loadClass("org.apache.iceberg.catalog.TableIdentifier");
      Object name = identifier.getMethod("of", String[].class).invoke(null, (Object) new String[] {namespace, table});
      Object loaded = loader.loadClass("org.apache.iceberg.catalog.Catalog").getMethod("loadTable", identifier).invoke(opened, name);
      Object scan = loader.loadClass("org.apache.iceberg.data.IcebergGenerics").getMethod("read", loader.loadClass("org.apache.iceberg.Table"))
          .invoke(null, loaded);
      Iterable<?> records = (Iterable<?>) scan.getClass().getMethod("build").invoke(scan);
      Class<?> type = loader.loadClass("org.apache.iceberg.data.Record");
      List<List<String>> rows = new ArrayList<>();
      for (Object record : records) {
        List<String> row = new ArrayList<>();
        for (String column : columns) {
          Object value = type.getMethod("getField", String.class).invoke(record, column);
          row.add(value == null ? null : value.toString());
        }
        rows.add(row);
      }
      rows.sort(Comparator.comparing(row -> Integer.parseInt(row.get(0))));
      ((AutoCloseable) opened).close();
      return rows;
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
  }
}
