package standin;

import java.io.IOException;
import org.apache.kafka.connect.data.Schema;

/** What writes the values of one object. */
public interface Rows extends AutoCloseable {
  void write(Schema schema, Object value) throws IOException;

  @Override
  void close() throws IOException;
}
