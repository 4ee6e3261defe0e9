package io.github.cdkmskconnect.opensearch;

import org.apache.http.HttpHost;
import org.apache.http.HttpRequest;
import org.apache.http.HttpRequestInterceptor;
import org.apache.http.protocol.HTTP;
import org.apache.http.protocol.HttpContext;

/** Keeps the URL's host in the Host header when the connection goes to another one. */
final class HostHeader implements HttpRequestInterceptor {
  private final String host;

  HostHeader(HttpHost url) {
    host = url.toHostString();
  }

  @Override
  public void process(HttpRequest request, HttpContext context) {
    request.setHeader(HTTP.TARGET_HOST, host);
  }
}
