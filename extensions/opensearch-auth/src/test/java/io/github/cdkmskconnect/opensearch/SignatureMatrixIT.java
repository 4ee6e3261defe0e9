package io.github.cdkmskconnect.opensearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.http.HttpEntity;
import org.apache.http.HttpHost;
import org.apache.http.HttpRequest;
import org.apache.http.HttpResponse;
import org.apache.http.entity.ContentType;
import org.apache.http.entity.InputStreamEntity;
import org.apache.http.impl.nio.client.CloseableHttpAsyncClient;
import org.apache.http.impl.nio.client.HttpAsyncClientBuilder;
import org.apache.http.message.BasicHttpEntityEnclosingRequest;
import org.apache.http.message.BasicHttpRequest;
import org.apache.http.nio.entity.NByteArrayEntity;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;

/** Requests of every awkward form by the real async client, each signature recomputed by botocore. */
class SignatureMatrixIT {
  private static final AwsSessionCredentials KEYS = AwsSessionCredentials.create("AKIDMATRIX", "secret/+", "to+k/en==");
  private static final int MEGABYTE = 1 << 20;

  @BeforeAll
  static void keysAsTheWorkerHasThem() {
    System.setProperty("aws.accessKeyId", KEYS.accessKeyId());
    System.setProperty("aws.secretAccessKey", KEYS.secretAccessKey());
    System.setProperty("aws.sessionToken", KEYS.sessionToken());
  }

  @AfterAll
  static void forget() {
    System.clearProperty("aws.accessKeyId");
    System.clearProperty("aws.secretAccessKey");
    System.clearProperty("aws.sessionToken");
  }

  private static List<HttpRequest> requests() {
    List<HttpRequest> requests = new ArrayList<>();
    for (String target : List.of("/", "/index", "/a,b", "/a%2Cb", "/a,b/_mapping", "/logs-*", "/logs-%2A/_count", "/%3Clogs-%7Bnow%2Fd%7D%3E",
        "/index/_doc/%C3%A9%E4%B8%AD", "/index/_doc/%7B%22id%22%3A1%7D", "/index/_doc/a%2Fb", "/index/_doc/a%252Fb", "/index/../other", "/a//b",
        "/index/_doc/a%20b", "/index/_doc/a+b", "/index/_doc/~._-", "/index/_doc/x;y=1", "/index/_search?q=", "/index/_search?q",
        "/index/_search?b=2&a=1&a=0", "/index/_search?q=a%20b", "/index/_search?q=a+b", "/index/_search?q=*", "/index/_search?q=%C3%A9&pretty",
        "/index/_search?q=a%2Bb%26c%3Dd", "/index/_search?filter_path=a.b,c")) {
      requests.add(new BasicHttpRequest("GET", target));
    }
    requests.add(new BasicHttpRequest("HEAD", "/shop.public.orders"));
    requests.add(new BasicHttpRequest("DELETE", "/index/_doc/1"));
    requests.add(withBody("PUT", "/index", json("{}")));
    requests.add(withBody("POST", "/_bulk?timeout=1m", json("{\"index\":{\"_id\":\"é\"}}\n{\"a\":1}\n")));
    requests.add(withBody("POST", "/_bulk?timeout=1m", new NByteArrayEntity(new byte[6 * MEGABYTE], ContentType.APPLICATION_JSON)));
    requests.add(withBody("POST", "/_refresh", new NByteArrayEntity(new byte[0])));
    requests.add(withBody("POST", "/_bulk", encoded(json("chunked"), false, true)));
    requests.add(withBody("POST", "/_bulk", encoded(json("said to be gzip"), true, false)));
    requests.add(withBody("POST", "/_bulk", encoded(json("said to be gzip, chunked"), true, true)));
    return requests;
  }

  private static NByteArrayEntity json(String text) {
    return new NByteArrayEntity(text.getBytes(StandardCharsets.UTF_8), ContentType.APPLICATION_JSON);
  }

  /** As a proxy or another client of the sink's builder might send it; the signature is over the bytes whatever they are. */
  private static HttpEntity encoded(NByteArrayEntity entity, boolean gzip, boolean chunked) {
    entity.setChunked(chunked);
    if (gzip) {
      entity.setContentEncoding("gzip");
    }
    return entity;
  }

  private static HttpRequest withBody(String method, String target, HttpEntity body) {
    BasicHttpEntityEnclosingRequest request = new BasicHttpEntityEnclosingRequest(method, target);
    request.setEntity(body);
    return request;
  }

  @ParameterizedTest
  @ValueSource(strings = {"es", "aoss"})
  void everyRepeatableRequestIsSignedRight(String service) throws Exception {
    try (Checker checker = new Checker(service); CloseableHttpAsyncClient client = client(checker, service)) {
      checker.accept(KEYS);
      int sent = 0;
      for (HttpRequest request : requests()) {
        HttpResponse response = send(client, checker, request);
        assertEquals(200, response.getStatusLine().getStatusCode(), request + " " + checker.wrong());
        sent++;
      }
      assertEquals(List.of(), checker.wrong());
      assertEquals(36, sent);
      assertEquals(sent, checker.right());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"es", "aoss"})
  void aBodyThatCanBeReadOnlyOnceIsRefusedBeforeItIsSent(String service) throws Exception {
    try (Checker checker = new Checker(service); CloseableHttpAsyncClient client = client(checker, service)) {
      checker.accept(KEYS);
      HttpEntity stream = new InputStreamEntity(new ByteArrayInputStream(new byte[10]), ContentType.APPLICATION_JSON);
      ExecutionException e = assertThrows(ExecutionException.class, () -> send(client, checker, withBody("POST", "/_bulk", stream)));
      assertTrue(e.getCause() instanceof IOException, e.toString());
      assertTrue(e.getCause().getMessage().contains("can be read only once"), e.getCause().getMessage());
      assertEquals(0, checker.right() + checker.wrong().size());
    }
  }

  private static CloseableHttpAsyncClient client(Checker checker, String service) {
    CloseableHttpAsyncClient client = SinkClient.configured(SinkConfig.of(checker.url(), "aws.signing.region", Checker.REGION,
        "aws.signing.service", service), HttpAsyncClientBuilder.create()).build();
    client.start();
    return client;
  }

  private static HttpResponse send(CloseableHttpAsyncClient client, Checker checker, HttpRequest request) throws Exception {
    Future<HttpResponse> response = client.execute(new HttpHost("127.0.0.1", checker.port()), request, null);
    return response.get();
  }
}
