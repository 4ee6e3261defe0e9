package io.github.cdkmskconnect.rehearsal.offline;

import io.github.cdkmskconnect.rehearsal.guard.LoopbackGuard;
import java.util.regex.Pattern;

/** Tells what a connector says of an unreachable server from what it says of its options. */
final class EnvironmentMessages {
  private static final Pattern UNREACHABLE = Pattern.compile(
      Pattern.quote(LoopbackRewrite.HOST) + "(:|, port |:port )" + LoopbackRewrite.PORT + "\\b"
          + "|connection refused"
          + "|unable to connect"
          + "|failed to (?:connect|establish connection)"
          + "|(?:could not|cannot) connect"
          + "|communications link failure"
          + "|unable to (?:ping|validate|check).*(?:server|connection|database)"
          + "|timed out"
          + "|timeout"
          + "|socket fail to connect"
          + "|the network adapter could not establish"
          // PostgreSQL's driver, of a refusal by the guard
          + "|something unusual has occurred"
          + "|ORA-[0-9]{5}",
      Pattern.CASE_INSENSITIVE);

  private EnvironmentMessages() {
  }

  /** To be asked only where a host was replaced or a connection refused by the guard: an unreachable server is news otherwise. */
  static boolean matches(String message) {
    return message != null && (message.contains(LoopbackGuard.MARK) || UNREACHABLE.matcher(message).find());
  }
}
