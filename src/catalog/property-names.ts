/** Keys that can be a property; others, such as patterns with a parameter in the key, stay in `config`. */
const NAMEABLE = /^[A-Za-z][A-Za-z0-9]*([._-][A-Za-z0-9]+)*$/;

/** What keys of these classes begin with and the name of their struct says already. */
const SAID_BY_STRUCT: ReadonlyArray<readonly [classes: RegExp, prefix: RegExp]> = [
  [/^com\.snowflake\./, /^snowflake\./],
  [/^com\.clickhouse\./, /^clickhouse/],
  [/^org\.apache\.iceberg\./, /^iceberg\./],
  [/^io\.debezium\.connector\.mongodb\./, /^mongodb\./],
  [/^io\.confluent\.connect\.s3\./, /^s3\./],
  [/^io\.confluent\.connect\.elasticsearch\./, /^elastic\./],
  [/^io\.aiven\.kafka\.connect\.s3\./, /^aws[._]s3[._]/],
  [/^io\.aiven\.kafka\.connect\.http\./, /^http\./],
  [/^software\.amazon\.event\./, /^aws\.eventbridge\./],
];

/** `database.hostname` as `databaseHostname`; undefined where a key cannot be a property. */
export function propertyName(key: string): string | undefined {
  if (!NAMEABLE.test(key)) {
    return undefined;
  }
  const [first, ...rest] = key.split(/[._-]/);
  const name = lowerFirst(first) + rest.map(word => word[0].toUpperCase() + word.slice(1)).join('');
  // the five languages split words before a letter that follows a digit
  return name.replace(/(\d)([a-z])/g, (_, digit: string, letter: string) => digit + letter.toUpperCase());
}

/** The key without what the name of its struct says: `snowflake.url.name` as `url.name`. */
export function keyWithinStruct(className: string, key: string): string {
  const prefix = SAID_BY_STRUCT.find(([classes]) => classes.test(className))?.[1];
  const rest = prefix === undefined ? key : key.replace(prefix, '');
  return NAMEABLE.test(rest) ? rest : key;
}

function lowerFirst(word: string): string {
  return /^[A-Z]+$/.test(word) ? word.toLowerCase() : word[0].toLowerCase() + word.slice(1);
}
