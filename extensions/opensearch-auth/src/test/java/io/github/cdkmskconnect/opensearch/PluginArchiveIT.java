package io.github.cdkmskconnect.opensearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The committed JAR and exactly the locked ones beside the sink's libraries. */
class PluginArchiveIT {
  @TempDir
  Path directory;

  private final List<String> authorizations = new CopyOnWriteArrayList<>();
  private final Set<String> loaded = new TreeSet<>();
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", exchange -> {
      String authorization = exchange.getRequestHeaders().getFirst("Authorization");
      authorizations.add(String.valueOf(authorization));
      exchange.sendResponseHeaders(authorization == null ? 403 : 200, -1);
      exchange.close();
    });
    answer("/role", keys("AKIDCONTAINER"));
    // what an EC2 instance has
    answer("/latest/api/token", "metadata-token");
    answer("/latest/meta-data/iam/security-credentials/", "instance-role");
    answer("/latest/meta-data/iam/security-credentials/instance-role", keys("AKIDINSTANCE"));
    server.start();
  }

  private static String keys(String id) {
    return "{\"Code\":\"Success\",\"Version\":1,\"AccessKeyId\":\"" + id + "\",\"SecretAccessKey\":\"s\",\"Token\":\"t\",\"SessionToken\":\"t\","
        + "\"Expiration\":\"2099-01-01T00:00:00Z\"}";
  }

  private void answer(String path, String text) {
    server.createContext(path, exchange -> {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().add("X-Aws-Ec2-Metadata-Token-Ttl-Seconds", "21600");
      exchange.sendResponseHeaders(200, bytes.length);
      exchange.getResponseBody().write(bytes);
      exchange.close();
    });
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private String probe(List<Path> extension, Map<String, String> environment, String... options) throws Exception {
    List<Path> sink = LockedJars.ofTheSink();
    List<Path> classPath = LockedJars.classPath();
    List<Path> own = classPath.stream().filter(p -> p.endsWith("test-classes") || p.toString().contains("opensearch-spi"))
        .collect(Collectors.toList());
    List<Path> plugin = new ArrayList<>(extension);
    plugin.addAll(own);
    plugin.addAll(sink);
    // the probe itself is on both sides; all else that the plugin has is missing in the worker
    String worker = classPath.stream()
        .filter(p -> p.endsWith("test-classes") || !plugin.contains(p) && !p.toString().contains("amazon") && !p.toString().contains("reactive")
            && !p.endsWith("classes") && !p.getFileName().toString().startsWith("opensearch-auth"))
        .map(Path::toString).collect(Collectors.joining(File.pathSeparator));

    Path classes = directory.resolve("classes.log");
    List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
        "-Xlog:class+load:file=" + classes, "-cp", worker, PluginProbe.class.getName(),
        plugin.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)), url()));
    command.addAll(List.of(options));
    ProcessBuilder builder = new ProcessBuilder(command).redirectError(directory.resolve("log.txt").toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("AWS_"));
    builder.environment().put("AWS_EC2_METADATA_DISABLED", "true");
    builder.environment().put("AWS_SHARED_CREDENTIALS_FILE", directory.resolve("none").toString());
    builder.environment().putAll(environment);
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).trim();
    assertTrue(process.waitFor(1, TimeUnit.MINUTES));
    String log = Files.readString(classes);
    extension.stream().map(jar -> jar.getFileName().toString()).filter(jar -> log.contains("/" + jar)).forEach(loaded::add);
    assertEquals(0, process.exitValue(), () -> output + read(directory.resolve("log.txt")));
    return output;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return e.toString();
    }
  }

  @Test
  void signsInAPluginAndNeedsEachLockedJar() throws Exception {
    List<Path> jars = LockedJars.all();
    String[] signing = {"aws.signing.region", "eu-central-1", "aws.signing.service", "es"};
    Path keys = Files.writeString(directory.resolve("keys"), "[default]\naws_access_key_id=AKIDPROFILE\naws_secret_access_key=s\n");
    Path script = Files.writeString(directory.resolve("keys.json"), keys("AKIDPROCESS"));
    Path process = Files.writeString(directory.resolve("process"), "[default]\ncredential_process=cat " + script + "\n");
    List<Map<String, String>> sources = List.of(
        Map.of("AWS_ACCESS_KEY_ID", "AKIDENVIRONMENT", "AWS_SECRET_ACCESS_KEY", "s"),
        Map.of("AWS_CONTAINER_CREDENTIALS_FULL_URI", url() + "/role", "AWS_CONTAINER_AUTHORIZATION_TOKEN", "x"),
        Map.of("AWS_SHARED_CREDENTIALS_FILE", keys.toString()),
        Map.of("AWS_SHARED_CREDENTIALS_FILE", process.toString()),
        Map.of("AWS_EC2_METADATA_DISABLED", "false", "AWS_EC2_METADATA_SERVICE_ENDPOINT", url()));
    for (Map<String, String> source : sources) {
      assertEquals("answered", probe(jars, source, signing), source.toString());
    }
    assertEquals(List.of("AKIDENVIRONMENT", "AKIDCONTAINER", "AKIDPROFILE", "AKIDPROCESS", "AKIDINSTANCE"),
        authorizations.stream().map(a -> a.replaceAll(".*Credential=([A-Z]+)/.*", "$1")).collect(Collectors.toList()));

    String none = "org.apache.kafka.common.config.ConfigException: aws.signing.region is set, but there are no AWS credentials";
    for (Map<String, String> source : List.of(Map.<String, String>of(), Map.of("AWS_CONTAINER_CREDENTIALS_FULL_URI", url() + "/nowhere"))) {
      assertTrue(probe(jars, source, signing).startsWith(none), source.toString());
    }
    assertEquals(jars.stream().map(jar -> jar.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new)), loaded,
        "JARs without any loaded class can be left out");
  }

  @Test
  void aMissingJarIsSaidAtTheStartOfTheTask() throws Exception {
    List<Path> jars = LockedJars.all().stream().filter(jar -> !jar.getFileName().toString().startsWith("checksums-2")).collect(Collectors.toList());

    String output = probe(jars, Map.of("AWS_ACCESS_KEY_ID", "a", "AWS_SECRET_ACCESS_KEY", "s"), "aws.signing.region", "eu-central-1",
        "aws.signing.service", "es");
    assertTrue(output.startsWith("org.apache.kafka.common.config.ConfigException: aws.signing.region is set, but a JAR needed to sign requests"
        + " is missing in the plugin: java.lang.NoClassDefFoundError"), output);
    assertEquals(List.of(), authorizations);
  }

  @Test
  void noClassIsInTheSinksLibrariesToo() throws Exception {
    Map<String, String> ofTheSink = new TreeMap<>();
    for (Path jar : LockedJars.ofTheSink()) {
      classes(jar).forEach(name -> ofTheSink.put(name, jar.getFileName().toString()));
    }
    assertTrue(ofTheSink.containsKey("org/apache/http/impl/nio/client/HttpAsyncClientBuilder.class"), "the sink's libraries were found");
    assertTrue(ofTheSink.size() > 5000, "classes of the sink's libraries: " + ofTheSink.size());
    for (Path jar : LockedJars.all()) {
      Set<String> both = classes(jar);
      both.retainAll(ofTheSink.keySet());
      assertEquals(Set.of(), both, jar.getFileName().toString());
    }
  }

  private static Set<String> classes(Path jar) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      return file.stream().map(entry -> entry.getName()).filter(name -> name.endsWith(".class") && !name.endsWith("module-info.class"))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
