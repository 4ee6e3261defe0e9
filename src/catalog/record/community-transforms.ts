import type { Effect } from './effect';
import { onFields } from './effect';
import { withFields } from './fields';
import type { RecordType } from './record-type';
import { UNKNOWN } from './record-type';

const keepsKind = ({ kind, orElse }: RecordType): RecordType => ({ kind, ...orElse && { orElse } });

/** What widely used transforms of others do, by their classes. They take objects; of other values they say that the type is not supported. */
export const COMMUNITY_TRANSFORMS: Readonly<Record<string, Effect>> = {
  'com.github.jcustenborder.kafka.connect.transform.common.PatternRename': onFields('renames fields', keepsKind),
  'com.github.jcustenborder.kafka.connect.transform.common.TimestampNowField': onFields('inserts a time', (type, { option }) => {
    const names = option('fields')?.split(',').map(name => name.trim());
    return names === undefined ? keepsKind(type) : { ...type, fields: withFields(type.fields, new Map(names.map(name => [name, UNKNOWN]))) };
  }),
};
