package io.github.cdkmskconnect.rehearsal.dump;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The facts of one run by artifact, and their files: one for each artifact and version. */
final class FactFiles {
  private static final class File {
    String artifact;
    String version;
    int major;
    final Set<String> seenIn = new TreeSet<>();
    final Set<String> notes = new TreeSet<>();
    final Map<String, Map<String, Object>> classes = new TreeMap<>();
  }

  private final Map<String, File> files = new TreeMap<>();

  void add(Artifact artifact, String seenIn, Class<?> type, String suffix, Map<String, Object> facts, List<String> notes) {
    File file = files.computeIfAbsent(artifact.name + "-" + artifact.version, key -> new File());
    file.artifact = artifact.group + ":" + artifact.name;
    file.version = artifact.version;
    file.major = Math.max(file.major, Artifact.classFileMajor(type));
    file.seenIn.add(seenIn);
    file.notes.addAll(notes);
    String name = type.getName() + suffix;
    Map<String, Object> known = file.classes.get(name);
    if (known == null) {
      file.classes.put(name, facts);
    } else if (!known.get("kind").toString().contains(facts.get("kind").toString())) {
      known.put("kind", known.get("kind") + "|" + facts.get("kind")); // a converter that is also a header converter
    }
  }

  /** Options that a class known already reads when it is configured; what its definition says wins, and what was said first. */
  @SuppressWarnings("unchecked")
  void addOptions(Artifact artifact, String type, Map<String, Object> facts) {
    File file = files.get(artifact.name + "-" + artifact.version);
    Map<String, Object> known = file == null ? null : file.classes.get(type);
    if (known == null) {
      throw new IllegalStateException(type + " is no plugin class of " + artifact.name);
    }
    Map<String, Map<String, Object>> options = new TreeMap<>();
    for (Object list : new Object[] {facts.get("options"), known.get("options")}) {
      for (Map<String, Object> option : list == null ? List.<Map<String, Object>>of() : (List<Map<String, Object>>) list) {
        options.put(option.get("name").toString(), option);
      }
    }
    known.put("options", new ArrayList<>(options.values()));
  }

  /** @return the names of the files written */
  Set<String> write(Path directory, String kafkaConnect) throws IOException {
    Files.createDirectories(directory);
    ObjectMapper json = new ObjectMapper().disable(SerializationFeature.FAIL_ON_EMPTY_BEANS);
    for (Map.Entry<String, File> entry : files.entrySet()) {
      File file = entry.getValue();
      Map<String, Object> document = new LinkedHashMap<>();
      document.put("artifact", file.artifact);
      document.put("version", file.version);
      document.put("kafkaConnect", kafkaConnect);
      document.put("javaClassFileMajor", file.major == 0 ? null : file.major);
      document.put("seenIn", file.seenIn);
      document.put("classes", file.classes);
      if (!file.notes.isEmpty()) {
        document.put("notes", file.notes);
      }
      String text = json.writer(printer()).writeValueAsString(document) + "\n";
      Files.write(directory.resolve(entry.getKey() + ".json"), text.getBytes(StandardCharsets.UTF_8));
    }
    return files.keySet();
  }

  /** One blank of indent, one element a line: small, and a change shows as a line. */
  private static PrettyPrinter printer() {
    DefaultIndenter indent = new DefaultIndenter(" ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter() {
      private static final long serialVersionUID = 1L;

      @Override
      public DefaultPrettyPrinter createInstance() {
        return this;
      }

      @Override
      public void writeObjectFieldValueSeparator(JsonGenerator generator) throws IOException {
        generator.writeRaw(": ");
      }

      @Override
      public void writeEndArray(JsonGenerator generator, int elements) throws IOException {
        if (elements == 0) {
          _nesting--;
          generator.writeRaw(']');
        } else {
          super.writeEndArray(generator, elements);
        }
      }

      @Override
      public void writeEndObject(JsonGenerator generator, int entries) throws IOException {
        if (entries == 0) {
          _nesting--;
          generator.writeRaw('}');
        } else {
          super.writeEndObject(generator, entries);
        }
      }
    };
    printer.indentObjectsWith(indent);
    printer.indentArraysWith(indent);
    return printer;
  }
}
