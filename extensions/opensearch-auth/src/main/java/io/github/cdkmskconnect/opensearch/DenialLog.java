package io.github.cdkmskconnect.opensearch;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.http.Header;
import org.apache.http.HttpMessage;
import org.apache.http.HttpRequest;
import org.apache.http.HttpResponse;
import org.apache.http.HttpResponseInterceptor;
import org.apache.http.HttpStatus;
import org.apache.http.protocol.HttpContext;
import org.apache.http.protocol.HttpCoreContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One warning per refused request. A refusal often has no body, so that the sink's own error says nothing of its reason;
 * the credential scope (key id, date, region, service) and the two clocks do. Neither signature nor token is logged.
 */
final class DenialLog implements HttpResponseInterceptor {
  private static final Logger LOG = LoggerFactory.getLogger(DenialLog.class);
  private static final Pattern SCOPE = Pattern.compile("Credential=([^,\\s]+)");

  @Override
  public void process(HttpResponse response, HttpContext context) {
    int status = response.getStatusLine().getStatusCode();
    if (status != HttpStatus.SC_UNAUTHORIZED && status != HttpStatus.SC_FORBIDDEN) {
      return;
    }
    HttpRequest request = HttpCoreContext.adapt(context).getRequest();
    Matcher scope = SCOPE.matcher(header(request, "Authorization"));
    LOG.warn("{} {} on {} was refused with {}: signed as {} at {}, the server's clock says {}, error type {}, request id {};"
            + " check the region and service, the domain's or collection's policy for the connector's role, and the role mapping inside OpenSearch",
        request.getRequestLine().getMethod(), path(request), header(request, "Host"), status, scope.find() ? scope.group(1) : "nobody",
        header(request, "X-Amz-Date"), header(response, "Date"), header(response, "x-amzn-ErrorType"), header(response, "x-amzn-RequestId"));
  }

  private static String path(HttpRequest request) {
    return request.getRequestLine().getUri().split("\\?", 2)[0];
  }

  private static String header(HttpMessage message, String name) {
    Header header = message.getFirstHeader(name);
    return header == null ? "-" : header.getValue();
  }
}
