package io.github.cdkmskconnect.opensearch;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.kafka.connect.runtime.isolation.PluginClassLoader;
import org.opensearch.client.RequestOptions;
import org.opensearch.client.RestHighLevelClient;
import org.opensearch.client.indices.GetIndexRequest;

/**
 * The extension beside the sink's libraries behind Kafka Connect's own plugin class loader, in a JVM whose class path has Kafka Connect only.
 *
 * <p>Arguments: the plugin's JARs and folders separated like a class path, then URL and options as for {@link SinkConfig#of}.
 * Prints "answered" after a right answer, else the exception.
 */
public final class PluginProbe {
  private PluginProbe() {
  }

  public static void main(String[] args) throws Exception {
    URL[] urls = Arrays.stream(args[0].split(File.pathSeparator)).map(PluginProbe::url).toArray(URL[]::new);
    PluginClassLoader loader = new PluginClassLoader(urls[0], urls, PluginProbe.class.getClassLoader());
    Thread.currentThread().setContextClassLoader(loader);
    try {
      loader.loadClass(Inside.class.getName()).getMethod("run", String[].class).invoke(null, (Object) Arrays.copyOfRange(args, 1, args.length));
      System.out.println("answered");
    } catch (InvocationTargetException e) {
      System.out.println(e.getCause());
    }
    System.exit(0);
  }

  private static URL url(String entry) {
    try {
      return Path.of(entry).toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** Runs inside of the plugin. */
  public static final class Inside {
    private Inside() {
    }

    public static void run(String[] args) throws IOException {
      String extensionLoader = SecureConnectionConfigurator.class.getClassLoader().getClass().getSimpleName();
      if (!extensionLoader.equals("PluginClassLoader")) {
        throw new IllegalStateException("loaded by " + extensionLoader);
      }
      try (RestHighLevelClient client = SinkClient.open(SinkConfig.of(args[0], Arrays.copyOfRange(args, 1, args.length)))) {
        client.indices().exists(new GetIndexRequest("shop"), RequestOptions.DEFAULT);
      }
    }
  }
}
