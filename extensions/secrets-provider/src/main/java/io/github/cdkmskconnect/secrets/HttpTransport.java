package io.github.cdkmskconnect.secrets;

import java.time.Duration;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

/**
 * The JDK's own HTTP client with time-outs short enough that a missing route is told before Connect's start gives up,
 * named explicitly so that the SDK does not look for others by the thread's class loader.
 */
final class HttpTransport {
  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final Duration READ = Duration.ofSeconds(10);

  private HttpTransport() {
  }

  static UrlConnectionHttpClient.Builder builder() {
    return UrlConnectionHttpClient.builder().connectionTimeout(CONNECT).socketTimeout(READ);
  }
}
