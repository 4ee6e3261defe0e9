package io.github.cdkmskconnect.opensearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.kafka.common.config.ConfigException;
import org.junit.jupiter.api.Test;

class PemCertificatesTest {
  private static final String ONE = TestCertificates.authority().pem();

  private static String subject(String text, int index) {
    return PemCertificates.parse("o", text).get(index).getSubjectX500Principal().getName();
  }

  @Test
  void readsSeveralWithTextAround() {
    String two = "# ours\n" + ONE + "# theirs\n" + TestCertificates.selfSigned("search.test").pem();

    assertEquals("CN=test authority", subject(two, 0));
    assertEquals("CN=search.test", subject(two, 1));
  }

  @Test
  void lineEndsMayBeWrittenOrLostOnTheWay() {
    assertEquals("CN=test authority", subject(ONE.replace("\n", "\\n"), 0));
    assertEquals("CN=test authority", subject(ONE.replace("\n", " "), 0));
    assertEquals("CN=test authority", subject(ONE.replace("\n", "\r\n"), 0));
    assertEquals("CN=test authority", subject(ONE.replace("\n", ""), 0));
  }

  @Test
  void aBrokenCertificateIsCountedInTheError() {
    String broken = ONE + "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";

    ConfigException e = assertThrows(ConfigException.class, () -> PemCertificates.parse("tls.ca.certificates", broken));
    assertTrue(e.getMessage().startsWith("tls.ca.certificates: certificate 2 of the PEM text cannot be read"), e.getMessage());
  }

  @Test
  void whatIsNoBase64IsAnError() {
    ConfigException e = assertThrows(ConfigException.class,
        () -> PemCertificates.parse("tls.ca.certificates", "-----BEGIN CERTIFICATE-----\n!!\n-----END CERTIFICATE-----\n"));
    assertTrue(e.getMessage().startsWith("tls.ca.certificates: certificate 1 of the PEM text cannot be read"), e.getMessage());
  }

  @Test
  void aKeyOrAnEmptyTextHoldsNone() {
    assertThrows(ConfigException.class, () -> PemCertificates.parse("o", ""));
    assertThrows(ConfigException.class, () -> PemCertificates.parse("o", "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"));
  }
}
