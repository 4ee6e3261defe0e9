package io.github.cdkmskconnect.rehearsal.offline;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.List;
import java.util.Map;

/** One question to the offline worker; which fields count depends on {@link #op}. See rehearsal/README.md. */
public final class Request {
  /** `validate`, `load`, `resolve`, `record`, `configure` or `ping`; taken from the subcommand when absent. */
  public String op;
  /** Given back in the answer. */
  public Object id;
  /** Unpacked custom plugins (directories) or single JARs, each one isolated plugin of the worker. */
  @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
  public List<String> plugin = List.of();
  /** Properties of the worker configuration. */
  public Map<String, String> worker = Map.of();

  /** validate: the connector configuration; values may be null. configure: the options of the class, without a prefix. */
  public Map<String, String> config;
  /** validate: the connector's name when the configuration has none; null = leave it without. */
  public String name = "rehearsal";
  /** validate: replace hosts that connectors dial by a closed loopback port. */
  public boolean isolate;
  /** validate, resolve: replace each declared config provider by one that answers with plausible stand-ins. */
  public boolean standIns;
  /** validate: the whole answer of the REST interface as `infos`. */
  public boolean full;
  /** validate: seconds until the answer is given up. */
  public int timeout = 30;

  /** load: classes that must be there. configure: the one that is configured. */
  @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
  public List<String> classes = List.of();
  /** load: also list what the worker itself has on its class path. */
  public boolean builtIn;

  /** configure: whether a converter is that of keys. */
  public boolean isKey;

  /** record: what goes through the converters and transforms of `config`. */
  public List<Sample> records = List.of();
  /** record: what each step makes of it, too. */
  public boolean steps;

  /** resolve: names and the references to resolve. */
  public Map<String, String> references = Map.of();
  /** resolve: answer with the values instead of only their lengths. */
  public boolean reveal;

  /** A record of a topic; for a source what its task gives, key and value as JSON with schema. */
  public static final class Sample {
    public String topic = "topic";
    public int partition;
    public long offset;
    public Long timestamp;
    public String key;
    public String value;
    /** In place of the text, where bytes are none. */
    public String keyBase64;
    public String valueBase64;
    public Map<String, String> headers = Map.of();
  }
}
