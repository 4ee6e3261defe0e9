package io.github.cdkmskconnect.opensearch;

import java.lang.reflect.Field;
import org.apache.http.HttpHost;
import org.apache.http.HttpRequest;
import org.apache.http.config.Registry;
import org.apache.http.conn.routing.HttpRoute;
import org.apache.http.conn.routing.HttpRoutePlanner;
import org.apache.http.impl.nio.conn.PoolingNHttpClientConnectionManager;
import org.apache.http.nio.conn.SchemeIOSessionStrategy;
import org.apache.http.protocol.HttpContext;
import org.apache.kafka.common.config.ConfigException;

/**
 * Where each request goes and how its connection is secured.
 *
 * <p>The sink's own connection manager trusts any single certificate and no name. Before its own strategies it looks for some in the
 * request's context, and the route planner is the last of our code that runs before a connection is opened, so they are put there.
 */
final class ConnectionRoutes implements HttpRoutePlanner {
  static final String STRATEGIES_ATTRIBUTE = "http.ioSession-factory-registry";

  private static final int HTTP_PORT = 80;
  private static final int HTTPS_PORT = 443;

  private final HttpHost connectTo;
  private final Registry<SchemeIOSessionStrategy> strategies;

  /**
   * Either may be null.
   *
   * @param connectTo replaces the host and port of every request's URL
   * @param strategies replace the connection manager's
   */
  ConnectionRoutes(HttpHost connectTo, Registry<SchemeIOSessionStrategy> strategies) {
    this.connectTo = connectTo;
    this.strategies = strategies;
    if (strategies != null) {
      requireAttributeIsRead();
    }
  }

  @Override
  public HttpRoute determineRoute(HttpHost target, HttpRequest request, HttpContext context) {
    if (strategies != null) {
      context.setAttribute(STRATEGIES_ATTRIBUTE, strategies);
    }
    boolean secure = "https".equalsIgnoreCase(target.getSchemeName());
    HttpHost server = connectTo == null ? target : connectTo;
    int port = server.getPort() > 0 ? server.getPort() : secure ? HTTPS_PORT : HTTP_PORT;
    return new HttpRoute(new HttpHost(server.getHostName(), port, target.getSchemeName()), null, secure);
  }

  /** Another HTTP client might not know the attribute; nothing would be verified, and nobody would notice. */
  private static void requireAttributeIsRead() {
    try {
      Field name = PoolingNHttpClientConnectionManager.class.getDeclaredField("IOSESSION_FACTORY_REGISTRY");
      name.setAccessible(true);
      if (STRATEGIES_ATTRIBUTE.equals(name.get(null))) {
        return;
      }
    } catch (ReflectiveOperationException e) {
      // falls through: the field is gone
    }
    throw new ConfigException(ConnectionOptions.TLS_VERIFY + " is on, but the HTTP client in the plugin is none whose connections can be verified"
        + " (made for httpasyncclient 4.1.5); use the sink in version 3.1.1");
  }
}
