import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.Map;
import java.util.Scanner;
import org.apache.kafka.connect.sink.SinkRecord;
import org.apache.kafka.connect.transforms.Transformation;

/** Configures the transform of each line, applies it to one record, and prints what it throws, or an empty line. */
public class Configure {
  public static void main(String[] arguments) throws Exception {
    ObjectMapper mapper = new ObjectMapper();
    Scanner lines = new Scanner(System.in, "UTF-8");
    while (lines.hasNextLine()) {
      Map<String, String> options = mapper.readValue(lines.nextLine(), HashMap.class);
      String className = options.remove("type");
      String said = "";
      try {
        Transformation<SinkRecord> transform = (Transformation<SinkRecord>) Class.forName(className).getDeclaredConstructor().newInstance();
        transform.configure(options);
        if (className.endsWith("Router")) {
          transform.apply(new SinkRecord("shop.orders", 0, null, null, null, "value", 7L, 0L, org.apache.kafka.common.record.TimestampType.CREATE_TIME));
        }
      } catch (Exception e) {
        said = e.getClass().getSimpleName() + ": " + String.valueOf(e.getMessage()).replace('\n', ' ');
      }
      System.out.println(said);
    }
  }
}
