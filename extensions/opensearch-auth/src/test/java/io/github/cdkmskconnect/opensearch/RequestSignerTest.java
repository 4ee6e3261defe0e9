package io.github.cdkmskconnect.opensearch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.http.Header;
import org.apache.http.HttpEntity;
import org.apache.http.HttpRequest;
import org.apache.http.entity.ContentType;
import org.apache.http.entity.InputStreamEntity;
import org.apache.http.message.BasicHttpEntityEnclosingRequest;
import org.apache.http.message.BasicHttpRequest;
import org.apache.http.nio.entity.NByteArrayEntity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.core.exception.SdkClientException;

class RequestSignerTest {
  private static final String EMPTY_SHA256 = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

  private static final RequestSigner SIGNER = signer(AwsBasicCredentials.create("AKID", "secret"));

  private static RequestSigner signer(AwsCredentials credentials) {
    return new RequestSigner(() -> credentials, "eu-central-1", "es");
  }

  private static HttpRequest request(String method, String target) {
    HttpRequest request = new BasicHttpRequest(method, target);
    request.setHeader("Host", "search.example.com");
    return request;
  }

  private static HttpRequest bulk(HttpEntity entity) {
    BasicHttpEntityEnclosingRequest request = new BasicHttpEntityEnclosingRequest("POST", "/_bulk?timeout=1m");
    request.setHeader("Host", "search.example.com");
    request.setHeader("Content-Length", "4");
    request.setHeader("Content-Type", "application/json; charset=UTF-8");
    request.setHeader("Accept-Encoding", "gzip");
    request.setEntity(entity);
    return request;
  }

  private static String header(HttpRequest request, String name) {
    assertEquals(1, request.getHeaders(name).length, name);
    return request.getFirstHeader(name).getValue();
  }

  @Test
  void signsAsFewHeadersAsPossible() throws IOException {
    HttpRequest request = bulk(new NByteArrayEntity("body".getBytes(StandardCharsets.UTF_8)));
    SIGNER.process(request, null);

    assertTrue(header(request, "Authorization").matches("AWS4-HMAC-SHA256 Credential=AKID/\\d{8}/eu-central-1/es/aws4_request, "
        + "SignedHeaders=content-type;host;x-amz-content-sha256;x-amz-date, Signature=[0-9a-f]{64}"), header(request, "Authorization"));
    assertEquals("230d8358dc8e8890b4c58deeb62912ee2f20357ae92a5cc861b98e68fe31acb5", header(request, "x-amz-content-sha256"));
    assertEquals("4", header(request, "Content-Length"));
    assertNull(request.getFirstHeader("X-Amz-Security-Token"));
  }

  @Test
  void temporaryKeysAreSignedWithTheirToken() throws IOException {
    HttpRequest request = request("HEAD", "/index");
    signer(AwsSessionCredentials.create("AKID", "secret", "to+k/en==")).process(request, null);

    assertEquals("to+k/en==", header(request, "X-Amz-Security-Token"));
    assertTrue(header(request, "Authorization").contains("SignedHeaders=host;x-amz-content-sha256;x-amz-date;x-amz-security-token"));
    assertEquals(EMPTY_SHA256, header(request, "x-amz-content-sha256"));
  }

  @Test
  void anOldSignatureIsReplaced() throws IOException {
    HttpRequest request = request("GET", "/");
    signer(AwsSessionCredentials.create("OLD", "secret", "old token")).process(request, null);
    SIGNER.process(request, null);

    assertTrue(header(request, "Authorization").contains("Credential=AKID/"));
    assertNull(request.getFirstHeader("X-Amz-Security-Token"));
  }

  @ParameterizedTest
  @CsvSource({"search.example.com, search.example.com", "search.example.com:443, search.example.com",
      "search.example.com:9200, search.example.com:9200",
      "127.0.0.1:9200, 127.0.0.1:9200"})
  void theHostThatIsSentIsTheOneThatIsSigned(String host, String sent) throws IOException {
    HttpRequest request = request("GET", "/");
    request.setHeader("Host", host);
    SIGNER.process(request, null);

    assertEquals(sent, header(request, "Host"));
  }

  @Test
  void theBodyCanStillBeSent() throws IOException {
    NByteArrayEntity entity = new NByteArrayEntity("body".getBytes(StandardCharsets.UTF_8));
    SIGNER.process(bulk(entity), null);

    assertArrayEquals("body".getBytes(StandardCharsets.UTF_8), entity.getContent().readAllBytes());
  }

  @Test
  void aBodyThatCanBeReadOnlyOnceIsRefused() {
    HttpEntity stream = new InputStreamEntity(new ByteArrayInputStream(new byte[4]), ContentType.APPLICATION_JSON);

    IOException e = assertThrows(IOException.class, () -> SIGNER.process(bulk(stream), null));
    assertTrue(e.getMessage().contains("its body can be read only once"), e.getMessage());
  }

  @Test
  void aBodyThatCannotBeReadIsAnIOException() {
    HttpEntity broken = new NByteArrayEntity(new byte[4]) {
      @Override
      public InputStream getContent() {
        throw new IllegalStateException("released");
      }
    };

    IOException e = assertThrows(IOException.class, () -> SIGNER.process(bulk(broken), null));
    assertTrue(e.getMessage().startsWith("request is not signed: "), e.getMessage());
  }

  /** The sink repeats a bulk after an IOException only. */
  @Test
  void credentialsThatCannotBeFetchedAtTheMomentAreAnIOException() {
    RequestSigner signer = new RequestSigner(() -> {
      throw SdkClientException.create("endpoint is down");
    }, "eu-central-1", "es");

    IOException e = assertThrows(IOException.class, () -> signer.process(request("GET", "/"), null));
    assertEquals("request is not signed: endpoint is down", e.getMessage());
  }

  @Test
  void aMissingClassIsAnIOExceptionAndNotAnErrorInTheReactor() {
    RequestSigner signer = new RequestSigner(() -> {
      throw new NoClassDefFoundError("software/amazon/awssdk/X");
    }, "eu-central-1", "es");

    IOException e = assertThrows(IOException.class, () -> signer.process(request("GET", "/"), null));
    assertTrue(e.getMessage().contains("software/amazon/awssdk/X"), e.getMessage());
  }

  @Test
  void aRequestWithoutHostIsRefused() {
    IOException e = assertThrows(IOException.class, () -> SIGNER.process(new BasicHttpRequest("GET", "/"), null));
    assertEquals("request is not signed: it has no Host header", e.getMessage());
  }

  @Test
  void noSecretIsInAnyHeader() throws IOException {
    HttpRequest request = request("GET", "/");
    signer(AwsBasicCredentials.create("AKID", "hunter2")).process(request, null);

    for (Header header : request.getAllHeaders()) {
      assertFalse(header.getValue().contains("hunter2"));
    }
  }
}
