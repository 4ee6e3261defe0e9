package io.github.cdkmskconnect.secrets;

import org.apache.kafka.common.config.ConfigException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.ssm.SsmClient;
import software.amazon.awssdk.services.ssm.model.ParameterNotFoundException;
import software.amazon.awssdk.services.ssm.model.ParameterVersionNotFoundException;

/** Parameters, decrypted if they are secure strings. */
final class ParameterStoreReader implements TextReader {
  private final RegionalClients<SsmClient> clients;
  private final Patience patience;

  ParameterStoreReader(ProviderSettings settings) {
    clients = RegionalClients.of(settings, () -> SsmClient.builder().httpClientBuilder(HttpTransport.builder()));
    patience = new Patience(settings.retryTimeout());
  }

  @Override
  public String read(String id) {
    try {
      return patience.call("parameter '" + id + "'",
          () -> clients.forId(id).getParameter(request -> request.name(id).withDecryption(true)).parameter().value());
    } catch (ParameterNotFoundException e) {
      throw new ConfigException("parameter '" + id + "' does not exist: " + Failures.reason(e)
          + "; check the name, and the region if it is referred to by name");
    } catch (ParameterVersionNotFoundException e) {
      throw new ConfigException("parameter '" + id + "' does not exist in this version: " + Failures.reason(e)
          + "; what follows the last colon is a version or label, and fields of a JSON text are only read from Secrets Manager");
    } catch (SdkException e) {
      throw Failures.unreadable("parameter", id, e, "ssm:GetParameter", "ssm");
    }
  }

  @Override
  public void close() {
    clients.close();
  }
}
