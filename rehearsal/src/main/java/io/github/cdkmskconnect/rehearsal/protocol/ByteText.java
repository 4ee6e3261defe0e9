package io.github.cdkmskconnect.rehearsal.protocol;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Keys, values and headers of records in JSON: as text, and what is no text, such as Avro, as Base64 beside it. */
public final class ByteText {
  private ByteText() {
  }

  /** What is no UTF-8 has other characters in its place. */
  public static String text(byte[] bytes) {
    return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
  }

  /** Null where the text says it all. */
  public static String base64(byte[] bytes) {
    try {
      if (bytes != null) {
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      }
      return null;
    } catch (CharacterCodingException e) {
      return Base64.getEncoder().encodeToString(bytes);
    }
  }

  /** @param base64 null where the text says it all */
  public static byte[] bytes(String text, String base64) {
    return base64 != null ? Base64.getDecoder().decode(base64) : text == null ? null : text.getBytes(StandardCharsets.UTF_8);
  }
}
