package io.github.cdkmskconnect.opensearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.http.HttpRequest;
import org.apache.http.HttpResponse;
import org.apache.http.HttpVersion;
import org.apache.http.message.BasicHttpRequest;
import org.apache.http.message.BasicHttpResponse;
import org.apache.http.protocol.HttpCoreContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;

class DenialLogTest {
  private static List<String> warningsFor(int status, HttpRequest request) {
    HttpCoreContext context = HttpCoreContext.create();
    context.setAttribute(HttpCoreContext.HTTP_REQUEST, request);
    HttpResponse response = new BasicHttpResponse(HttpVersion.HTTP_1_1, status, "");
    response.setHeader("Date", "Sat, 21 Nov 2026 12:00:00 GMT");
    response.setHeader("x-amzn-RequestId", "r-1");
    try (CapturedLog log = new CapturedLog()) {
      new DenialLog().process(response, context);
      return log.warnings();
    }
  }

  private static HttpRequest signed() throws Exception {
    HttpRequest request = new BasicHttpRequest("HEAD", "/shop.public.orders?x=1");
    request.setHeader("Host", "search.example.com");
    new RequestSigner(() -> AwsSessionCredentials.create("AKID", "hunter2", "session-token"), "eu-central-1", "es").process(request, null);
    return request;
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 403})
  void oneWarningNamesScopeAndClocksButNoSecret(int status) throws Exception {
    HttpRequest request = signed();
    List<String> warnings = warningsFor(status, request);

    assertEquals(1, warnings.size());
    String warning = warnings.get(0);
    assertTrue(warning.contains("HEAD /shop.public.orders on search.example.com was refused with " + status), warning);
    assertTrue(warning.matches(".*signed as AKID/\\d{8}/eu-central-1/es/aws4_request at \\d{8}T\\d{6}Z.*"), warning);
    assertTrue(warning.contains("the server's clock says Sat, 21 Nov 2026 12:00:00 GMT"), warning);
    assertTrue(warning.contains("request id r-1"), warning);
    String authorization = request.getFirstHeader("Authorization").getValue();
    assertFalse(warning.contains(authorization.substring(authorization.indexOf("Signature="))), warning);
    assertFalse(warning.contains("session-token") || warning.contains("hunter2"), warning);
  }

  @Test
  void anUnsignedRequestIsSaidToBeOne() {
    assertTrue(warningsFor(403, new BasicHttpRequest("GET", "/")).get(0).contains("signed as nobody"));
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 404, 409, 429, 503})
  void otherAnswersAreNotLogged(int status) throws Exception {
    assertEquals(List.of(), warningsFor(status, signed()));
  }
}
