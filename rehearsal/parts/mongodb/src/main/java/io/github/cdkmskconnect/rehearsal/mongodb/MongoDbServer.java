package io.github.cdkmskconnect.rehearsal.mongodb;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.ServerVersion;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;

/**
 * A server in memory on the loopback. Each line of its input is a request: `start` answers with its address, `collections` and `documents`
 * with what it holds. It ends with its input.
 */
public final class MongoDbServer {
  private static final JsonWriterSettings RELAXED = JsonWriterSettings.builder().outputMode(JsonMode.RELAXED).build();
  private static final List<String> OWN = List.of("admin", "config", "local");

  private final MongoClient client;
  private final String url;

  private MongoDbServer() {
    @SuppressWarnings("resource") // it ends with the process
    MongoServer server = new MongoServer(new MemoryBackend().version(ServerVersion.MONGO_5_0));
    InetSocketAddress address = server.bind();
    url = "mongodb://127.0.0.1:" + address.getPort();
    client = MongoClients.create(url);
  }

  public static void main(String[] args) throws IOException {
    PrintStream answers = System.out;
    System.setOut(System.err); // what libraries print is no answer
    MongoDbServer server = new MongoDbServer();
    BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = input.readLine(); line != null; line = input.readLine()) {
      BsonDocument request = BsonDocument.parse(line);
      BsonDocument answer = server.answer(request).append("id", request.get("id"));
      answers.println(answer.toJson(RELAXED));
      answers.flush();
    }
    Runtime.getRuntime().halt(0);
  }

  private BsonDocument answer(BsonDocument request) {
    try {
      String op = request.getString("op").getValue();
      return switch (op) {
        case "start" -> new BsonDocument("url", new BsonString(url));
        case "collections" -> new BsonDocument("collections", collections());
        case "documents" -> new BsonDocument("documents", documents(request.getString("database").getValue(), request.getString("collection").getValue()));
        default -> throw new IllegalArgumentException("unknown op: " + op);
      };
    } catch (RuntimeException e) {
      return new BsonDocument("failure", new BsonDocument("class", new BsonString(e.getClass().getName())).append("message", new BsonString(String.valueOf(e.getMessage()))));
    }
  }

  private BsonArray collections() {
    BsonArray found = new BsonArray();
    for (String database : client.listDatabaseNames()) {
      if (!OWN.contains(database)) {
        for (String collection : client.getDatabase(database).listCollectionNames()) {
          found.add(new BsonDocument("database", new BsonString(database)).append("collection", new BsonString(collection)));
        }
      }
    }
    return found;
  }

  private BsonArray documents(String database, String collection) {
    return new BsonArray(client.getDatabase(database).getCollection(collection, BsonDocument.class).find().into(new ArrayList<>()));
  }
}
