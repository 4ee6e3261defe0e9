package io.github.cdkmskconnect.rehearsal.s3;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/**
 * The content inside an `aws-chunked` body: chunks of `SIZE[;signature]`, data, line end; a chunk of size 0 ends it, trailers follow.
 * Signatures and checksums are not verified.
 */
final class ChunkedBody extends InputStream {
  private final InputStream in;
  private long left;
  private boolean first = true;
  private boolean ended;

  ChunkedBody(InputStream in) {
    this.in = in;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) == -1 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (left == 0 && !nextChunk()) {
      return -1;
    }
    int count = in.read(bytes, offset, (int) Math.min(length, left));
    if (count == -1) {
      throw new EOFException("the body ends within a chunk");
    }
    left -= count;
    return count;
  }

  private boolean nextChunk() throws IOException {
    if (ended) {
      return false;
    }
    if (!first) {
      line(); // what ends the data of the last chunk
    }
    first = false;
    String size = line().split(";", 2)[0].trim();
    try {
      left = Long.parseLong(size, 16);
    } catch (NumberFormatException e) {
      throw new IOException("not the size of a chunk: " + size);
    }
    ended = left == 0; // trailers are left to whoever finishes the call
    return !ended;
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c == -1) {
        throw new EOFException("the body ends before its last chunk");
      }
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }
}
