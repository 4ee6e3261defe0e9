package io.github.cdkmskconnect.opensearch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.http.Header;
import org.apache.http.HttpEntity;
import org.apache.http.HttpEntityEnclosingRequest;
import org.apache.http.HttpRequest;
import org.apache.http.HttpRequestInterceptor;
import org.apache.http.protocol.HTTP;
import org.apache.http.protocol.HttpContext;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;

/**
 * Signs each request with AWS Signature Version 4.
 *
 * <p>Signed are the host, the content type, the body's hash and the date, nothing else: OpenSearch Serverless refuses a signed
 * Content-Length, and what is not signed cannot be spoilt on the way.
 *
 * <p>This runs on the HTTP client's I/O thread, where an Error or a RuntimeException does more harm than one request, and the sink
 * repeats a bulk only after an IOException. So whatever goes wrong here is one.
 */
final class RequestSigner implements HttpRequestInterceptor {
  private static final List<String> SIGNATURE_HEADERS = List.of("Authorization", "X-Amz-Date", "X-Amz-Security-Token", "x-amz-content-sha256");

  private final AwsV4HttpSigner signer = AwsV4HttpSigner.create();
  private final AwsCredentialsProvider credentials;
  private final String region;
  private final String service;

  RequestSigner(AwsCredentialsProvider credentials, String region, String service) {
    this.credentials = credentials;
    this.region = region;
    this.service = service;
  }

  @Override
  public void process(HttpRequest request, HttpContext context) throws IOException {
    try {
      sign(request);
    } catch (RuntimeException | LinkageError e) {
      throw new IOException("request is not signed: " + e.getMessage(), e);
    }
  }

  private void sign(HttpRequest request) throws IOException {
    HttpEntity entity = request instanceof HttpEntityEnclosingRequest ? ((HttpEntityEnclosingRequest) request).getEntity() : null;
    if (entity != null && !entity.isRepeatable()) {
      throw new IOException("request is not signed: its body can be read only once, and is needed for the signature and for sending");
    }
    SdkHttpRequest.Builder unsigned = RequestTarget.of(request).unsigned(SdkHttpMethod.fromValue(request.getRequestLine().getMethod()));
    Header contentType = request.getFirstHeader(HTTP.CONTENT_TYPE);
    if (contentType != null) {
      unsigned.putHeader(HTTP.CONTENT_TYPE, contentType.getValue());
    }
    SdkHttpRequest signed = sign(unsigned.build(), entity);
    SIGNATURE_HEADERS.forEach(name -> {
      request.removeHeaders(name);
      signed.firstMatchingHeader(name).ifPresent(value -> request.setHeader(name, value));
    });
    // the signer leaves a default port out
    signed.firstMatchingHeader(HTTP.TARGET_HOST).ifPresent(host -> request.setHeader(HTTP.TARGET_HOST, host));
  }

  private SdkHttpRequest sign(SdkHttpRequest unsigned, HttpEntity entity) {
    return signer.sign(request -> {
      request.identity(credentials.resolveCredentials())
          .request(unsigned)
          .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, service)
          .putProperty(AwsV4HttpSigner.REGION_NAME, region);
      if (entity != null) {
        request.payload(() -> content(entity));
      }
    }).request();
  }

  private static InputStream content(HttpEntity entity) {
    try {
      return entity.getContent();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Signs a request that is never sent: asks for credentials and loads what signing needs. */
  void signNothing() {
    sign(SdkHttpRequest.builder().method(SdkHttpMethod.GET).protocol("https").host("localhost").encodedPath("/").build(), null);
  }
}
