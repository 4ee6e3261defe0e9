import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.Method;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Properties;
import java.util.Scanner;

/** Gives the value of each line to the library that parses values of its kind, and prints what it throws, or an empty line. */
public class Parse {
  public static void main(String[] arguments) throws Exception {
    java.util.logging.LogManager.getLogManager().reset();
    ObjectMapper mapper = new ObjectMapper();
    Scanner lines = new Scanner(System.in, "UTF-8");
    java.io.PrintStream out = new java.io.PrintStream(System.out, false, "UTF-8");
    while (lines.hasNextLine()) {
      Map<String, String> line = mapper.readValue(lines.nextLine(), Map.class);
      String said = "";
      try {
        parse(line.get("kind"), line.get("value"));
      } catch (Throwable e) {
        Throwable cause = e instanceof java.lang.reflect.InvocationTargetException ? e.getCause() : e;
        said = (cause.getClass().getSimpleName() + ": " + cause.getMessage()).replaceAll("\\s+", " ");
      }
      out.println(said);
    }
    out.flush();
  }

  static void parse(String kind, String value) throws Exception {
    switch (kind) {
      case "joda": org.joda.time.format.DateTimeFormat.forPattern(value); break;
      case "zone": org.joda.time.DateTimeZone.forID(value); break;
      case "simple": new java.text.SimpleDateFormat(value); break;
      case "time": java.time.format.DateTimeFormatter.ofPattern(value); break;
      case "topic": org.apache.kafka.common.internals.Topic.validate(value); break;
      case "brokers":
        for (String url : value.split("\\s*,\\s*", -1)) {
          if (!url.trim().isEmpty()) {
            String host = org.apache.kafka.common.utils.Utils.getHost(url.trim());
            int port = org.apache.kafka.common.utils.Utils.getPort(url.trim());
            InetSocketAddress.createUnresolved(host, port);
            // the client takes what it finds at the end of a text, and dials another host than the one that is written
            known(url.trim().matches("(?:[0-9a-zA-Z\\-%._]*://)?\\[?" + java.util.regex.Pattern.quote(host) + "\\]?:" + port + "|.*:0+[0-9]+") ? host : null);
          }
        }
        break;
      case "glue": glue(org.apache.iceberg.catalog.TableIdentifier.parse(value)); break;
      case "mongodb": new com.mongodb.ConnectionString(value); break;
      case "postgresql": known(org.postgresql.Driver.parseURL(value, null)); break;
      case "mysql":
        known(com.mysql.cj.conf.ConnectionUrl.acceptsUrl(value) ? value : null);
        for (com.mysql.cj.conf.HostInfo host : com.mysql.cj.conf.ConnectionUrl.getConnectionUrlInstance(value, new Properties()).getHostsList()) {
          port(host.getPort());
        }
        break;
      case "mariadb":
        known(org.mariadb.jdbc.Configuration.parse(value));
        for (org.mariadb.jdbc.HostAddress address : org.mariadb.jdbc.Configuration.parse(value).addresses()) {
          port(address.port);
        }
        break;
      case "sqlserver":
        known(new com.microsoft.sqlserver.jdbc.SQLServerDriver().acceptsURL(value) ? value : null);
        for (java.sql.DriverPropertyInfo property : new com.microsoft.sqlserver.jdbc.SQLServerDriver().getPropertyInfo(value, new Properties())) {
          if (property.name.equals("portNumber") && property.value != null) {
            port(Integer.parseInt(property.value));
          }
          known(property.name.equals("serverName") && property.value != null && property.value.contains("/") ? null : value);
        }
        break;
      default: throw new IllegalStateException("no parser of " + kind);
    }
  }

  /** What drivers find out when they connect. */
  static void port(int port) {
    known(port > 0 && port < 65536 ? port : null);
  }

  static void known(Object parsed) {
    if (parsed == null) {
      throw new IllegalArgumentException("no suitable driver");
    }
  }

  static void glue(org.apache.iceberg.catalog.TableIdentifier table) throws Exception {
    Class<?> converter = Class.forName("org.apache.iceberg.aws.glue.IcebergToGlueConverter");
    call(converter, "validateNamespace", table.namespace());
    call(converter, "validateTableName", table.name());
  }

  static void call(Class<?> type, String name, Object argument) throws Exception {
    Method method = type.getDeclaredMethod(name, argument.getClass());
    method.setAccessible(true);
    method.invoke(null, argument);
  }
}
