package io.confluent.connect.storage.partitioner;

/** Named by configurations; the sink does what the name says. */
public final class DailyPartitioner {
}
