package io.github.cdkmskconnect.rehearsal.run;

import io.github.cdkmskconnect.rehearsal.protocol.ByteText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Topics of the broker: create, write, read, measure. */
final class TopicClient implements AutoCloseable {
  private final String bootstrapServers;
  private final Admin admin;

  TopicClient(String bootstrapServers) {
    this.bootstrapServers = bootstrapServers;
    admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers));
  }

  void create(Collection<RunRequest.Topic> topics) throws ExecutionException, InterruptedException {
    admin.createTopics(topics.stream()
        .map(topic -> new NewTopic(topic.name, Optional.of(topic.partitions), Optional.of((short) 1)).configs(topic.config))
        .collect(Collectors.toList())).all().get();
  }

  void produce(String topic, List<RunRequest.Message> messages) throws ExecutionException, InterruptedException {
    Properties config = new Properties();
    config.setProperty("bootstrap.servers", bootstrapServers);
    try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer())) {
      List<Future<?>> sent = new ArrayList<>();
      for (RunRequest.Message message : messages) {
        sent.add(producer.send(new ProducerRecord<>(topic, ByteText.bytes(message.key, null), ByteText.bytes(message.value, null))));
      }
      for (Future<?> one : sent) {
        one.get();
      }
    }
  }

  /** From the first record on, until there are that many, the time is over, or the end that the topic had; by partition and offset. */
  List<Map<String, Object>> consume(String topic, int most, Duration timeout, boolean toEnd) {
    Properties config = new Properties();
    config.setProperty("bootstrap.servers", bootstrapServers);
    config.setProperty("enable.auto.commit", "false");
    List<Map<String, Object>> records = new ArrayList<>();
    long end = System.nanoTime() + timeout.toNanos();
    try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      List<TopicPartition> partitions = new ArrayList<>();
      while (partitions.isEmpty() && System.nanoTime() < end) {
        consumer.partitionsFor(topic).forEach(info -> partitions.add(new TopicPartition(topic, info.partition())));
      }
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      while (records.size() < most && System.nanoTime() < end && !(toEnd && isThere(consumer, ends))) {
        for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofMillis(100))) {
          if (records.size() < most) {
            records.add(describe(record));
          }
        }
      }
    }
    return records;
  }

  private static boolean isThere(KafkaConsumer<byte[], byte[]> consumer, Map<TopicPartition, Long> ends) {
    return ends.entrySet().stream().allMatch(each -> consumer.position(each.getKey()) >= each.getValue());
  }

  private static Map<String, Object> describe(ConsumerRecord<byte[], byte[]> record) {
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("partition", record.partition());
    result.put("offset", record.offset());
    result.put("timestamp", record.timestamp());
    result.put("key", ByteText.text(record.key()));
    result.put("value", ByteText.text(record.value()));
    putBytes(result, "keyBase64", record.key());
    putBytes(result, "valueBase64", record.value());
    Map<String, String> headers = new LinkedHashMap<>();
    for (Header header : record.headers()) {
      headers.put(header.key(), ByteText.text(header.value()));
    }
    if (!headers.isEmpty()) {
      result.put("headers", headers);
    }
    return result;
  }

  /** Per topic and partition the next offset to be written, and with a group the next one that it reads. */
  Map<String, Object> offsets(List<String> topics, String group) throws ExecutionException, InterruptedException {
    List<String> names = topics.isEmpty() ? new ArrayList<>(admin.listTopics().names().get()) : topics;
    Map<TopicPartition, OffsetSpec> asked = new HashMap<>();
    admin.describeTopics(names).allTopicNames().get().forEach((name, topic) -> topic.partitions().forEach(
        partition -> asked.put(new TopicPartition(name, partition.partition()), OffsetSpec.latest())));
    Map<String, Map<String, Long>> end = new TreeMap<>();
    admin.listOffsets(asked).all().get().forEach((partition, offset) ->
        end.computeIfAbsent(partition.topic(), k -> new TreeMap<>()).put(String.valueOf(partition.partition()), offset.offset()));
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("end", end);
    if (group != null) {
      Map<String, Map<String, Long>> committed = new TreeMap<>();
      admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get().forEach((partition, offset) -> {
        if (offset != null) {
          committed.computeIfAbsent(partition.topic(), k -> new TreeMap<>()).put(String.valueOf(partition.partition()), offset.offset());
        }
      });
      answer.put("committed", committed);
    }
    return answer;
  }

  /** Lets a group that reads nothing stand at the end of topics. */
  void commitEnd(String group, List<String> topics) throws ExecutionException, InterruptedException {
    Map<TopicPartition, OffsetSpec> asked = new HashMap<>();
    admin.describeTopics(topics).allTopicNames().get().forEach((name, topic) -> topic.partitions().forEach(
        partition -> asked.put(new TopicPartition(name, partition.partition()), OffsetSpec.latest())));
    Map<TopicPartition, OffsetAndMetadata> ends = new HashMap<>();
    admin.listOffsets(asked).all().get().forEach((partition, offset) -> ends.put(partition, new OffsetAndMetadata(offset.offset())));
    admin.alterConsumerGroupOffsets(group, ends).all().get();
  }

  private static void putBytes(Map<String, Object> result, String name, byte[] bytes) {
    String base64 = ByteText.base64(bytes);
    if (base64 != null) {
      result.put(name, base64);
    }
  }

  @Override
  public void close() {
    admin.close(Duration.ofSeconds(2));
  }
}
