package standin;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An object that is written in parts and is there once it is closed, as the S3 sinks write them. */
public final class S3Upload extends OutputStream {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final Pattern UPLOAD = Pattern.compile("<UploadId>([^<]+)</UploadId>");

  private final String url;
  private final int partSize;
  private final String[] headers;
  private final StringBuilder parts = new StringBuilder("<CompleteMultipartUpload>");
  private ByteArrayOutputStream part = new ByteArrayOutputStream();
  private String upload;
  private int number;
  private boolean closed;

  /** @param headers of the object, names and values by turns */
  public S3Upload(String endpoint, String bucket, String key, int partSize, String... headers) {
    url = endpoint + "/" + bucket + "/" + URLEncoder.encode(key, StandardCharsets.UTF_8).replace("+", "%20").replace("%2F", "/");
    this.partSize = partSize;
    this.headers = headers;
  }

  /** Fails where there is no such bucket. */
  public static void expectBucket(String endpoint, String bucket) throws IOException {
    call(HttpRequest.newBuilder(URI.create(endpoint + "/" + bucket)).method("HEAD", HttpRequest.BodyPublishers.noBody()), "look at the bucket " + bucket);
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    part.write(bytes, offset, length);
    if (part.size() >= partSize) {
      send();
    }
  }

  private void send() throws IOException {
    if (upload == null) {
      Matcher answer = UPLOAD.matcher(call(with(request("?uploads", "POST", new byte[0])), "start the upload").body());
      if (!answer.find()) {
        throw new IOException("no upload id");
      }
      upload = answer.group(1);
    }
    number++;
    String etag = call(request("?partNumber=" + number + "&uploadId=" + upload, "PUT", part.toByteArray()), "write a part")
        .headers().firstValue("ETag").orElseThrow();
    parts.append("<Part><PartNumber>").append(number).append("</PartNumber><ETag>").append(etag).append("</ETag></Part>");
    part = new ByteArrayOutputStream();
  }

  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    send();
    byte[] body = parts.append("</CompleteMultipartUpload>").toString().getBytes(StandardCharsets.UTF_8);
    call(with(request("?uploadId=" + upload, "POST", body)), "complete the upload");
  }

  private HttpRequest.Builder request(String query, String method, byte[] body) {
    return HttpRequest.newBuilder(URI.create(url + query)).method(method, HttpRequest.BodyPublishers.ofByteArray(body));
  }

  private HttpRequest.Builder with(HttpRequest.Builder request) {
    return headers.length == 0 ? request : request.headers(headers);
  }

  private static HttpResponse<String> call(HttpRequest.Builder request, String what) throws IOException {
    try {
      HttpResponse<String> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
      if (response.statusCode() >= 300) {
        throw new IOException("cannot " + what + ": " + response.statusCode() + " " + response.body());
      }
      return response;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}
