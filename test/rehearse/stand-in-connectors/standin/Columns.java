package standin;

import com.amazonaws.services.schemaregistry.kafkaconnect.avrodata.AvroData;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.file.CodecFactory;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.apache.hadoop.conf.Configuration;
import org.apache.kafka.connect.errors.DataException;
import org.apache.parquet.avro.AvroParquetWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;

/** Records as Avro or Parquet, by the libraries that the S3 sinks use. */
public final class Columns implements Rows {
  private final AvroData avroData = new AvroData(100);
  private final OutputStream out;
  private final String format;
  private final String codec;
  private final Map<String, String> settings;
  private DataFileWriter<GenericRecord> avro;
  private ParquetWriter<GenericRecord> parquet;

  /** @param settings of the writer of Parquet */
  public Columns(OutputStream out, String format, String codec, Map<String, String> settings) {
    this.out = out;
    this.format = format;
    this.codec = codec;
    this.settings = settings;
  }

  @Override
  public void write(org.apache.kafka.connect.data.Schema schema, Object value) throws IOException {
    if (schema == null) {
      throw new DataException("Record must have schemas for key and value");
    }
    GenericRecord record = (GenericRecord) avroData.fromConnectData(schema, value);
    if (avro == null && parquet == null) {
      open(record.getSchema());
    }
    if (avro == null) {
      parquet.write(record);
    } else {
      avro.append(record);
    }
  }

  private void open(Schema schema) throws IOException {
    if (format.equals("avro")) {
      avro = new DataFileWriter<GenericRecord>(new GenericDatumWriter<>(schema)).setCodec(CodecFactory.fromString(codec)).create(schema, out);
      return;
    }
    Configuration configuration = new Configuration(false);
    settings.forEach(configuration::set);
    parquet = AvroParquetWriter.<GenericRecord>builder(new Stream(out)).withSchema(schema).withConf(configuration)
        .withCompressionCodec(CompressionCodecName.fromConf(codec)).build();
  }

  @Override
  public void close() throws IOException {
    if (avro != null) {
      avro.close();
    }
    if (parquet != null) {
      parquet.close();
    }
    out.close();
  }

  private static final class Stream implements OutputFile {
    private final OutputStream out;

    Stream(OutputStream out) {
      this.out = out;
    }

    @Override
    public PositionOutputStream create(long blockSizeHint) {
      return new PositionOutputStream() {
        private long position;

        @Override
        public long getPos() {
          return position;
        }

        @Override
        public void write(int one) throws IOException {
          out.write(one);
          position++;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
          out.write(bytes, offset, length);
          position += length;
        }
      };
    }

    @Override
    public PositionOutputStream createOrOverwrite(long blockSizeHint) {
      return create(blockSizeHint);
    }

    @Override
    public boolean supportsBlockSize() {
      return false;
    }

    @Override
    public long defaultBlockSize() {
      return 0;
    }
  }
}
