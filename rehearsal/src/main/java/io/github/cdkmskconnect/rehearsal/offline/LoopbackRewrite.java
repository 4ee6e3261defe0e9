package io.github.cdkmskconnect.rehearsal.offline;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A connector configuration whose hosts are replaced by a closed port of the loopback.
 *
 * <p>Several connectors dial the database during validation once their options are clean. A closed loopback port answers at once,
 * where the real host would be out of reach or, worse, reached. Only well-formed values are replaced: what the connector would find
 * fault with must stay as it is, and so must references to config providers.
 */
final class LoopbackRewrite {
  static final String HOST = "127.0.0.1";
  static final String PORT = "1";

  private static final Pattern HOST_KEY = Pattern.compile("((?:.*\\.)?)(?:hostname|host)");
  private static final Pattern HOST_VALUE = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?");
  /** Several URLs in one value, but not several hosts in one URL. */
  private static final Pattern URL_COMMA = Pattern.compile(",(?=\\s*[A-Za-z][A-Za-z0-9+.-]*://)");
  private static final Pattern URL = Pattern.compile("(\\s*)((?:jdbc:)?(?:[a-z0-9]+:)*[a-z][a-z0-9+.-]*)://([^/@\\s]*@)?([^/?#;\\s@]+)(.*)");
  private static final Pattern ORACLE = Pattern.compile("(jdbc:oracle:[a-z0-9]+:(?:[^@\\s]*)@).+");
  private static final Pattern DIALLED = Pattern.compile("https?|mongodb(\\+srv)?|thrift|jdbc:.+");

  private final Map<String, String> config;
  private final Map<String, String> replaced;

  private LoopbackRewrite(Map<String, String> config, Map<String, String> replaced) {
    this.config = config;
    this.replaced = replaced;
  }

  static LoopbackRewrite none(Map<String, String> config) {
    return new LoopbackRewrite(config, Map.of());
  }

  static LoopbackRewrite of(Map<String, String> config) {
    Map<String, String> replaced = new TreeMap<>();
    for (Map.Entry<String, String> option : config.entrySet()) {
      String value = option.getValue();
      if (value == null || value.contains("${")) {
        continue;
      }
      Matcher hostKey = HOST_KEY.matcher(option.getKey());
      if (hostKey.matches() && HOST_VALUE.matcher(value).matches()) {
        replaced.put(option.getKey(), HOST);
        String portKey = hostKey.group(1) + "port";
        String port = config.get(portKey);
        // without a port the connector's default would be dialled, and something may listen there
        if (port == null ? !config.containsKey(portKey) : port.matches("[0-9]{1,5}")) {
          replaced.put(portKey, PORT);
        }
      } else {
        String local = urls(value);
        if (!local.equals(value)) {
          replaced.put(option.getKey(), local);
        }
      }
    }
    Map<String, String> rewritten = new HashMap<>(config);
    rewritten.putAll(replaced);
    return new LoopbackRewrite(rewritten, replaced);
  }

  /** The configuration to validate. */
  Map<String, String> config() {
    return config;
  }

  /** Option to stand-in value, for those replaced or added. */
  Map<String, String> replaced() {
    return replaced;
  }

  static String urls(String value) {
    Matcher oracle = ORACLE.matcher(value);
    if (oracle.matches()) {
      return oracle.group(1) + "//" + HOST + ":" + PORT + "/rehearsal";
    }
    StringBuilder result = new StringBuilder();
    for (String part : URL_COMMA.split(value, -1)) {
      result.append(result.length() == 0 ? "" : ",").append(url(part));
    }
    return result.toString();
  }

  private static String url(String value) {
    Matcher url = URL.matcher(value);
    if (!url.matches() || !DIALLED.matcher(url.group(2)).matches()) {
      return value;
    }
    String scheme = url.group(2);
    String rest = url.group(5);
    if (scheme.startsWith("mongodb")) {
      scheme = "mongodb"; // `+srv` would ask a name server
      if (!rest.contains("serverSelectionTimeoutMS")) {
        String path = rest.isEmpty() || rest.startsWith("?") ? "/" + rest : rest;
        rest = path + (path.contains("?") ? "&" : "?") + "serverSelectionTimeoutMS=300";
      }
    }
    String user = url.group(3) == null ? "" : url.group(3);
    return url.group(1) + scheme + "://" + user + HOST + ":" + PORT + rest;
  }
}
