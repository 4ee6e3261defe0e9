package io.github.cdkmskconnect.opensearch;

import java.util.Arrays;
import java.util.Locale;
import org.apache.http.HttpRequest;
import org.apache.http.message.BasicHttpEntityEnclosingRequest;
import org.apache.http.message.BasicHttpRequest;
import org.apache.http.nio.entity.NByteArrayEntity;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;

/** Prints what signing costs per request of the sink: {@code extensions/benchmark.sh}. */
public final class SigningBenchmark {
  private static final int ROUNDS = 9;
  private static final double NANOS_PER_MILLI = 1e6;

  private SigningBenchmark() {
  }

  public static void main(String[] args) throws Exception {
    RequestSigner signer = new RequestSigner(() -> AwsSessionCredentials.create("AKID", "secret", "token"), "eu-central-1", "es");
    System.out.println("request                  body      signing, median of " + ROUNDS + " rounds");
    measure(signer, "HEAD /index", 0, 2000);
    measure(signer, "POST /_bulk, small", 10_000, 2000);
    measure(signer, "POST /_bulk, 2000 rows", 690_000, 200);
    measure(signer, "POST /_bulk, large", 6_000_000, 20);
  }

  private static void measure(RequestSigner signer, String name, int size, int requests) throws Exception {
    byte[] body = new byte[size];
    Arrays.fill(body, (byte) 'x');
    double[] millis = new double[ROUNDS];
    for (int round = -2; round < ROUNDS; round++) {
      long start = System.nanoTime();
      for (int i = 0; i < requests; i++) {
        signer.process(request(body), null);
      }
      if (round >= 0) {
        millis[round] = (System.nanoTime() - start) / NANOS_PER_MILLI / requests;
      }
    }
    Arrays.sort(millis);
    System.out.printf(Locale.ROOT, "%-24s %4d kB   %.3f ms%n", name, size / 1000, millis[ROUNDS / 2]);
  }

  private static HttpRequest request(byte[] body) {
    HttpRequest request;
    if (body.length == 0) {
      request = new BasicHttpRequest("HEAD", "/shop.public.orders");
    } else {
      BasicHttpEntityEnclosingRequest bulk = new BasicHttpEntityEnclosingRequest("POST", "/_bulk?timeout=1m");
      bulk.setEntity(new NByteArrayEntity(body));
      bulk.setHeader("Content-Type", "application/json; charset=UTF-8");
      request = bulk;
    }
    request.setHeader("Host", "search-shop.eu-central-1.es.amazonaws.com");
    return request;
  }
}
