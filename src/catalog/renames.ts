/** An option that once was: what took its place and from which version on. */
export interface Rename {
  readonly classes: RegExp;
  readonly old: RegExp;
  /** The key in its place, with `$1` for what the pattern caught; absent where it went without one. */
  readonly now?: string;
  readonly since: string;
}

const DEBEZIUM = /^io\.debezium\.connector\.(?!jdbc)/;

/** From the sources of Debezium at the tags 1.9.7, 2.7.4 and 3.6.1. */
export const RENAMES: Rename[] = [
  { classes: DEBEZIUM, old: /^database\.server\.name$/, now: 'topic.prefix', since: '2.0' },
  { classes: DEBEZIUM, old: /^mongodb\.name$/, now: 'topic.prefix', since: '2.0' },
  { classes: DEBEZIUM, old: /^database\.history$/, now: 'schema.history.internal', since: '2.0' },
  { classes: DEBEZIUM, old: /^database\.history\.(.+)$/, now: 'schema.history.internal.$1', since: '2.0' },
  { classes: DEBEZIUM, old: /^(.+)\.whitelist$/, now: '$1.include.list', since: '2.0' },
  { classes: DEBEZIUM, old: /^(.+)\.blacklist$/, now: '$1.exclude.list', since: '2.0' },
  { classes: DEBEZIUM, old: /^transaction\.topic$/, now: 'topic.transaction', since: '2.0' },
  { classes: DEBEZIUM, old: /^toasted\.value\.placeholder$/, now: 'unavailable.value.placeholder', since: '2.0' },
  { classes: DEBEZIUM, old: /^truncate\.handling\.mode$/, now: 'skipped.operations', since: '2.0' },
  { classes: DEBEZIUM, old: /^sanitize\.field\.names$/, now: 'field.name.adjustment.mode', since: '2.3' },
  { classes: DEBEZIUM, old: /^snapshot\.custom\.class$/, now: 'snapshot.mode.custom.name', since: '2.6' },
  { classes: /\.mysql\./, old: /^snapshot\.new\.tables$/, since: '2.7' },
  { classes: /\.mysql\./, old: /^connector\.adapter$/, since: '2.7' },
  { classes: /\.mysql\./, old: /^gtid\.new\.channel\.position$/, since: '2.0' },
  { classes: /\.sqlserver\./, old: /^database\.dbname$/, now: 'database.names', since: '2.0' },
  { classes: /\.mongodb\.MongoDbConnector$/, old: /^mongodb\.hosts$/, now: 'mongodb.connection.string', since: '2.4' },
  { classes: /transforms\.ExtractNewRecordState$/, old: /^(drop\.tombstones|delete\.handling\.mode)$/, now: 'delete.tombstone.handling.mode', since: '3.2' },
  { classes: /\.OpensearchSinkConnector$/, old: /^type\.name$/, since: '3.0' },
  { classes: /^io\.confluent\.connect\.elasticsearch\./, old: /^(topic\.index\.map|auto\.create\.indices\.at\.start|type\.name)$/, since: '11.0' },
];

export function renameOf(className: string, key: string): Rename | undefined {
  return RENAMES.find(one => one.classes.test(className) && one.old.test(key));
}
