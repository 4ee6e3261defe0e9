package io.github.cdkmskconnect.secrets;

import org.apache.kafka.common.config.ConfigException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import software.amazon.awssdk.services.secretsmanager.model.ResourceNotFoundException;

/** The current version of secrets. */
final class SecretsManagerReader implements TextReader {
  private final RegionalClients<SecretsManagerClient> clients;
  private final Patience patience;

  SecretsManagerReader(ProviderSettings settings) {
    clients = RegionalClients.of(settings, () -> SecretsManagerClient.builder().httpClientBuilder(HttpTransport.builder()));
    patience = new Patience(settings.retryTimeout());
  }

  @Override
  public String read(String id) {
    try {
      String text = patience.call("secret '" + id + "'", () -> clients.forId(id).getSecretValue(request -> request.secretId(id)).secretString());
      if (text == null) {
        throw new ConfigException("secret '" + id + "' is binary; only a text secret can be a configuration value");
      }
      return text;
    } catch (ResourceNotFoundException e) {
      throw new ConfigException("secret '" + id + "' does not exist: " + Failures.reason(e)
          + "; check the name, and the region if it is referred to by name");
    } catch (SdkException e) {
      throw Failures.unreadable("secret", id, e, "secretsmanager:GetSecretValue", "secretsmanager");
    }
  }

  @Override
  public void close() {
    clients.close();
  }
}
