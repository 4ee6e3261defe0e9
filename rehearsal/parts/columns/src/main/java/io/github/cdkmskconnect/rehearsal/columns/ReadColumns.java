package io.github.cdkmskconnect.rehearsal.columns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.avro.file.DataFileReader;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;
import org.apache.parquet.avro.AvroParquetReader;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.io.LocalInputFile;

/** The records of a Parquet or Avro file, each as JSON. Whoever calls it knows it as a function only. */
public final class ReadColumns implements Function<Path, List<String>> {
  @Override
  public List<String> apply(Path file) {
    try {
      return isAvro(file) ? avro(file) : parquet(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isAvro(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return new String(in.readNBytes(3), java.nio.charset.StandardCharsets.US_ASCII).equals("Obj");
    }
  }

  private static List<String> avro(Path file) throws IOException {
    List<String> records = new ArrayList<>();
    try (DataFileReader<GenericRecord> reader = new DataFileReader<>(file.toFile(), new GenericDatumReader<>())) {
      for (GenericRecord record : reader) {
        records.add(Json.of(record));
      }
    }
    return records;
  }

  private static List<String> parquet(Path file) throws IOException {
    List<String> records = new ArrayList<>();
    try (ParquetReader<GenericRecord> reader =
        AvroParquetReader.<GenericRecord>builder(new LocalInputFile(file)).withDataModel(GenericData.get()).build()) {
      for (GenericRecord record = reader.read(); record != null; record = reader.read()) {
        records.add(Json.of(record));
      }
    }
    return records;
  }
}
