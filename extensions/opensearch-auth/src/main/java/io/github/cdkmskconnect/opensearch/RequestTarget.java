package io.github.cdkmskconnect.opensearch;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.http.Header;
import org.apache.http.HttpHost;
import org.apache.http.HttpRequest;
import org.apache.http.protocol.HTTP;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;

/** Host, path and query of a request as they will be sent, taken apart for the signer; the path stays as it is encoded. */
final class RequestTarget {
  private final HttpHost host;
  private final String path;
  private final Map<String, List<String>> query;

  private RequestTarget(HttpHost host, String path, Map<String, List<String>> query) {
    this.host = host;
    this.path = path;
    this.query = query;
  }

  static RequestTarget of(HttpRequest request) throws IOException {
    Header host = request.getFirstHeader(HTTP.TARGET_HOST);
    if (host == null) {
      throw new IOException("request is not signed: it has no Host header");
    }
    String uri = request.getRequestLine().getUri();
    int mark = uri.indexOf('?');
    return new RequestTarget(HttpHost.create(host.getValue()), mark < 0 ? uri : uri.substring(0, mark),
        mark < 0 ? Map.of() : parameters(uri.substring(mark + 1)));
  }

  SdkHttpRequest.Builder unsigned(SdkHttpMethod method) {
    SdkHttpRequest.Builder builder = SdkHttpRequest.builder().method(method).protocol("https").host(host.getHostName())
        .encodedPath(path).rawQueryParameters(query);
    return host.getPort() > 0 ? builder.port(host.getPort()) : builder;
  }

  private static Map<String, List<String>> parameters(String query) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    for (String pair : query.split("&")) {
      if (!pair.isEmpty()) {
        int equals = pair.indexOf('=');
        String name = equals < 0 ? pair : pair.substring(0, equals);
        String value = equals < 0 ? "" : pair.substring(equals + 1);
        parameters.computeIfAbsent(decoded(name), n -> new ArrayList<>()).add(decoded(value));
      }
    }
    return parameters;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
