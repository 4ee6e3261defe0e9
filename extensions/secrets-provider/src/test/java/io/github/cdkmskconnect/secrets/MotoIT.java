package io.github.cdkmskconnect.secrets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.config.ConfigTransformer;
import org.apache.kafka.common.config.provider.ConfigProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import software.amazon.awssdk.services.ssm.SsmClient;
import software.amazon.awssdk.services.ssm.model.ParameterType;

/** Against moto's implementation of the services, which nobody here wrote. */
class MotoIT {
  @TempDir
  static Path directory;

  private static Process moto;
  private static URI url;
  private static String arn;
  private static String parameterArn;
  private static SecretsManagerConfigProvider secrets;
  private static ParameterStoreConfigProvider parameters;

  @BeforeAll
  static void start() throws Exception {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    moto = new ProcessBuilder(System.getProperty("python"), "-m", "moto.server", "-H", "127.0.0.1", "-p", String.valueOf(port))
        .redirectErrorStream(true).redirectOutput(directory.resolve("moto.log").toFile()).start();
    url = URI.create("http://127.0.0.1:" + port);
    waitFor(port);
    try (SecretsManagerClient client = local(SecretsManagerClient.builder()).build()) {
      arn = client.createSecret(r -> r.name("shop/db").secretString("{\"username\":\"shop\",\"password\":\"p:w\",\"port\":5432}")).arn();
      client.createSecret(r -> r.name("plain").secretString("just text"));
      client.createSecret(r -> r.name("binary").secretBinary(SdkBytes.fromUtf8String("x")));
    }
    try (SsmClient client = local(SsmClient.builder()).build()) {
      client.putParameter(r -> r.name("/shop/db/password").type(ParameterType.SECURE_STRING).value("first"));
      client.putParameter(r -> r.name("/shop/db/password").type(ParameterType.SECURE_STRING).value("second").overwrite(true));
      parameterArn = client.getParameter(r -> r.name("/shop/db/password")).parameter().arn();
    }
    secrets = configured(new SecretsManagerConfigProvider());
    parameters = configured(new ParameterStoreConfigProvider());
  }

  private static <B extends AwsClientBuilder<B, ?>> B local(B builder) {
    return builder.endpointOverride(url).region(Region.EU_CENTRAL_1)
        .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")));
  }

  private static <P extends ConfigProvider> P configured(P provider) {
    provider.configure(Map.of("region", "eu-central-1", "endpoint", url.toString()));
    return provider;
  }

  private static void waitFor(int port) throws Exception {
    for (int i = 0; i < 300; i++) {
      try (Socket socket = new Socket("127.0.0.1", port)) {
        return;
      } catch (IOException e) {
        Thread.sleep(100);
      }
    }
    throw new IllegalStateException("moto's server did not start");
  }

  @AfterAll
  static void stop() throws Exception {
    secrets.close();
    parameters.close();
    moto.destroy();
    moto.waitFor();
  }

  private static String resolve(String value) {
    return new ConfigTransformer(Map.of("secretsmanager", secrets, "ssm", parameters)).transform(Map.of("o", value)).data().get("o");
  }

  private static String errorOf(String value) {
    return assertThrows(ConfigException.class, () -> resolve(value)).getMessage();
  }

  @Test
  void secretsByNameAndArn() {
    assertEquals("shop p:w 5432", resolve("${secretsmanager:shop/db:username} ${secretsmanager:shop/db:password} ${secretsmanager:shop/db:port}"));
    assertEquals("p:w", resolve("${secretsmanager:" + arn + ":password}"));
    assertEquals("{\"username\":\"shop\",\"password\":\"p:w\",\"port\":5432}", resolve("${secretsmanager:" + arn + "}"));
    assertEquals("just text", resolve("${secretsmanager:plain}"));
  }

  @Test
  void parametersByPathVersionAndArn() {
    assertEquals("second", resolve("${ssm:/shop/db/password}"));
    assertEquals("second", resolve("${ssm::/shop/db/password}"));
    assertEquals("first", resolve("${ssm:/shop/db/password:1}"));
    assertEquals("second", resolve("${ssm:" + parameterArn + "}"));
  }

  @Test
  void errorsOfTheService() {
    assertTrue(errorOf("${secretsmanager:shop/none:password}").startsWith("secret 'shop/none' does not exist: ResourceNotFoundException"));
    assertTrue(errorOf("${secretsmanager:shop/db:none}").startsWith("secret 'shop/db' has no field 'none'"));
    assertEquals("secret 'binary' is binary; only a text secret can be a configuration value", errorOf("${secretsmanager:binary}"));
    assertTrue(errorOf("${ssm:/shop/none}").startsWith("parameter '/shop/none' does not exist: ParameterNotFound"));
    assertTrue(errorOf("${ssm:/shop/db/password:9}").startsWith("parameter '/shop/db/password:9' does not exist in this version"),
        errorOf("${ssm:/shop/db/password:9}"));
  }
}
