package io.github.cdkmskconnect.rehearsal.run;

import io.github.cdkmskconnect.rehearsal.protocol.Failures;
import io.github.cdkmskconnect.rehearsal.protocol.JsonLines;
import io.github.cdkmskconnect.rehearsal.protocol.Requests;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Takes steps one after the other until its input ends.
 *
 * <p>The input is also the parent's pulse: it ends when the parent does, however that came about, and then everything is ended,
 * even in the middle of a step. So steps run on another thread than the one that reads.
 */
public final class RunServer {
  private RunServer() {
  }

  /**
   * @param script whether the input is a file of steps, all of which are to be done, and no parent's pulse
   * @return the exit status: 1 when a step could not be done
   */
  public static int serve(InputStream in, boolean script, JsonLines out, Path parent, boolean keep)
      throws IOException, InterruptedException {
    Rehearsal rehearsal = new Rehearsal(Workspace.create(parent), keep);
    ExecutorService steps = Executors.newSingleThreadExecutor(task -> {
      Thread thread = new Thread(task, "rehearsal");
      thread.setDaemon(true);
      return thread;
    });
    // for signals; after an orderly end it finds nothing left to do
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(steps, rehearsal)));
    int[] status = {0};
    new Requests<>(RunRequest.class).readAll(in, new Requests.Handler<RunRequest>() {
      @Override
      public void request(RunRequest request) {
        steps.execute(() -> answer(rehearsal, request, out, status));
      }

      @Override
      public void unreadable(String reason) throws IOException {
        status[0] = 1;
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("id", null);
        answer.put("failure", Map.of("message", "the request cannot be read: " + reason));
        out.write(answer);
      }
    });
    if (script) {
      steps.shutdown();
      steps.awaitTermination(1, TimeUnit.DAYS);
    }
    end(steps, rehearsal);
    return status[0];
  }

  private static void answer(Rehearsal rehearsal, RunRequest request, JsonLines out, int[] status) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("id", request.id);
    answer.put("op", request.op);
    long start = System.nanoTime();
    try {
      answer.putAll(rehearsal.step(request));
    } catch (Exception | LinkageError e) {
      status[0] = 1;
      answer.put("failure", Failures.describe(e));
    }
    answer.put("millis", (System.nanoTime() - start) / 1_000_000);
    try {
      out.write(answer);
    } catch (IOException e) {
      close(rehearsal); // nobody listens any more
    }
  }

  /** A part that is just being started must be known, or given up, before all are ended and their files deleted. */
  private static void end(ExecutorService steps, Rehearsal rehearsal) {
    steps.shutdownNow();
    try {
      steps.awaitTermination(30, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    close(rehearsal);
  }

  private static void close(Rehearsal rehearsal) {
    try {
      rehearsal.close();
    } catch (IOException e) {
      System.err.println("cannot delete the rehearsal's directory: " + e.getMessage());
    }
  }
}
