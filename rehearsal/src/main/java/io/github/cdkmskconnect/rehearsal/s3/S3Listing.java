package io.github.cdkmskconnect.rehearsal.s3;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeSet;

/** ListObjects, both versions. */
final class S3Listing {
  private S3Listing() {
  }

  static byte[] of(String bucket, NavigableMap<String, ObjectStore.Stored> objects, Map<String, String> query) {
    boolean second = "2".equals(query.get("list-type"));
    String prefix = query.getOrDefault("prefix", "");
    String delimiter = query.getOrDefault("delimiter", "");
    int most = Math.min(1000, Integer.parseInt(query.getOrDefault("max-keys", "1000")));
    String after = query.getOrDefault("continuation-token", query.getOrDefault("start-after", query.getOrDefault("marker", "")));
    boolean encoded = "url".equals(query.get("encoding-type"));
    Xml contents = new Xml("ListBucketResult").add("Name", bucket).add("Prefix", encode(prefix, encoded)).add("MaxKeys", most);
    TreeSet<String> common = new TreeSet<>();
    int count = 0;
    String last = null;
    boolean truncated = false;
    for (Map.Entry<String, ObjectStore.Stored> entry : objects.tailMap(after, false).entrySet()) {
      String key = entry.getKey();
      if (!key.startsWith(prefix)) {
        continue;
      }
      int cut = delimiter.isEmpty() ? -1 : key.indexOf(delimiter, prefix.length());
      String group = cut < 0 ? null : key.substring(0, cut + delimiter.length());
      if (group != null && (common.contains(group) || after.startsWith(group))) {
        last = key;
        continue;
      }
      if (count == most) {
        truncated = true;
        break;
      }
      count++;
      last = key;
      if (group != null) {
        common.add(group);
      } else {
        ObjectStore.Stored object = entry.getValue();
        contents.open("Contents").add("Key", encode(key, encoded)).add("LastModified", object.modified()).add("ETag", "\"" + object.etag() + "\"")
            .add("Size", object.size()).add("StorageClass", "STANDARD").close("Contents");
      }
    }
    common.forEach(group -> contents.open("CommonPrefixes").add("Prefix", encode(group, encoded)).close("CommonPrefixes"));
    if (!delimiter.isEmpty()) {
      contents.add("Delimiter", encode(delimiter, encoded));
    }
    if (encoded) {
      contents.add("EncodingType", "url");
    }
    contents.add("IsTruncated", truncated);
    if (second) {
      contents.add("KeyCount", count);
    }
    if (truncated) {
      contents.add(second ? "NextContinuationToken" : "NextMarker", encode(last, encoded && !second));
    }
    return contents.bytes();
  }

  private static String encode(String text, boolean encoded) {
    return encoded ? URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20").replace("%2F", "/") : text;
  }
}
