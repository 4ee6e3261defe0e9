package io.github.cdkmskconnect.rehearsal.dump;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.cdkmskconnect.rehearsal.offline.LoadedPlugins;
import io.github.cdkmskconnect.rehearsal.offline.PluginScan;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.connect.runtime.isolation.PluginDesc;

/**
 * Writes what the definitions of real plugins say of their options.
 *
 * <p>Archives are loaded as the worker loads them. For the class path only APIs are used that Kafka Connect 2.7 has as well.
 */
public final class Dump {
  private final DumpRequest request;
  private final FactFiles files = new FactFiles();

  private Dump(DumpRequest request) {
    this.request = request;
  }

  /** @return a summary for the protocol */
  public static Map<String, Object> run(InputStream in) throws Exception {
    DumpRequest request = new ObjectMapper().readValue(in, DumpRequest.class);
    Dump dump = new Dump(request);
    if (request.classPath != null) {
      dump.classPath(request.classPath);
    }
    for (DumpRequest.Archive archive : request.archives) {
      dump.archive(archive);
    }
    Set<String> written = dump.files.write(Path.of(request.out), request.kafkaConnect);
    Map<String, Object> summary = new LinkedHashMap<>();
    summary.put("op", "dump");
    summary.put("files", written);
    return summary;
  }

  private void classPath(DumpRequest.ClassPath classPath) throws IOException, ReflectiveOperationException {
    for (String name : classPath.artifacts) {
      for (Class<?> type : ClassPathPlugins.of(name)) {
        List<String> notes = new ArrayList<>();
        String kinds = String.join("|", ClassPathPlugins.kinds(type));
        files.add(artifact(type), classPath.coordinates, type, "", ClassFacts.of(type, kinds, null, notes), notes);
      }
    }
    for (DumpRequest.Extra extra : request.extras) {
      extra(extra, classPath.coordinates, Dump.class.getClassLoader(), Map.of());
    }
  }

  private void archive(DumpRequest.Archive archive) throws IOException, ReflectiveOperationException {
    try (LoadedPlugins loaded = LoadedPlugins.of(List.of(archive.directory), null)) {
      ClassLoader loader = null;
      for (PluginDesc<?> plugin : PluginScan.of(loaded.plugins())) {
        Artifact artifact = artifactOf(plugin.pluginClass(), archive.copies);
        String kind = PluginScan.kind(plugin.type());
        boolean offered = !kind.equals("restExtension") && !kind.equals("clientOverridePolicy");
        if (plugin.location().equals("classpath") || artifact == null || isCopyOfKafka(artifact, plugin.className()) || !offered) {
          continue;
        }
        loader = plugin.pluginClass().getClassLoader();
        List<String> notes = new ArrayList<>();
        String version = PluginDesc.UNDEFINED_VERSION.equals(plugin.version()) ? null : plugin.version();
        files.add(artifact, archive.coordinates, plugin.pluginClass(), "",
            ClassFacts.of(plugin.pluginClass(), kind, version, notes), notes);
      }
      if (loader == null) {
        throw new IOException("no plugin class found in " + archive.coordinates + ": " + loaded.problems());
      }
      for (DumpRequest.Extra extra : archive.extras) {
        extra(extra, archive.coordinates, loader, archive.copies);
      }
    }
  }

  /** Debezium's archives carry JARs of a newer Kafka, others its classes: their converters and providers are the worker's own business. */
  private boolean isCopyOfKafka(Artifact artifact, String type) {
    return artifact.group.equals("org.apache.kafka") ? !artifact.version.equals(request.kafkaConnect) : type.startsWith("org.apache.kafka.");
  }

  private void extra(DumpRequest.Extra extra, String seenIn, ClassLoader loader, Map<String, String> copies) throws ReflectiveOperationException {
    Class<?> type = Class.forName(extra.type, false, loader);
    if (extra.of != null) {
      Artifact artifact = artifactOf(Class.forName(extra.of, false, loader), copies);
      files.addOptions(artifact, extra.of, ExtraFacts.of(type, extra, artifact.version));
    } else {
      Artifact artifact = artifact(type);
      files.add(artifact, seenIn, type, extra.suffix, ExtraFacts.of(type, extra, artifact.version), List.of());
    }
  }

  private Artifact artifactOf(Class<?> type, Map<String, String> copies) {
    for (Map.Entry<String, String> copy : copies.entrySet()) {
      if (type.getName().startsWith(copy.getKey())) {
        return Artifact.copied(type, copy.getValue());
      }
    }
    return Artifact.of(type, request.groups);
  }

  private Artifact artifact(Class<?> type) {
    Artifact artifact = Artifact.of(type, request.groups);
    if (artifact == null) {
      throw new IllegalStateException("the JAR of " + type.getName() + " belongs to none of " + request.groups);
    }
    return artifact;
  }
}
