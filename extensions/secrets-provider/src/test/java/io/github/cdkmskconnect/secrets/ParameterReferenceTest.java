package io.github.cdkmskconnect.secrets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.kafka.common.config.ConfigException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParameterReferenceTest {
  @ParameterizedTest(name = "path \"{0}\", key \"{1}\"")
  @CsvSource({
      "'', /shop/db/password, /shop/db/password",
      "'', password, password",
      "/shop/db/password, 3, '/shop/db/password:3'",
      "'', '/shop/db/password:live', '/shop/db/password:live'",
      "arn, 'aws:ssm:eu-central-1:111122223333:parameter/shop/db', 'arn:aws:ssm:eu-central-1:111122223333:parameter/shop/db'",
      "arn, 'aws:ssm:eu-central-1:111122223333:parameter/shop/db:3', 'arn:aws:ssm:eu-central-1:111122223333:parameter/shop/db:3'",
  })
  void joinsWhatKafkaCutApart(String path, String key, String id) {
    assertEquals(id, ParameterReference.parse(path, key).parameterId());
  }

  @ParameterizedTest(name = "path \"{0}\", key \"{1}\"")
  @CsvSource({
      "'', '', names no parameter",
      "'', ':3', names no parameter",
      "/a, '', is not a reference to one parameter",
      "/a, 'b:c', is not a reference to one parameter",
      "arn, 'aws:ssm:eu-central-1:111122223333:parameter/a:3:4', is not a reference to one parameter",
      "arn, /a, is not the full ARN of a parameter",
      "arn, 'aws:secretsmanager:eu-central-1:111122223333:secret:x', is not the full ARN of a parameter",
  })
  void refusesWhatIsNotOneParameter(String path, String key, String message) {
    ConfigException e = assertThrows(ConfigException.class, () -> ParameterReference.parse(path, key));

    assertTrue(e.getMessage().contains(message), e.getMessage());
  }
}
