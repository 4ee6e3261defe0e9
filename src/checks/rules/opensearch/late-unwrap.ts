import { converterOf, isSchemaless, transformsOf } from '../../converters';
import type { Rule } from '../../rule';
import { cannotKnow, finding, HOLDS, NOT_APPLICABLE } from '../../rule';
import { kindOf } from '../../support';

const UNWRAP = ['io.debezium.transforms.ExtractNewRecordState', 'io.debezium.connector.mongodb.transforms.ExtractNewDocumentState'];

export const openSearchLateUnwrap: Rule = {
  id: 'MC-OS-013',
  title: 'envelopes are unwrapped where they have a schema',
  severity: 'error',
  why: 'ExtractNewRecordState passes records without a schema on as they are, without an error: the index gets envelopes instead of rows.',
  fix: 'unwrap at the source, or let values carry their schema',
  source: 'https://debezium.io/documentation/reference/stable/transformations/event-flattening.html',
  check(deployment) {
    if (kindOf(deployment) !== 'sink') {
      return NOT_APPLICABLE;
    }
    const unwrap = transformsOf(deployment)?.find(({ className }) => UNWRAP.includes(className));
    if (unwrap === undefined) {
      return NOT_APPLICABLE;
    }
    const schemaless = isSchemaless(converterOf(deployment, 'value.converter'));
    return schemaless === undefined ? cannotKnow('the converter of values is not known') : !schemaless ? HOLDS : finding({
      key: `transforms.${unwrap.alias}.type`,
      value: unwrap.className,
      message: `the transform ${unwrap.alias} unwraps envelopes, but values are JSON without schemas, which it passes on as they are`,
    });
  },
};
