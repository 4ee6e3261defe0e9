package standin;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.xerial.snappy.SnappyOutputStream;

/** What objects are packed by, with the libraries of the worker. */
public final class Compression {
  private Compression() {
  }

  public static OutputStream of(String name, OutputStream out) throws IOException {
    switch (name.toLowerCase(Locale.ROOT)) {
      case "gzip":
        return new GZIPOutputStream(out);
      case "zstd":
        return new ZstdOutputStream(out);
      case "snappy":
        return new SnappyOutputStream(out);
      default:
        return out;
    }
  }
}
