package io.github.cdkmskconnect.opensearch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** Certificates made by the JDK's keytool while the tests run. */
final class TestCertificates {
  static final String PASSWORD = "changeit";
  private static final Map<String, TestCertificates> MADE = new ConcurrentHashMap<>();
  private static final Path DIRECTORY = temporary();

  private final Path store;
  private final int chainLength;

  private TestCertificates(Path store, int chainLength) {
    this.store = store;
    this.chainLength = chainLength;
  }

  /** An authority of this run, known to nobody else. */
  static TestCertificates authority() {
    return MADE.computeIfAbsent("ca", name -> generated(name, "CN=test authority", "-ext", "bc:c"));
  }

  static TestCertificates selfSigned(String host) {
    return MADE.computeIfAbsent("self-" + host, name -> generated(name, "CN=" + host, "-ext", "san=dns:" + host));
  }

  /** A certificate for this host by the authority, which the server sends too if asked to. */
  static TestCertificates issued(String host, boolean withAuthority) {
    TestCertificates leaf = MADE.computeIfAbsent("leaf-" + host, name -> {
      TestCertificates made = generated(name, "CN=" + host, "-ext", "san=dns:" + host);
      Path request = DIRECTORY.resolve(name + ".csr");
      Path issued = DIRECTORY.resolve(name + ".pem");
      Path authority = DIRECTORY.resolve("ca.pem");
      keytool("-certreq", "-keystore", made.store.toString(), "-alias", "key", "-file", request.toString());
      keytool("-gencert", "-keystore", authority().store.toString(), "-alias", "key", "-infile", request.toString(), "-outfile", issued.toString(),
          "-ext", "san=dns:" + host, "-rfc");
      keytool("-exportcert", "-keystore", authority().store.toString(), "-alias", "key", "-rfc", "-file", authority.toString());
      keytool("-importcert", "-noprompt", "-keystore", made.store.toString(), "-alias", "ca", "-file", authority.toString());
      keytool("-importcert", "-noprompt", "-keystore", made.store.toString(), "-alias", "key", "-file", issued.toString());
      return made;
    });
    return new TestCertificates(leaf.store, withAuthority ? 2 : 1);
  }

  /** The first certificate as PEM text. */
  String pem() {
    try {
      byte[] der = keyStore().getCertificate("key").getEncoded();
      return "-----BEGIN CERTIFICATE-----\n" + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der) + "\n-----END CERTIFICATE-----\n";
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  Path store() {
    return store;
  }

  SSLContext serverContext() throws GeneralSecurityException, IOException {
    KeyStore all = keyStore();
    Certificate[] chain = Arrays.copyOf(all.getCertificateChain("key"), chainLength);
    KeyStore sent = KeyStore.getInstance("PKCS12");
    sent.load(null, null);
    sent.setKeyEntry("key", all.getKey("key", PASSWORD.toCharArray()), PASSWORD.toCharArray(), chain);
    KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(sent, PASSWORD.toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), null, null);
    return context;
  }

  private KeyStore keyStore() throws GeneralSecurityException, IOException {
    return KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
  }

  private static TestCertificates generated(String name, String subject, String... extensions) {
    Path store = DIRECTORY.resolve(name + ".p12");
    List<String> command = new ArrayList<>(List.of("-genkeypair", "-keystore", store.toString(), "-alias", "key", "-keyalg", "EC", "-groupname",
        "secp256r1", "-dname", subject, "-validity", "2"));
    command.addAll(Arrays.asList(extensions));
    keytool(command.toArray(new String[0]));
    return new TestCertificates(store, 1);
  }

  private static void keytool(String... arguments) {
    try {
      List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
      command.addAll(Arrays.asList(arguments));
      command.addAll(List.of("-storepass", PASSWORD, "-storetype", "PKCS12", "-J-XX:TieredStopAtLevel=1"));
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      ByteArrayOutputStream output = new ByteArrayOutputStream();
      process.getInputStream().transferTo(output);
      if (process.waitFor() != 0) {
        throw new IllegalStateException(output.toString());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Path temporary() {
    try {
      return Files.createTempDirectory(Path.of("target"), "certificates").toAbsolutePath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
