package io.github.cdkmskconnect.rehearsal.offline;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.cdkmskconnect.rehearsal.guard.LoopbackGuard;
import io.github.cdkmskconnect.rehearsal.protocol.Failures;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.connect.runtime.rest.entities.ConfigInfo;
import org.apache.kafka.connect.runtime.rest.entities.ConfigInfos;
import org.apache.kafka.connect.runtime.rest.errors.ConnectRestException;

/** What Kafka Connect says of a connector configuration. */
final class ValidateOperation implements OfflineServer.Operation {
  private final OfflineWorkers workers;
  private final ObjectMapper json = new ObjectMapper();

  ValidateOperation(OfflineWorkers workers) {
    this.workers = workers;
  }

  @Override
  public Map<String, Object> answer(Request request) throws Exception {
    if (request.config == null) {
      throw new IllegalArgumentException("validate needs `config`, a map of the connector's options");
    }
    Map<String, String> config = new HashMap<>(request.config);
    if (request.name != null) {
      config.putIfAbsent("name", request.name);
    }
    Map<String, String> worker = request.standIns ? StandInConfigProvider.instead(request.worker) : request.worker;
    LoopbackRewrite rewrite = request.isolate ? LoopbackRewrite.of(config) : LoopbackRewrite.none(config);
    OfflineWorker offline = workers.worker(request.plugin, worker);
    Map<String, Object> answer = new LinkedHashMap<>();
    LoopbackGuard.takeRefused();
    if (!rewrite.replaced().isEmpty()) {
      answer.put("replaced", rewrite.replaced());
    }
    try {
      describe(offline.validate(rewrite.config(), request.timeout), request, rewrite, answer);
    } catch (VirtualMachineError e) {
      throw e;
    } catch (Throwable e) {
      answer.put("exception", exception(e));
    }
    return answer;
  }

  private void describe(ConfigInfos infos, Request request, LoopbackRewrite rewrite, Map<String, Object> answer) {
    Map<String, String> values = new LinkedHashMap<>();
    Map<String, List<String>> errors = new LinkedHashMap<>();
    Map<String, List<String>> environment = new LinkedHashMap<>();
    Set<String> refused = LoopbackGuard.takeRefused();
    boolean unreachable = request.standIns || !rewrite.replaced().isEmpty() || !refused.isEmpty();
    for (ConfigInfo info : infos.values()) {
      if (info.configValue() == null) {
        continue; // deprecated names of an option: defined, but without a value of their own
      }
      String name = info.configValue().name();
      values.put(name, info.configValue().value());
      for (String message : info.configValue().errors()) {
        Map<String, List<String>> kind = unreachable && EnvironmentMessages.matches(message) ? environment : errors;
        kind.computeIfAbsent(name, k -> new ArrayList<>()).add(message);
      }
    }
    answer.put("errorCount", infos.errorCount());
    answer.put("errors", errors);
    answer.put("environment", environment);
    if (!refused.isEmpty()) {
      answer.put("refused", refused);
    }
    answer.put("values", values);
    if (request.full) {
      answer.put("infos", json.valueToTree(infos));
    }
  }

  /** With the status that the REST interface answers: its validate resource does not unwrap the failure, its create resource does. */
  private static Map<String, Object> exception(Throwable e) {
    Map<String, Object> result = Failures.describe(e);
    Map<String, Object> status = new LinkedHashMap<>();
    status.put("validate", 500);
    status.put("create", e instanceof ConnectRestException ? ((ConnectRestException) e).statusCode() : 500);
    result.put("status", status);
    return result;
  }
}
