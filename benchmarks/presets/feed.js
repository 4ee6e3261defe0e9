/** Fills the topic that sinks read with rows of a table, by the preset of the source. */
const { PostgresSource } = require('./postgres-source');

async function feed(parts, subject, rows) {
  const source = await PostgresSource.prepare(parts, subject);
  await source.fill(rows);
  const { in: written, out: records } = await source.snapshot('preset', rows, 'feed');
  if (records !== written) {
    throw new Error(`the topic for the sinks holds ${records} records of ${written} rows`);
  }
  return source.topic('preset');
}

module.exports = { feed };
