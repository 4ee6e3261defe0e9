package io.github.cdkmskconnect.rehearsal.s3;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;

/** Buckets and objects: names and metadata in memory, contents in numbered files, so that no key becomes a path. */
final class ObjectStore {
  /** An object, or a part of one. */
  record Stored(Path file, long size, String etag, Instant modified, Map<String, String> headers) {
  }

  /** An upload in parts that is not complete yet. */
  record Upload(String key, Map<String, String> headers, NavigableMap<Integer, Stored> parts) {
  }

  private final Path directory;
  private final AtomicLong next = new AtomicLong();
  private final Map<String, NavigableMap<String, Stored>> buckets = new ConcurrentHashMap<>();
  private final Map<String, Upload> uploads = new ConcurrentHashMap<>();

  ObjectStore(Path directory) {
    this.directory = directory;
  }

  void createBucket(String bucket) {
    buckets.putIfAbsent(bucket, new ConcurrentSkipListMap<>());
  }

  /** The objects by key, or null where there is no such bucket. */
  NavigableMap<String, Stored> bucket(String bucket) {
    return buckets.get(bucket);
  }

  List<String> buckets() {
    return new ArrayList<>(new TreeMap<>(buckets).keySet());
  }

  /** @param headers those that a reader gets back */
  Stored store(InputStream content, Map<String, String> headers) throws IOException {
    Path file = directory.resolve(String.valueOf(next.incrementAndGet()));
    MessageDigest md5 = md5();
    try (OutputStream out = Files.newOutputStream(file)) {
      new DigestInputStream(content, md5).transferTo(out);
    }
    return new Stored(file, Files.size(file), hex(md5), now(), headers);
  }

  void put(String bucket, String key, Stored object) throws IOException {
    Stored before = bucket(bucket).put(key, object);
    if (before != null) {
      Files.deleteIfExists(before.file());
    }
  }

  void delete(String bucket, String key) throws IOException {
    Stored object = bucket(bucket).remove(key);
    if (object != null) {
      Files.deleteIfExists(object.file());
    }
  }

  String startUpload(String key, Map<String, String> headers) {
    String id = "upload-" + next.incrementAndGet();
    uploads.put(id, new Upload(key, headers, new ConcurrentSkipListMap<>()));
    return id;
  }

  Upload upload(String id) {
    return id == null ? null : uploads.get(id);
  }

  void abortUpload(String id) throws IOException {
    Upload upload = uploads.remove(id);
    for (Stored part : upload.parts().values()) {
      Files.deleteIfExists(part.file());
    }
  }

  /** Puts the parts named together; the service's etag of such an object is made of those of its parts. */
  Stored completeUpload(String bucket, String id, List<Integer> numbers) throws IOException {
    Upload upload = upload(id);
    Path file = directory.resolve(String.valueOf(next.incrementAndGet()));
    MessageDigest md5 = md5();
    try (OutputStream out = Files.newOutputStream(file)) {
      for (int number : numbers) {
        Stored part = upload.parts().get(number);
        Files.copy(part.file(), out);
        md5.update(HexFormat.of().parseHex(part.etag()));
      }
    }
    Stored object = new Stored(file, Files.size(file), hex(md5) + "-" + numbers.size(), now(), upload.headers());
    put(bucket, upload.key(), object);
    abortUpload(id);
    return object;
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MILLIS);
  }

  private static MessageDigest md5() {
    try {
      return MessageDigest.getInstance("MD5");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String hex(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest());
  }
}
