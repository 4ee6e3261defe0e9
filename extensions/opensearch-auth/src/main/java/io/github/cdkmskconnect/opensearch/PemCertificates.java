package io.github.cdkmskconnect.opensearch;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.common.config.ConfigException;

/** Certificates in PEM text as it arrives in a configuration: line ends may be real, written as \n, or lost. */
final class PemCertificates {
  private static final Pattern BLOCK = Pattern.compile("-----BEGIN CERTIFICATE-----(.*?)-----END CERTIFICATE-----", Pattern.DOTALL);

  private PemCertificates() {
  }

  static List<X509Certificate> parse(String option, String text) {
    List<X509Certificate> certificates = new ArrayList<>();
    Matcher matcher = BLOCK.matcher(text.replace("\\n", "\n"));
    try {
      CertificateFactory factory = CertificateFactory.getInstance("X.509");
      while (matcher.find()) {
        byte[] der = Base64.getDecoder().decode(matcher.group(1).replaceAll("\\s", ""));
        certificates.add((X509Certificate) factory.generateCertificate(new ByteArrayInputStream(der)));
      }
    } catch (CertificateException | IllegalArgumentException e) {
      throw new ConfigException(option + ": certificate " + (certificates.size() + 1) + " of the PEM text cannot be read: " + e.getMessage());
    }
    if (certificates.isEmpty()) {
      throw new ConfigException(option + " holds no certificate; give the text of a PEM file (-----BEGIN CERTIFICATE----- …), not its name");
    }
    return certificates;
  }
}
