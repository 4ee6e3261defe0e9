/** In what a number of an option is counted. */
export type Unit = 'milliseconds' | 'seconds' | 'hours' | 'bytes';

/** Units that the key says. */
const BY_KEY: ReadonlyArray<readonly [RegExp, Unit]> = [
  [/([._-]ms|millis|[a-z]Ms)$/, 'milliseconds'],
  [/([._-]seconds|[a-z]Seconds)$/, 'seconds'],
  [/[._-]hours$/, 'hours'],
  [/(^|[._-])bytes$/, 'bytes'],
];

/** Units that only the documentation of the connector says. */
const BY_CLASS: ReadonlyArray<readonly [classes: RegExp, key: string, Unit]> = [
  [/^com\.amazonaws\.services\.schemaregistry\./, 'timeToLiveMillis', 'milliseconds'],
  [/^com\.clickhouse\./, 'tableRefreshInterval', 'seconds'],
  [/^com\.snowflake\./, 'buffer.flush.time', 'seconds'],
  [/^com\.mongodb\./, 'rate.limiting.timeout', 'milliseconds'],
  [/^io\.aiven\.kafka\.connect\.http\./, 'http.timeout', 'seconds'],
  [/^io\.aiven\.kafka\.connect\.s3\./, 'aws.sts.role.session.duration', 'seconds'],
  [/^io\.confluent\.connect\.s3\./, 's3.part.size', 'bytes'],
  [/^io\.debezium\.connector\./, 'binlog.net.read.timeout', 'seconds'],
  [/^io\.debezium\.connector\./, 'binlog.net.write.timeout', 'seconds'],
  [/^org\.apache\.kafka\.connect\./, 'errors.retry.timeout', 'milliseconds'],
  [/^org\.apache\.kafka\.connect\./, 'sasl.kerberos.min.time.before.relogin', 'milliseconds'],
  [/^software\.amazon\.event\./, 'aws.eventbridge.retries.delay', 'milliseconds'],
];

/** Points in time, whatever their unit. */
const TIMES = new Set(['timestamp.initial.ms', 'timestamp.initial']);

/** In what the number of an option is counted; undefined where it is only a number. */
export function unitOf(className: string, key: string): Unit | undefined {
  if (TIMES.has(key)) {
    return undefined;
  }
  return BY_CLASS.find(([classes, name]) => name === key && classes.test(className))?.[2] ?? BY_KEY.find(([pattern]) => pattern.test(key))?.[1];
}
