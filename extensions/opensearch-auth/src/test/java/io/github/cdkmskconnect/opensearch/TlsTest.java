package io.github.cdkmskconnect.opensearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsExchange;
import com.sun.net.httpserver.HttpsServer;
import io.aiven.kafka.connect.opensearch.OpensearchSinkConnectorConfig;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.ExtendedSSLSession;
import javax.net.ssl.SNIHostName;
import org.apache.http.HttpHost;
import org.apache.http.impl.nio.client.HttpAsyncClientBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opensearch.client.Request;
import org.opensearch.client.RestClient;

/**
 * Which certificates the sink's client takes, as it is and with this extension.
 * The server listens on the loopback; "localhost" is the right name, "other.test" a wrong one.
 */
class TlsTest {
  private HttpsServer server;
  private final List<String> hostHeaders = new CopyOnWriteArrayList<>();
  private final List<String> serverNames = new CopyOnWriteArrayList<>();

  private int start(String certificate) throws Exception {
    server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(certificates(certificate).serverContext()));
    server.createContext("/", exchange -> {
      hostHeaders.add(exchange.getRequestHeaders().getFirst("Host"));
      ExtendedSSLSession session = (ExtendedSSLSession) ((HttpsExchange) exchange).getSSLSession();
      session.getRequestedServerNames().forEach(name -> serverNames.add(((SNIHostName) name).getAsciiName()));
      exchange.getResponseHeaders().add("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, 2);
      exchange.getResponseBody().write("{}".getBytes());
      exchange.close();
    });
    server.start();
    return server.getAddress().getPort();
  }

  private static TestCertificates certificates(String name) {
    String host = name.endsWith("right name") ? "localhost" : "other.test";
    return name.startsWith("self-signed") ? TestCertificates.selfSigned(host) : TestCertificates.issued(host, name.startsWith("chain"));
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  /** Accepted, or what the IOException says that the sink gets. */
  private String outcome(OpensearchSinkConnectorConfig config, boolean extension) {
    HttpHost host = HttpHost.create(config.getList("connection.url").get(0));
    try (RestClient client = RestClient.builder(host).setHttpClientConfigCallback(builder -> configured(config, builder, extension)).build()) {
      client.performRequest(new Request("GET", "/"));
      return "accepted";
    } catch (IOException e) {
      return String.valueOf(e.getMessage());
    }
  }

  private static HttpAsyncClientBuilder configured(OpensearchSinkConnectorConfig config, HttpAsyncClientBuilder builder, boolean extension) {
    return extension ? SinkClient.configured(config, builder) : SinkClient.asTheSinkDoes(config, builder);
  }

  @ParameterizedTest(name = "{0}: without the extension {1}, verified {2}, with the own authority {3}")
  @CsvSource({
      "self-signed wrong name, accepted, PKIX, PKIX",
      "self-signed right name, accepted, PKIX, PKIX",
      "leaf alone wrong name, accepted, PKIX, other.test",
      "leaf alone right name, accepted, PKIX, accepted",
      "chain of two wrong name, PKIX, PKIX, other.test",
      "chain of two right name, PKIX, PKIX, accepted",
  })
  void certificateTable(String certificate, String without, String verified, String withAuthority) throws Exception {
    String url = "https://localhost:" + start(certificate);
    String authority = TestCertificates.authority().pem();

    assertOutcome(without, outcome(SinkConfig.of(url), false));
    assertOutcome(verified, outcome(SinkConfig.of(url), true));
    assertOutcome(withAuthority, outcome(SinkConfig.of(url, "tls.ca.certificates", authority), true));
    assertOutcome(without, outcome(SinkConfig.of(url, "tls.verify", "false"), true));
  }

  /** Public authorities, as AWS endpoints have, are trusted this way. */
  @ParameterizedTest
  @CsvSource({"chain of two right name, accepted", "leaf alone right name, accepted", "chain of two wrong name, other.test"})
  void whatTheJvmTrustsIsTrusted(String certificate, String outcome) throws Exception {
    String url = "https://localhost:" + start(certificate);
    System.setProperty("javax.net.ssl.trustStore", TestCertificates.authority().store().toString());
    System.setProperty("javax.net.ssl.trustStorePassword", TestCertificates.PASSWORD);
    try {
      assertOutcome(outcome, outcome(SinkConfig.of(url), true));
    } finally {
      System.clearProperty("javax.net.ssl.trustStore");
      System.clearProperty("javax.net.ssl.trustStorePassword");
    }
  }

  @Test
  void aSelfSignedCertificateCanBeTrustedByName() throws Exception {
    String url = "https://localhost:" + start("self-signed right name");

    assertOutcome("accepted", outcome(SinkConfig.of(url, "tls.ca.certificates", TestCertificates.selfSigned("localhost").pem()), true));
  }

  @Test
  void anEndpointOverrideExpectsTheUrlsNameEverywhere() throws Exception {
    String to = "127.0.0.1:" + start("chain of two wrong name");
    String authority = TestCertificates.authority().pem();

    assertOutcome("accepted", outcome(SinkConfig.of("https://other.test", "connection.connect.to", to, "tls.ca.certificates", authority), true));
    assertEquals(List.of("other.test"), hostHeaders);
    assertEquals(List.of("other.test"), serverNames);
    assertOutcome("third.test", outcome(SinkConfig.of("https://third.test", "connection.connect.to", to, "tls.ca.certificates", authority), true));
  }

  @Test
  void theOldConnectionIsNotTakenForAnotherClient() throws Exception {
    String url = "https://localhost:" + start("leaf alone wrong name");

    assertOutcome("accepted", outcome(SinkConfig.of(url, "tls.verify", "false"), true));
    assertOutcome("PKIX", outcome(SinkConfig.of(url), true));
    assertEquals(1, hostHeaders.size(), "no request went over an unverified connection");
  }

  private static void assertOutcome(String expected, String outcome) {
    assertTrue(expected.equals("accepted") ? outcome.equals("accepted") : outcome.contains(expected), outcome + " instead of " + expected);
  }
}
