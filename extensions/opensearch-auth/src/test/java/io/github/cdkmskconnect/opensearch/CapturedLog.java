package io.github.cdkmskconnect.opensearch;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;

/** What is logged while this is open: the tests' logger writes to the error stream. */
final class CapturedLog implements AutoCloseable {
  private final PrintStream before = System.err;
  private final ByteArrayOutputStream captured = new ByteArrayOutputStream();

  CapturedLog() {
    System.setErr(new PrintStream(captured, true));
  }

  List<String> warnings() {
    return captured.toString().lines().filter(line -> line.contains("WARN")).collect(Collectors.toList());
  }

  String text() {
    return captured.toString();
  }

  @Override
  public void close() {
    System.setErr(before);
  }
}
