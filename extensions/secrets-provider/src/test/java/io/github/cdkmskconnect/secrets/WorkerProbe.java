package io.github.cdkmskconnect.secrets;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.config.provider.ConfigProvider;
import org.apache.kafka.connect.runtime.WorkerConfigTransformer;
import org.apache.kafka.connect.runtime.isolation.Plugins;
import org.apache.kafka.connect.runtime.standalone.StandaloneConfig;

/**
 * What a worker does with its config providers, in a JVM of its own whose class path holds Kafka Connect and no AWS SDK:
 * plugin path, delegating class loader, worker configuration, {@code Plugins.newConfigProvider}, {@code WorkerConfigTransformer}.
 *
 * <p>Arguments: plugin path, endpoint, then one {@code option=value} of a connector configuration each.
 * Prints {@code option=<resolved value>} or {@code option!<error>}, and {@code :<fact>} lines.
 */
public final class WorkerProbe {
  private WorkerProbe() {
  }

  public static void main(String[] args) throws Exception {
    Map<String, String> worker = new HashMap<>(Map.of(
        "plugin.path", args[0],
        "plugin.discovery", "service_load",
        "bootstrap.servers", "127.0.0.1:9",
        "offset.storage.file.filename", "unused",
        "key.converter", "org.apache.kafka.connect.storage.StringConverter",
        "value.converter", "org.apache.kafka.connect.storage.StringConverter",
        "config.providers", "secretsmanager,ssm"));
    declare(worker, "secretsmanager", "SecretsManagerConfigProvider", args[1]);
    declare(worker, "ssm", "ParameterStoreConfigProvider", args[1]);

    Plugins plugins = new Plugins(worker);
    plugins.compareAndSwapWithDelegatingLoader();
    StandaloneConfig config = new StandaloneConfig(worker);
    Map<String, ConfigProvider> providers = new TreeMap<>();
    for (String alias : config.getList("config.providers")) {
      ConfigProvider provider = plugins.newConfigProvider(config, "config.providers." + alias, Plugins.ClassLoaderUsage.PLUGINS);
      System.out.println(":" + alias + " loaded by " + provider.getClass().getClassLoader().getClass().getSimpleName());
      providers.put(alias, provider);
    }
    // no worker is handed over: it would only be asked for the restart that a time to live schedules
    try (WorkerConfigTransformer transformer = new WorkerConfigTransformer(null, providers)) {
      for (String option : Arrays.asList(args).subList(2, args.length)) {
        String name = option.substring(0, option.indexOf('='));
        Map<String, String> connector = new LinkedHashMap<>(Map.of(name, option.substring(name.length() + 1)));
        try {
          System.out.println(name + "=" + transformer.transform("connector", connector).get(name));
        } catch (ConfigException e) {
          System.out.println(name + "!" + e.getMessage());
        }
      }
    }
  }

  private static void declare(Map<String, String> worker, String alias, String simpleName, String endpoint) {
    String prefix = "config.providers." + alias;
    worker.put(prefix + ".class", "io.github.cdkmskconnect.secrets." + simpleName);
    worker.put(prefix + ".param.region", "eu-central-1");
    worker.put(prefix + ".param.endpoint", endpoint);
  }
}
