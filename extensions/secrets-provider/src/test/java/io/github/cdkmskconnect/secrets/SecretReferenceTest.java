package io.github.cdkmskconnect.secrets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.apache.kafka.common.config.ConfigException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecretReferenceTest {
  private static final String ARN = "arn:aws:secretsmanager:eu-central-1:111122223333:secret:shop/db-AbCdEf";

  @ParameterizedTest(name = "path \"{0}\", key \"{1}\"")
  @CsvSource(nullValues = "-", value = {
      "shop/db, password, shop/db, password",
      "shop/db+x=y@z.1, a b, shop/db+x=y@z.1, a b",
      "'', shop/db, shop/db, -",
      "'', 'shop/db:password', shop/db, password",
      "arn, 'aws:secretsmanager:eu-central-1:111122223333:secret:shop/db-AbCdEf:password', " + ARN + ", password",
      "arn, 'aws:secretsmanager:eu-central-1:111122223333:secret:shop/db-AbCdEf', " + ARN + ", -",
      "'', '" + ARN + ":password', " + ARN + ", password",
      "arn, 'aws-cn:secretsmanager:cn-north-1:111122223333:secret:x:f', arn:aws-cn:secretsmanager:cn-north-1:111122223333:secret:x, f",
  })
  void joinsWhatKafkaCutApart(String path, String key, String secret, String field) {
    SecretReference reference = SecretReference.parse(path, key);

    assertEquals(secret, reference.secretId());
    assertEquals(Optional.ofNullable(field), reference.field());
  }

  @ParameterizedTest(name = "path \"{0}\", key \"{1}\"")
  @CsvSource({
      "'', '', names no secret",
      "'', ':password', names no secret",
      "' ', password, names no secret",
      "shop/db, '', the field after the last colon is empty",
      "arn, 'aws:secretsmanager:eu-central-1:111122223333:secret:x:', the field after the last colon is empty",
      "arn, 'aws:secretsmanager:eu-central-1:111122223333:secret:', names no secret",
      "shop/db, 'password:AWSCURRENT', after the secret is more than one part",
      "arn, 'aws:secretsmanager:eu-central-1:111122223333:secret:x:password::', after the secret is more than one part",
      "arn, password, 'is not the full ARN of a secret'",
      "arn, 'aws:ssm:eu-central-1:111122223333:parameter/a', 'is not the full ARN of a secret'",
      "arn, 'aws:ssm:eu-central-1:111122223333:secret:x', 'is not the full ARN of a secret'",
  })
  void refusesWhatIsNotOneSecretAndAtMostOneField(String path, String key, String message) {
    ConfigException e = assertThrows(ConfigException.class, () -> SecretReference.parse(path, key));

    assertTrue(e.getMessage().contains(message), e.getMessage());
  }
}
