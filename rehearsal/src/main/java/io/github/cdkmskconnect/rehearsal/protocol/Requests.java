package io.github.cdkmskconnect.rehearsal.protocol;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** Reads requests one by one: a JSON object a line, or the elements of one JSON array. */
public final class Requests<T> {
  /** What to do with each request, or with the reason why there is none. */
  public interface Handler<T> {
    void request(T request) throws IOException;

    void unreadable(String reason) throws IOException;
  }

  private final ObjectReader reader;

  public Requests(Class<T> type) {
    reader = new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, true).readerFor(type);
  }

  public void readAll(InputStream input, Handler<T> handler) throws IOException {
    BufferedReader lines = new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8));
    int first = firstVisible(lines);
    if (first == '[') {
      readArray(lines, handler);
      return;
    }
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.isBlank()) {
        continue;
      }
      T request;
      try {
        request = reader.readValue(line);
      } catch (IOException e) {
        handler.unreadable(reason(e));
        continue;
      }
      handler.request(request);
    }
  }

  private void readArray(BufferedReader text, Handler<T> handler) throws IOException {
    try (MappingIterator<T> elements = reader.readValues(text)) {
      while (true) {
        T request;
        try {
          if (!elements.hasNextValue()) {
            return;
          }
          request = elements.nextValue();
        } catch (JsonMappingException e) {
          handler.unreadable(reason(e)); // this element only
          continue;
        } catch (IOException e) {
          handler.unreadable(reason(e)); // no JSON any more: nothing after it can be trusted
          return;
        }
        handler.request(request);
      }
    }
  }

  private static int firstVisible(BufferedReader text) throws IOException {
    while (true) {
      text.mark(1);
      int c = text.read();
      if (c == -1 || !Character.isWhitespace(c)) {
        if (c != -1) {
          text.reset();
        }
        return c;
      }
    }
  }

  /** Without the source excerpt that Jackson appends: it may hold a password. */
  private static String reason(IOException e) {
    return e instanceof JsonProcessingException
        ? ((JsonProcessingException) e).getOriginalMessage()
        : String.valueOf(e.getMessage());
  }
}
