package io.github.cdkmskconnect.rehearsal.s3;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A stand-in for Amazon S3 on the loopback: objects, ranges, listings, uploads in parts, deletes; path-style addresses.
 *
 * <p>It takes any credentials. The ready-made stand-ins for the JVM are whole web applications that listen on every interface.
 */
public final class S3Server implements AutoCloseable {
  private static final String XML = "application/xml";

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
    Thread thread = new Thread(task, "s3");
    thread.setDaemon(true);
    return thread;
  });
  private final ObjectStore store;

  /** @param directory an empty one, for the contents */
  public S3Server(Path directory) throws IOException {
    store = new ObjectStore(directory);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  public String endpoint() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  public void createBucket(String bucket) {
    store.createBucket(bucket);
  }

  /** Sizes of a bucket's objects by key. */
  public Map<String, Long> objects(String bucket, String prefix) throws IOException {
    Map<String, Long> result = new TreeMap<>();
    existing(bucket).forEach((key, object) -> {
      if (key.startsWith(prefix)) {
        result.put(key, object.size());
      }
    });
    return result;
  }

  /** The file that holds an object. */
  public Path file(String bucket, String key) throws IOException {
    ObjectStore.Stored object = existing(bucket).get(key);
    if (object == null) {
      throw S3Error.noSuchKey(key);
    }
    return object.file();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      S3Request request = new S3Request(exchange);
      try {
        dispatch(request);
      } catch (S3Error e) {
        byte[] body = new Xml("Error").add("Code", e.code).add("Message", e.getMessage()).add("Resource", "/" + request.bucket + "/" + request.key)
            .bytes();
        answer(request, e.status, XML, body);
      }
    } catch (RuntimeException | IOException e) {
      System.err.println("S3 stand-in: " + exchange.getRequestMethod() + " " + exchange.getRequestURI() + ": " + e);
    }
  }

  private void dispatch(S3Request request) throws IOException {
    if (request.bucket.isEmpty()) {
      Xml list = new Xml("ListAllMyBucketsResult").open("Buckets");
      store.buckets().forEach(bucket -> list.open("Bucket").add("Name", bucket).close("Bucket"));
      answer(request, 200, XML, list.close("Buckets").bytes());
    } else if (request.key.isEmpty()) {
      bucket(request);
    } else {
      object(request);
    }
  }

  private NavigableMap<String, ObjectStore.Stored> existing(String bucket) throws S3Error {
    NavigableMap<String, ObjectStore.Stored> objects = store.bucket(bucket);
    if (objects == null) {
      throw S3Error.noSuchBucket(bucket);
    }
    return objects;
  }

  private void bucket(S3Request request) throws IOException {
    switch (request.method) {
      case "PUT":
        store.createBucket(request.bucket);
        answer(request, 200, XML, new byte[0]);
        return;
      case "HEAD":
        existing(request.bucket);
        answer(request, 200, XML, new byte[0]);
        return;
      case "GET":
        if (request.query.containsKey("location")) {
          existing(request.bucket);
          answer(request, 200, XML, new Xml("LocationConstraint").bytes());
        } else {
          answer(request, 200, XML, S3Listing.of(request.bucket, existing(request.bucket), request.query));
        }
        return;
      case "POST":
        if (request.query.containsKey("delete")) {
          existing(request.bucket);
          Xml result = new Xml("DeleteResult");
          for (String key : Xml.texts(request.body(), "Key")) {
            store.delete(request.bucket, key);
            result.open("Deleted").add("Key", key).close("Deleted");
          }
          answer(request, 200, XML, result.bytes());
          return;
        }
        throw S3Error.notImplemented("POST of a bucket with " + request.query.keySet());
      default:
        throw S3Error.notImplemented(request.method + " of a bucket");
    }
  }

  private void object(S3Request request) throws IOException {
    NavigableMap<String, ObjectStore.Stored> objects = existing(request.bucket);
    switch (request.method) {
      case "PUT":
        put(request);
        return;
      case "GET":
      case "HEAD":
        get(request, objects);
        return;
      case "POST":
        post(request);
        return;
      case "DELETE":
        String upload = request.query.get("uploadId");
        if (upload != null) {
          upload(upload);
          store.abortUpload(upload);
        } else {
          store.delete(request.bucket, request.key);
        }
        answer(request, 204, XML, new byte[0]);
        return;
      default:
        throw S3Error.notImplemented(request.method + " of an object");
    }
  }

  /** A conditional write: of one part, or of a completed upload. */
  private void expectNew(S3Request request) throws S3Error {
    if ("*".equals(request.header("If-None-Match")) && existing(request.bucket).containsKey(request.key)) {
      throw new S3Error(412, "PreconditionFailed", "At least one of the pre-conditions you specified did not hold");
    }
  }

  private ObjectStore.Upload upload(String id) throws S3Error {
    ObjectStore.Upload upload = store.upload(id);
    if (upload == null) {
      throw S3Error.noSuchUpload(id);
    }
    return upload;
  }

  private void put(S3Request request) throws IOException {
    String source = request.header("x-amz-copy-source");
    String number = request.query.get("partNumber");
    if (source != null) {
      throw S3Error.notImplemented("a copy");
    }
    expectNew(request);
    ObjectStore.Stored stored;
    if (number != null) {
      NavigableMap<Integer, ObjectStore.Stored> parts = upload(request.query.get("uploadId")).parts();
      stored = store.store(request.body(), Map.of());
      parts.put(Integer.parseInt(number), stored);
    } else {
      stored = store.store(request.body(), request.objectHeaders());
      store.put(request.bucket, request.key, stored);
    }
    request.exchange.getResponseHeaders().set("ETag", "\"" + stored.etag() + "\"");
    answer(request, 200, XML, new byte[0]);
  }

  private void post(S3Request request) throws IOException {
    if (request.query.containsKey("uploads")) {
      answer(request, 200, XML, new Xml("InitiateMultipartUploadResult").add("Bucket", request.bucket).add("Key", request.key)
          .add("UploadId", store.startUpload(request.key, request.objectHeaders())).bytes());
      return;
    }
    String id = request.query.get("uploadId");
    if (id == null) {
      throw S3Error.notImplemented("POST of an object with " + request.query.keySet());
    }
    ObjectStore.Upload upload = upload(id);
    List<Integer> numbers = new ArrayList<>();
    for (String number : Xml.texts(request.body(), "PartNumber")) {
      numbers.add(Integer.parseInt(number.trim()));
    }
    if (numbers.isEmpty() || !upload.parts().keySet().containsAll(numbers)) {
      throw new S3Error(400, "InvalidPart", "One or more of the parts named were not uploaded: " + numbers);
    }
    expectNew(request);
    ObjectStore.Stored object = store.completeUpload(request.bucket, id, numbers);
    answer(request, 200, XML, new Xml("CompleteMultipartUploadResult").add("Bucket", request.bucket).add("Key", request.key)
        .add("ETag", "\"" + object.etag() + "\"").bytes());
  }

  private void get(S3Request request, NavigableMap<String, ObjectStore.Stored> objects) throws IOException {
    ObjectStore.Stored object = objects.get(request.key);
    if (object == null) {
      throw S3Error.noSuchKey(request.key);
    }
    long[] range = range(request.header("Range"), object.size());
    var headers = request.exchange.getResponseHeaders();
    headers.set("Content-Type", "binary/octet-stream");
    object.headers().forEach(headers::set);
    headers.set("ETag", "\"" + object.etag() + "\"");
    headers.set("Accept-Ranges", "bytes");
    headers.set("Last-Modified", DateTimeFormatter.RFC_1123_DATE_TIME.format(object.modified().atZone(ZoneOffset.UTC)));
    if (range != null) {
      headers.set("Content-Range", "bytes " + range[0] + "-" + range[1] + "/" + object.size());
    }
    long length = range == null ? object.size() : range[1] - range[0] + 1;
    if (request.method.equals("HEAD")) {
      headers.set("Content-Length", String.valueOf(length));
      request.exchange.sendResponseHeaders(range == null ? 200 : 206, -1);
      return;
    }
    request.exchange.sendResponseHeaders(range == null ? 200 : 206, length == 0 ? -1 : length);
    try (InputStream in = Files.newInputStream(object.file()); OutputStream out = request.exchange.getResponseBody()) {
      in.skipNBytes(range == null ? 0 : range[0]);
      for (long left = length; left > 0;) {
        byte[] block = in.readNBytes((int) Math.min(left, 1 << 16));
        out.write(block);
        left -= block.length;
      }
    }
  }

  /** First and last byte, or null for the whole object. */
  private static long[] range(String header, long size) throws S3Error {
    if (header == null || !header.matches("bytes=([0-9]+-[0-9]*|-[0-9]+)")) {
      return null;
    }
    String[] bounds = header.substring("bytes=".length()).split("-", 2);
    long first = bounds[0].isEmpty() ? Math.max(0, size - Long.parseLong(bounds[1])) : Long.parseLong(bounds[0]);
    long last = bounds[0].isEmpty() || bounds[1].isEmpty() ? size - 1 : Math.min(size - 1, Long.parseLong(bounds[1]));
    if (first >= size) {
      throw new S3Error(416, "InvalidRange", "The range is not within the object: " + header);
    }
    return new long[] {first, last};
  }

  private static void answer(S3Request request, int status, String type, byte[] body) throws IOException {
    // what the client still sends belongs to this call
    request.exchange.getRequestBody().transferTo(OutputStream.nullOutputStream());
    request.exchange.getResponseHeaders().set("Content-Type", type);
    boolean none = body.length == 0 || request.method.equals("HEAD");
    request.exchange.sendResponseHeaders(status, none ? -1 : body.length);
    if (!none) {
      try (OutputStream out = request.exchange.getResponseBody()) {
        out.write(body);
      }
    }
  }
}
