package io.github.cdkmskconnect.rehearsal.offline;

import io.github.cdkmskconnect.rehearsal.protocol.Failures;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.log4j.AppenderSkeleton;
import org.apache.log4j.Level;
import org.apache.log4j.Logger;
import org.apache.log4j.spi.LoggingEvent;

/** Collects warnings and errors of one logger: where Kafka Connect only logs what went wrong, this is the only way to know. */
final class LogCapture extends AppenderSkeleton implements AutoCloseable {
  private final Logger logger;
  private final List<Map<String, Object>> events = Collections.synchronizedList(new ArrayList<>());

  private LogCapture(Logger logger) {
    this.logger = logger;
  }

  static LogCapture of(String name) {
    LogCapture capture = new LogCapture(Logger.getLogger(name));
    capture.setThreshold(Level.WARN);
    capture.logger.addAppender(capture);
    return capture;
  }

  List<Map<String, Object>> events() {
    synchronized (events) {
      return List.copyOf(events);
    }
  }

  @Override
  protected void append(LoggingEvent event) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("level", event.getLevel().isGreaterOrEqual(Level.ERROR) ? "error" : "warning");
    entry.put("message", event.getRenderedMessage());
    if (event.getThrowableInformation() != null && event.getThrowableInformation().getThrowable() != null) {
      entry.put("cause", Failures.describe(event.getThrowableInformation().getThrowable()));
    }
    events.add(entry);
  }

  @Override
  public void close() {
    logger.removeAppender(this);
  }

  @Override
  public boolean requiresLayout() {
    return false;
  }
}
