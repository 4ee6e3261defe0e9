package io.confluent.connect.jdbc;

import standin.jdbc.WriteTables;

/** A stand-in: see README.md. */
public final class JdbcSinkTask extends WriteTables {
}
