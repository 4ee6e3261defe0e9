import com.amazonaws.services.schemaregistry.kafkaconnect.avrodata.AvroData;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.file.DataFileReader;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.apache.hadoop.conf.Configuration;
import org.apache.kafka.connect.data.SchemaAndValue;
import org.apache.kafka.connect.json.JsonConverter;
import org.apache.parquet.avro.AvroParquetReader;
import org.apache.parquet.avro.AvroParquetWriter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.LocalOutputFile;

/**
 * Writes records, one JSON with its schema a line, as the sinks for S3 do, and reads them back.
 *
 * Usage: java WriteColumns.java RECORDS DIRECTORY…. Writes into each directory avro.jsonl and parquet.jsonl (what was read back), their schemas, and
 * old-lists.txt: what becomes of them without write-old-list-structure=false.
 */
public final class WriteColumns {
  private static final String OLD_LISTS = "parquet.avro.write-old-list-structure";

  public static void main(String[] args) throws Exception {
    for (int i = 0; i < args.length; i += 2) {
      write(Path.of(args[i]), Path.of(args[i + 1]));
    }
  }

  private static void write(Path given, Path directory) throws Exception {
    List<GenericRecord> records = new ArrayList<>();
    try (JsonConverter converter = new JsonConverter()) {
      converter.configure(Map.of("schemas.enable", "true"), false);
      AvroData avro = new AvroData(100);
      for (String line : Files.readAllLines(given)) {
        SchemaAndValue value = converter.toConnectData("records", line.getBytes(StandardCharsets.UTF_8));
        records.add((GenericRecord) avro.fromConnectData(value.schema(), value.value()));
      }
    }
    Schema schema = records.get(0).getSchema();
    Files.writeString(directory.resolve("avro.schema"), schema.toString());

    Path avro = directory.resolve("records.avro");
    try (DataFileWriter<GenericRecord> writer = new DataFileWriter<>(new GenericDatumWriter<>(schema))) {
      writer.create(schema, avro.toFile());
      for (GenericRecord each : records) {
        writer.append(each);
      }
    }
    List<String> read = new ArrayList<>();
    try (DataFileReader<GenericRecord> reader = new DataFileReader<>(avro.toFile(), new GenericDatumReader<>())) {
      reader.forEach(each -> read.add(each.toString()));
    }
    Files.write(directory.resolve("avro.jsonl"), read);

    Path parquet = directory.resolve("records.parquet");
    write(parquet, schema, records, "false");
    read.clear();
    try (var reader = AvroParquetReader.<GenericRecord>builder(new LocalInputFile(parquet)).withDataModel(GenericData.get()).build()) {
      for (GenericRecord each = reader.read(); each != null; each = reader.read()) {
        read.add(each.toString());
      }
    }
    Files.write(directory.resolve("parquet.jsonl"), read);
    try (ParquetFileReader reader = ParquetFileReader.open(new LocalInputFile(parquet))) {
      Files.writeString(directory.resolve("parquet.schema"), reader.getFileMetaData().getSchema().toString());
    }

    String outcome = "written";
    try {
      write(directory.resolve("old.parquet"), schema, records, "true");
    } catch (RuntimeException e) {
      outcome = e.toString();
    }
    Files.writeString(directory.resolve("old-lists.txt"), outcome);
  }

  private static void write(Path file, Schema schema, List<GenericRecord> records, String oldLists) throws Exception {
    Configuration configuration = new Configuration(false);
    configuration.set(OLD_LISTS, oldLists);
    try (ParquetWriter<GenericRecord> writer = AvroParquetWriter.<GenericRecord>builder(new LocalOutputFile(file)).withSchema(schema).withConf(configuration).build()) {
      for (GenericRecord each : records) {
        writer.write(each);
      }
    }
  }
}
