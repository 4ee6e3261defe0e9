package io.confluent.connect.jdbc;

import standin.jdbc.ReadTables;

/** A stand-in: see README.md. */
public final class JdbcSourceTask extends ReadTables {
}
