package io.github.cdkmskconnect.rehearsal.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.connect.data.Schema;
import org.apache.kafka.connect.data.SchemaAndValue;
import org.apache.kafka.connect.storage.Converter;
import org.junit.jupiter.api.Test;

class ReadKeysTest {
  /** Reads options and declares none. */
  public static final class Silent implements Converter {
    enum Way { UNKNOWN, THERE, BACK }

    @Override
    public void configure(Map<String, ?> configs, boolean isKey) {
      if (configs.get("address") == null) {
        throw new IllegalArgumentException("address");
      }
      configs.containsKey(isKey ? "of.keys" : "of.values");
      configs.get("way");
    }

    @Override
    public byte[] fromConnectData(String topic, Schema schema, Object value) {
      return null;
    }

    @Override
    public SchemaAndValue toConnectData(String topic, byte[] value) {
      return null;
    }
  }

  @Test
  void theKeysAreThoseThatItAsksFor() throws ReflectiveOperationException {
    List<Map<String, Object>> options = ReadKeys.of(Silent.class, Map.of("address", "x"), Map.of("way", Silent.Way.class.getName(), "of.keys", "INT"));
    assertEquals(List.of("address", "of.keys", "of.values", "way"), options.stream().map(option -> option.get("name")).collect(Collectors.toList()));
    assertEquals(List.of("STRING", "INT", "STRING", "STRING"), options.stream().map(option -> option.get("type")).collect(Collectors.toList()));
    assertEquals(List.of("THERE", "BACK"), ((Map<?, ?>) options.get(3).get("validator")).get("f_values"));
  }

  @Test
  void withoutWhatItNeedsItSaysSo() {
    assertThrows(IllegalArgumentException.class, () -> ReadKeys.of(Silent.class, Map.of(), Map.of()));
  }
}
