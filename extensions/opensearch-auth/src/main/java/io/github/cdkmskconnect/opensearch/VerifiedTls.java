package io.github.cdkmskconnect.opensearch;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.apache.http.HttpHost;
import org.apache.http.config.Registry;
import org.apache.http.config.RegistryBuilder;
import org.apache.http.conn.ssl.DefaultHostnameVerifier;
import org.apache.http.conn.util.PublicSuffixMatcherLoader;
import org.apache.http.nio.conn.NoopIOSessionStrategy;
import org.apache.http.nio.conn.SchemeIOSessionStrategy;
import org.apache.http.nio.conn.ssl.SSLIOSessionStrategy;
import org.apache.http.nio.reactor.IOSession;
import org.apache.http.ssl.SSLContexts;
import org.apache.kafka.common.config.ConfigException;

/** How connections are opened when the server's chain and name are to be verified. */
final class VerifiedTls {
  private VerifiedTls() {
  }

  /**
   * By scheme, as the connection manager keeps them.
   *
   * @param trusted the only authorities to trust, or nothing for what the JVM trusts
   * @param name the host whose certificate is expected if another one is connected to, else null
   */
  static Registry<SchemeIOSessionStrategy> strategies(Optional<List<X509Certificate>> trusted, HttpHost name) {
    SSLIOSessionStrategy verified = new SSLIOSessionStrategy(context(trusted), null, null,
        new DefaultHostnameVerifier(PublicSuffixMatcherLoader.getDefault()));
    return RegistryBuilder.<SchemeIOSessionStrategy>create()
        .register("http", NoopIOSessionStrategy.INSTANCE)
        .register("https", name == null ? verified : expecting(name, verified))
        .build();
  }

  /** The name is used for the handshake's server name as well as for the verification. */
  private static SchemeIOSessionStrategy expecting(HttpHost name, SchemeIOSessionStrategy strategy) {
    return new SchemeIOSessionStrategy() {
      @Override
      public boolean isLayeringRequired() {
        return strategy.isLayeringRequired();
      }

      @Override
      public IOSession upgrade(HttpHost host, IOSession session) throws IOException {
        return strategy.upgrade(name, session);
      }
    };
  }

  private static SSLContext context(Optional<List<X509Certificate>> trusted) {
    if (trusted.isEmpty()) {
      return SSLContexts.createDefault();
    }
    try {
      KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
      store.load(null, null);
      for (X509Certificate certificate : trusted.get()) {
        store.setCertificateEntry("ca-" + store.size(), certificate);
      }
      return SSLContexts.custom().loadTrustMaterial(store, null).build();
    } catch (GeneralSecurityException | IOException e) {
      throw new ConfigException(ConnectionOptions.TLS_CA + ": the certificates cannot be used: " + e.getMessage());
    }
  }
}
