package io.github.cdkmskconnect.rehearsal.run;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.List;
import java.util.Map;

/** One step of a run; which fields count depends on {@link #op}. See rehearsal/README.md. */
public final class RunRequest {
  public String op;
  public Object id;
  /** worker, rest, connector, status, delete, await: name of the worker. */
  public String worker = "rehearsal";
  /** worker: plugins as for `validate`. */
  @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
  public List<String> plugin = List.of();
  /** worker: the brokers of another process; without them, those of this one. */
  public String bootstrapServers;
  /** broker, topics, produce, consume, offsets: which cluster; that of the workers has no name. */
  public String cluster = "";
  /** worker: worker properties; postgres, mariadb: server settings. */
  public Map<String, String> properties = Map.of();
  /** connector, status, delete, await: the connector. */
  public String name;
  /** connector: its configuration. */
  public Map<String, String> config;
  /** rest: the call. */
  public String method = "GET";
  public String path;
  public Object body;
  /** topics: to be created. */
  public List<Topic> create = List.of();
  /** offsets: topics to measure, all when empty. */
  public List<String> topics = List.of();
  /** offsets: consumer group. */
  public String group;
  /** produce, consume. */
  public String topic;
  public List<Message> records = List.of();
  /** consume: records; sql: rows. */
  public int most = 1000;
  /** consume: stop where the topic ended when the reading began. */
  public boolean toEnd;
  /** await, consume: seconds. */
  public double timeout = 30;
  /** await: tasks that must run. */
  public int tasks = 1;
  /** postgres, mariadb: JAR of the binaries, or a directory with `bin/initdb` or `bin/mariadbd`. */
  public String binaries;
  /** postgres: a file that keeps the binaries unpacked for later runs, made where it is not there. */
  public String unpacked;
  /** sql. */
  public String database;
  /** sql: `postgres` or `mariadb`. */
  public String server = "postgres";
  public String sql;
  /** s3: to be created; objects: to be listed. */
  public String bucket;
  public String prefix = "";
  /** readObject. */
  public String key;
  /** readObject: JARs that read Parquet and Avro. */
  public List<String> libraries = List.of();

  /** A topic to create. */
  public static final class Topic {
    public String name;
    public int partitions = 1;
    public Map<String, String> config = Map.of();
  }

  /** A record to write. */
  public static final class Message {
    public String key;
    public String value;
  }
}
