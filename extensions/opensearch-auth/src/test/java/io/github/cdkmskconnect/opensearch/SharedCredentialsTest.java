package io.github.cdkmskconnect.opensearch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.http.impl.nio.client.HttpAsyncClientBuilder;
import org.junit.jupiter.api.Test;

class SharedCredentialsTest {
  @Test
  void tasksAndTheirRestartsShareOneProvider() throws Exception {
    AtomicInteger fetches = new AtomicInteger();
    HttpServer endpoint = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    endpoint.createContext("/role", exchange -> {
      fetches.incrementAndGet();
      byte[] keys = "{\"AccessKeyId\":\"AKID\",\"SecretAccessKey\":\"s\",\"Token\":\"t\",\"Expiration\":\"2099-01-01T00:00:00Z\"}"
          .getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(200, keys.length);
      exchange.getResponseBody().write(keys);
      exchange.close();
    });
    endpoint.start();
    System.setProperty("aws.containerCredentialsFullUri", "http://127.0.0.1:" + endpoint.getAddress().getPort() + "/role");
    try {
      for (int task = 0; task < 3; task++) {
        SinkClient.configured(SinkConfig.of("https://search.example.com", "aws.signing.region", "eu-central-1", "aws.signing.service", "es"),
            HttpAsyncClientBuilder.create());
      }
    } finally {
      System.clearProperty("aws.containerCredentialsFullUri");
      endpoint.stop(0);
    }
    assertEquals(1, fetches.get());
  }
}
