package io.github.cdkmskconnect.rehearsal.s3;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class S3ServerTest {
  @TempDir
  Path temp;
  private final HttpClient http = HttpClient.newHttpClient();
  private S3Server server;

  @BeforeEach
  void start() throws Exception {
    server = new S3Server(temp);
    server.createBucket("b");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private HttpResponse<String> call(String method, String path, String body, String... headers) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.endpoint() + path)).timeout(Duration.ofSeconds(10));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return http.send(request.method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body)).build(),
        BodyHandlers.ofString());
  }

  private static String all(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().map((MatchResult match) -> match.group(1)).collect(Collectors.joining(" "));
  }

  @Test
  void objectsComeBackAsTheyWent() throws Exception {
    String etag = call("PUT", "/b/dir/caf%C3%A9%20a+b", "content", "Content-Type", "text/x", "x-amz-meta-one", "1").headers().firstValue("ETag").get();
    assertEquals("\"9a0364b9e99bb480dd25e1f0284c8555\"", etag);
    HttpResponse<String> got = call("GET", "/b/dir/caf%C3%A9%20a+b", null);
    assertEquals("content", got.body());
    assertEquals("text/x", got.headers().firstValue("Content-Type").get());
    assertEquals("1", got.headers().firstValue("x-amz-meta-one").get());
    assertEquals(Map.of("dir/café a+b", 7L), server.objects("b", "dir/"));
    HttpResponse<String> head = call("HEAD", "/b/dir/caf%C3%A9%20a+b", null);
    assertEquals("7", head.headers().firstValue("Content-Length").get());
    call("PUT", "/b/dir/caf%C3%A9%20a+b", "");
    assertEquals("", call("GET", "/b/dir/caf%C3%A9%20a+b", null).body());
    assertEquals(204, call("DELETE", "/b/dir/caf%C3%A9%20a+b", null).statusCode());
    assertEquals(Map.of(), server.objects("b", ""));
    assertEquals(0, Files.list(temp).count(), "contents of deleted objects stay on disk");
  }

  @Test
  void ranges() throws Exception {
    call("PUT", "/b/k", "0123456789");
    assertEquals("234", call("GET", "/b/k", null, "Range", "bytes=2-4").body());
    assertEquals("89", call("GET", "/b/k", null, "Range", "bytes=-2").body());
    HttpResponse<String> open = call("GET", "/b/k", null, "Range", "bytes=7-");
    assertEquals(206, open.statusCode());
    assertEquals("789", open.body());
    assertEquals("bytes 7-9/10", open.headers().firstValue("Content-Range").get());
    assertEquals(416, call("GET", "/b/k", null, "Range", "bytes=10-").statusCode());
  }

  @Test
  void bodiesInSignedChunksAreUnpacked() throws Exception {
    call("PUT", "/b/k", "5;chunk-signature=ab\r\nhello\r\n1;chunk-signature=cd\r\n!\r\n0;chunk-signature=ef\r\nx-amz-checksum-crc32:AAAA\r\n\r\n",
        "x-amz-content-sha256", "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER", "Content-Encoding", "aws-chunked");
    HttpResponse<String> got = call("GET", "/b/k", null);
    assertEquals("hello!", got.body());
    assertTrue(got.headers().firstValue("Content-Encoding").isEmpty());
  }

  @Test
  void uploadsInParts() throws Exception {
    String id = all("<UploadId>(.*)</UploadId>", call("POST", "/b/big?uploads", null).body());
    call("PUT", "/b/big?partNumber=2&uploadId=" + id, "world");
    call("PUT", "/b/big?partNumber=1&uploadId=" + id, "hello ");
    assertEquals(404, call("GET", "/b/big", null).statusCode(), "there before it is complete");
    assertEquals(400, call("POST", "/b/big?uploadId=" + id, "<C><Part><PartNumber>3</PartNumber></Part></C>").statusCode());
    HttpResponse<String> done = call("POST", "/b/big?uploadId=" + id,
        "<C><Part><PartNumber>1</PartNumber></Part><Part><PartNumber>2</PartNumber></Part></C>");
    assertTrue(done.body().contains("-2&quot;</ETag>"), done.body());
    assertEquals("hello world", call("GET", "/b/big", null).body());
    String other = all("<UploadId>(.*)</UploadId>", call("POST", "/b/gone?uploads", null).body());
    assertEquals(204, call("DELETE", "/b/gone?uploadId=" + other, null).statusCode());
    assertEquals(404, call("PUT", "/b/gone?partNumber=1&uploadId=" + other, "x").statusCode());
  }

  @Test
  void listingsByPrefixDelimiterAndPage() throws Exception {
    for (String key : new String[] {"a/1", "a/2", "a/x/3", "a/x/4", "b/1"}) {
      call("PUT", "/b/" + key, key);
    }
    String list = call("GET", "/b?list-type=2&prefix=a/&delimiter=/", null).body();
    assertEquals("a/1 a/2", all("<Key>(.*?)</Key>", list));
    assertEquals("a/x/", all("<CommonPrefixes><Prefix>(.*?)</Prefix>", list));
    StringBuilder pages = new StringBuilder();
    String token = "";
    do {
      String page = call("GET", "/b?list-type=2&max-keys=2&prefix=&delimiter=/" + (token.isEmpty() ? "" : "&continuation-token=" + token), null).body();
      pages.append(all("<(?:Key|CommonPrefixes><Prefix)>(.*?)</", page)).append('|');
      token = all("<NextContinuationToken>(.*?)</", page);
    } while (!token.isEmpty());
    assertEquals("a/ b/|", pages.toString());
    assertEquals("a/1 a/2", all("<Key>(.*?)</", call("GET", "/b?list-type=2&max-keys=2", null).body()));
    assertEquals("a/x/3 a/x/4", all("<Key>(.*?)</", call("GET", "/b?list-type=2&max-keys=2&continuation-token=a/2", null).body()));
    String removed = call("POST", "/b?delete", "<Delete><Object><Key>a/1</Key></Object><Object><Key>b/1</Key></Object></Delete>").body();
    assertEquals("a/1 b/1", all("<Deleted><Key>(.*?)</Key>", removed));
    assertEquals("[a/2, a/x/3, a/x/4]", server.objects("b", "").keySet().toString());
  }

  @Test
  void errorsAreThoseOfTheService() throws Exception {
    HttpResponse<String> bucket = call("PUT", "/nowhere/k", "x");
    assertEquals(404, bucket.statusCode());
    assertTrue(bucket.body().contains("<Code>NoSuchBucket</Code>"));
    assertTrue(call("GET", "/b/none", null).body().contains("<Code>NoSuchKey</Code>"));
    assertEquals(501, call("PUT", "/b/k", null, "x-amz-copy-source", "/b/other").statusCode());
    call("PUT", "/b/k", "x");
    assertEquals(412, call("PUT", "/b/k", "y", "If-None-Match", "*").statusCode());
  }

  @Test
  void aKeyIsNoPath() throws Exception {
    call("PUT", "/b/%2E%2E/%2E%2E/escape", "x");
    assertEquals(Map.of("../../escape", 1L), server.objects("b", ""));
    assertTrue(Files.notExists(temp.resolve("../../escape")));
  }

  @Test
  void onlyTheLoopbackListens() throws Exception {
    int port = URI.create(server.endpoint()).getPort();
    for (NetworkInterface network : NetworkInterface.networkInterfaces().collect(Collectors.toList())) {
      for (InetAddress address : network.inetAddresses().collect(Collectors.toList())) {
        if (!address.isLoopbackAddress() && network.isUp()) {
          org.junit.jupiter.api.Assertions.assertThrows(ConnectException.class, () -> new Socket(address, port).close());
        }
      }
    }
    new Socket("127.0.0.1", port).close();
  }
}
