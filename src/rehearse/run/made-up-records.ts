interface Record {
  readonly key: string | null;
  readonly value: string;
}

type Config = { readonly [key: string]: string };

const JSON_CONVERTER = 'org.apache.kafka.connect.json.JsonConverter';
const TEXT_CONVERTER = /^org\.apache\.kafka\.connect\.(storage\.StringConverter|converters\.ByteArrayConverter)$/;

/**
 * Records for a sink whose topics no rehearsed source writes, in the format that its converters read.
 *
 * @param config of the connector
 * @param worker configuration, for converters that the connector does not name
 * @returns a text where the format is not one that can be made up
 */
export function madeUpRecords(config: Config, worker: Config, first: number, count: number): Record[] | string {
  const key = writer(config, worker, 'key.converter', [['id', 'int32']]);
  const value = writer(config, worker, 'value.converter', [['id', 'int32'], ['name', 'string']]);
  if (typeof key === 'string' || typeof value === 'string') {
    return typeof key === 'string' ? key : value as string;
  }
  return Array.from({ length: count }, (_, index) => {
    const id = first + index;
    return { key: key({ id }, String(id)), value: value({ id, name: `row ${id}` }, `row ${id}`) };
  });
}

type Writer = (fields: object, text: string) => string;

function writer(config: Config, worker: Config, name: string, fields: readonly (readonly [string, string])[]): Writer | string {
  const from = config[name] ? config : worker;
  const converter = from[name] ?? 'org.apache.kafka.connect.storage.StringConverter';
  if (TEXT_CONVERTER.test(converter)) {
    return (_, text) => text;
  }
  if (converter !== JSON_CONVERTER) {
    return `${name} is ${converter}, for which no records can be generated; rehearse the sink together with the source that writes its topics`;
  }
  if (from[`${name}.schemas.enable`] === 'false') {
    return payload => JSON.stringify(payload);
  }
  const schema = { type: 'struct', optional: false, fields: fields.map(([field, type]) => ({ field, type, optional: false })) };
  return payload => JSON.stringify({ schema, payload });
}
