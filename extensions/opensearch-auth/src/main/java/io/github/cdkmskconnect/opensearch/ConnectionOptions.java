package io.github.cdkmskconnect.opensearch;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import org.apache.http.HttpHost;
import org.apache.kafka.common.config.AbstractConfig;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.common.config.ConfigDef.Importance;
import org.apache.kafka.common.config.ConfigDef.Type;
import org.apache.kafka.common.config.ConfigDef.Width;
import org.apache.kafka.common.config.ConfigException;

/** The options of this extension, each checked by itself when the sink's configuration is validated, and together when a task starts. */
final class ConnectionOptions {
  static final String REGION = "aws.signing.region";
  static final String SERVICE = "aws.signing.service";
  static final String TLS_VERIFY = "tls.verify";
  static final String TLS_CA = "tls.ca.certificates";
  static final String CONNECT_TO = "connection.connect.to";

  private static final String SIGNING_GROUP = "IAM authentication";
  private static final String TLS_GROUP = "TLS";
  /** The sink's own options that contradict ours. */
  private static final List<String> PASSWORD_OPTIONS = List.of("connection.username", "connection.password");
  private static final String URL = "connection.url";

  private final AbstractConfig config;

  private ConnectionOptions(AbstractConfig config) {
    this.config = config;
  }

  static ConfigDef define(ConfigDef definition) {
    return definition
        .define(REGION, Type.STRING, null, OptionChecks.REGION, Importance.HIGH,
            "AWS region of the domain or collection. Set together with " + SERVICE + ", requests are signed with the worker's AWS credentials.",
            SIGNING_GROUP, 1, Width.MEDIUM, "Signing region")
        .define(SERVICE, Type.STRING, null, OptionChecks.SERVICE, Importance.HIGH,
            "What requests are signed for: es for an Amazon OpenSearch Service domain, aoss for an OpenSearch Serverless collection.",
            SIGNING_GROUP, 2, Width.SHORT, "Signing service")
        .define(TLS_VERIFY, Type.BOOLEAN, true, Importance.HIGH,
            "Whether the server's certificate chain and host name are verified. The sink by itself does not.",
            TLS_GROUP, 1, Width.SHORT, "Verify TLS")
        .define(TLS_CA, Type.STRING, null, OptionChecks.CERTIFICATES, Importance.LOW,
            "PEM text of the only certificate authorities to trust. Not set: those that the worker's Java trusts, as AWS endpoints need.",
            TLS_GROUP, 2, Width.LONG, "Trusted certificates")
        .define(CONNECT_TO, Type.STRING, null, OptionChecks.HOST_AND_PORT, Importance.LOW,
            "host:port to connect to in place of the URL's, such as a VPC endpoint; Host header, signature and certificate stay those of the URL.",
            TLS_GROUP, 3, Width.LONG, "Connect to");
  }

  static ConnectionOptions of(AbstractConfig config) {
    ConnectionOptions options = new ConnectionOptions(config);
    options.checkTogether();
    return options;
  }

  private void checkTogether() {
    if ((region() == null) != (service() == null)) {
      String missing = region() == null ? REGION : SERVICE;
      throw new ConfigException(missing + " is missing: requests are signed only with " + REGION + " and " + SERVICE + " both set; add "
          + (region() == null ? "the region of the domain or collection" : "es for a domain or aoss for a serverless collection"));
    }
    for (String option : PASSWORD_OPTIONS) {
      if (signing() && config.originals().get(option) != null) {
        throw new ConfigException(option + " and " + REGION + " exclude each other: a request is either signed or carries a password; remove one");
      }
    }
    if (!verifyTls() && config.getString(TLS_CA) != null) {
      throw new ConfigException(TLS_CA + " has no effect with " + TLS_VERIFY + "=false; remove one of them");
    }
    if (connectTo().isPresent()) {
      onlyUrl();
    }
  }

  boolean signing() {
    return region() != null;
  }

  String region() {
    return config.getString(REGION);
  }

  String service() {
    return config.getString(SERVICE);
  }

  boolean verifyTls() {
    return config.getBoolean(TLS_VERIFY);
  }

  /** Nothing: what the JVM trusts. */
  Optional<List<X509Certificate>> trustedCertificates() {
    return Optional.ofNullable(config.getString(TLS_CA)).map(text -> PemCertificates.parse(TLS_CA, text));
  }

  Optional<HttpHost> connectTo() {
    return Optional.ofNullable(config.getString(CONNECT_TO)).map(HttpHost::create);
  }

  /** The one URL that an endpoint override replaces. */
  HttpHost onlyUrl() {
    List<String> urls = config.getList(URL);
    if (urls.size() != 1) {
      throw new ConfigException(CONNECT_TO + " replaces the host of one URL, but " + URL + " has " + urls.size() + "; leave one of them");
    }
    return HttpHost.create(urls.get(0));
  }
}
