package io.github.cdkmskconnect.rehearsal.guard;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.Permission;
import java.util.Set;
import java.util.TreeSet;

/**
 * Refuses every connection and name look-up that would leave the loopback.
 *
 * <p>Kafka Connect's validation runs code of the connector, and connectors dial: databases, instance metadata, licence servers.
 * The JVM asks its security manager before each connect (sockets, channels, datagrams) and each look-up, so nothing in this process,
 * whatever library it uses, gets past it. All other permissions are granted: this is no sandbox against hostile code.
 */
@SuppressWarnings("removal")
public final class LoopbackGuard extends SecurityManager {
  /** Part of each refusal, so that messages which quote it can be told from mistakes in a configuration. */
  public static final String MARK = "only the loopback may be dialled in a rehearsal";

  private static final Set<String> REFUSED = new TreeSet<>();
  private static final String OWN_NAME = ownName();

  private LoopbackGuard() {
  }

  private static String ownName() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "";
    }
  }

  /** Whether the guard is in force from now on; Java 24 and later cannot hold it. */
  public static boolean install() {
    if (System.getSecurityManager() instanceof LoopbackGuard) {
      return true;
    }
    try {
      System.setSecurityManager(new LoopbackGuard());
      return true;
    } catch (UnsupportedOperationException e) {
      System.err.println("this Java has no security manager: connections outside the loopback are not refused (Java 17 refuses them)");
      return false;
    }
  }

  /** Whether the guard is in force. */
  public static boolean installed() {
    return System.getSecurityManager() instanceof LoopbackGuard;
  }

  /** What was refused since the last call: connectors report it in their own words, or not at all. */
  public static Set<String> takeRefused() {
    synchronized (REFUSED) {
      Set<String> result = new TreeSet<>(REFUSED);
      REFUSED.clear();
      return result;
    }
  }

  @Override
  public void checkPermission(Permission permission) {
    // everything but the network is allowed
  }

  @Override
  public void checkPermission(Permission permission, Object context) {
    // everything but the network is allowed
  }

  @Override
  public void checkConnect(String host, int port) {
    if (!isLoopback(host)) {
      String target = host + (port > 0 ? ":" + port : "");
      // drivers ask for the name of the machine, and Java answers a refusal with the loopback: nothing to tell
      if (port != -1 || !host.equals(OWN_NAME)) {
        synchronized (REFUSED) {
          REFUSED.add(target);
        }
      }
      throw new SecurityException(MARK + ", refused " + target);
    }
  }

  @Override
  public void checkConnect(String host, int port, Object context) {
    checkConnect(host, port);
  }

  @Override
  public void checkMulticast(InetAddress address) {
    throw new SecurityException(MARK + ", refused " + address);
  }

  /** Decided on the text alone where it is a name: asking the resolver would already be the look-up that is refused. */
  static boolean isLoopback(String host) {
    if (host == null || host.equalsIgnoreCase("localhost")) {
      return true;
    }
    if (!host.contains(":") && !host.matches("[0-9.]+")) {
      return false;
    }
    try {
      InetAddress address = InetAddress.getByName(host);
      return address.isLoopbackAddress() || address.isAnyLocalAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
