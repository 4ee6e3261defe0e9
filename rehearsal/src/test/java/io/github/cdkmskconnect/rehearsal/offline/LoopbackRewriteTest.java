package io.github.cdkmskconnect.rehearsal.offline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoopbackRewriteTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "https://a.example.com:9200,https://b.example.com|https://127.0.0.1:1,https://127.0.0.1:1",
      "jdbc:postgresql://db:5432/shop?x=1|jdbc:postgresql://127.0.0.1:1/shop?x=1",
      "jdbc:sqlserver://db:1433;databaseName=a|jdbc:sqlserver://127.0.0.1:1;databaseName=a",
      "jdbc:oracle:thin:@//db:1521/orcl|jdbc:oracle:thin:@//127.0.0.1:1/rehearsal",
      "jdbc:oracle:thin:@db:1521:sid|jdbc:oracle:thin:@//127.0.0.1:1/rehearsal",
      "mongodb+srv://u:p@c.example.com/shop?w=1|mongodb://u:p@127.0.0.1:1/shop?w=1&serverSelectionTimeoutMS=300",
      "mongodb://a:1,b:2|mongodb://127.0.0.1:1/?serverSelectionTimeoutMS=300",
      "s3://bucket/key|s3://bucket/key",
      "not a url://|not a url://",
      "shop.orders|shop.orders",
  })
  void urls(String value, String expected) {
    assertEquals(expected, LoopbackRewrite.urls(value));
  }

  @Test
  void hostAndPortGoTogether() {
    assertEquals(Map.of("database.hostname", "127.0.0.1", "database.port", "1"),
        LoopbackRewrite.of(Map.of("database.hostname", "db.example.com")).replaced());
  }

  @Test
  void whatTheConnectorWouldFindFaultWithStays() {
    assertEquals(Map.of(), LoopbackRewrite.of(Map.of("database.hostname", "no host!")).replaced());
    assertEquals(Map.of("database.hostname", "127.0.0.1"),
        LoopbackRewrite.of(Map.of("database.hostname", "db", "database.port", "x")).replaced());
  }

  @Test
  void referencesStay() {
    assertEquals(Map.of(), LoopbackRewrite.of(Map.of("database.hostname", "${s:db:host}", "url", "https://${s:db:host}/")).replaced());
  }
}
