package io.github.cdkmskconnect.rehearsal.s3;

import com.sun.net.httpserver.HttpExchange;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** One call, in S3's terms: path-style addresses only. */
final class S3Request {
  final HttpExchange exchange;
  final String method;
  /** Empty: the call concerns the service. */
  final String bucket;
  /** Empty: the call concerns the bucket. */
  final String key;
  final Map<String, String> query = new HashMap<>();

  S3Request(HttpExchange exchange) {
    this.exchange = exchange;
    method = exchange.getRequestMethod();
    String path = exchange.getRequestURI().getRawPath().substring(1);
    int slash = path.indexOf('/');
    bucket = decode(slash < 0 ? path : path.substring(0, slash));
    key = slash < 0 ? "" : decode(path.substring(slash + 1));
    String raw = exchange.getRequestURI().getRawQuery();
    if (raw != null) {
      for (String pair : raw.split("&")) {
        String[] parts = pair.split("=", 2);
        query.put(decode(parts[0]), parts.length > 1 ? decode(parts[1]) : "");
      }
    }
  }

  private static String decode(String text) {
    // in a path, and in what AWS signs, a plus sign is a plus sign
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  String header(String name) {
    return exchange.getRequestHeaders().getFirst(name);
  }

  /** The content, without the chunks that the SDK signs one by one. */
  InputStream body() {
    String hash = header("x-amz-content-sha256");
    String encoding = header("Content-Encoding");
    boolean chunked = hash != null && hash.startsWith("STREAMING-") || encoding != null && encoding.contains("aws-chunked");
    return chunked ? new ChunkedBody(exchange.getRequestBody()) : exchange.getRequestBody();
  }

  /** The headers that come back with the object. */
  Map<String, String> objectHeaders() {
    Map<String, String> result = new TreeMap<>();
    exchange.getRequestHeaders().forEach((name, values) -> {
      String lower = name.toLowerCase(Locale.ROOT);
      if (lower.startsWith("x-amz-meta-") || lower.equals("content-type") || lower.equals("cache-control")
          || lower.equals("content-disposition") || lower.startsWith("x-amz-server-side-encryption")) {
        result.put(lower, values.get(0));
      } else if (lower.equals("content-encoding")) {
        String rest = values.get(0).replaceAll("aws-chunked\\s*,?\\s*", "");
        if (!rest.isBlank()) {
          result.put(lower, rest);
        }
      }
    });
    return result;
  }
}
