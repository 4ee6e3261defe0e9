package io.github.cdkmskconnect.rehearsal.offline;

import io.github.cdkmskconnect.rehearsal.protocol.Failures;
import io.github.cdkmskconnect.rehearsal.protocol.JsonLines;
import io.github.cdkmskconnect.rehearsal.protocol.Requests;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/** Answers requests one after the other; a request that fails is answered too, and the next one is served. */
public final class OfflineServer implements AutoCloseable {
  private final OfflineWorkers workers = new OfflineWorkers();
  private final Map<String, Operation> operations = Map.of(
      "validate", new ValidateOperation(workers),
      "load", new LoadOperation(workers),
      "resolve", new ResolveOperation(workers),
      "record", new RecordOperation(workers),
      "configure", new ConfigureOperation(workers),
      "ping", request -> Map.of());

  /** One kind of question. */
  interface Operation {
    /** The fields of the answer; an exception becomes `failure`. */
    Map<String, Object> answer(Request request) throws Exception;
  }

  /**
   * @param only the one operation asked for, or null when each request names its own
   * @return the exit status: 1 when a request could not be read or answered
   */
  public int serve(String only, InputStream in, JsonLines out) throws IOException {
    int[] status = {0};
    new Requests<>(Request.class).readAll(in, new Requests.Handler<Request>() {
      @Override
      public void request(Request request) throws IOException {
        Map<String, Object> answer = answer(only == null ? request.op : only, request);
        if (answer.containsKey("failure")) {
          status[0] = 1;
        }
        out.write(answer);
      }

      @Override
      public void unreadable(String reason) throws IOException {
        status[0] = 1;
        Map<String, Object> failure = new LinkedHashMap<>();
        failure.put("class", null);
        failure.put("message", "the request cannot be read: " + reason);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("id", null);
        answer.put("failure", failure);
        out.write(answer);
      }
    });
    return status[0];
  }

  Map<String, Object> answer(String op, Request request) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("id", request.id);
    answer.put("op", op);
    long start = System.nanoTime();
    try {
      Operation operation = op == null ? null : operations.get(op);
      if (operation == null) {
        throw new IllegalArgumentException("unknown op: " + op + " (validate, load, resolve, record, configure or ping)");
      }
      answer.putAll(operation.answer(request));
    } catch (Exception | LinkageError e) {
      answer.put("failure", Failures.describe(e));
    }
    long micros = (System.nanoTime() - start) / 1_000;
    answer.put("micros", micros);
    answer.put("millis", micros / 1_000);
    return answer;
  }

  @Override
  public void close() throws IOException {
    workers.close();
  }
}
