import { recordWords } from '../../../catalog';
import { optionRule } from '../../../checks';
import type { Rule } from '../../../model';
import { AIVEN_OPENSEARCH_SINK } from '../../opensearch/family';
import { idOfKey } from '../../opensearch/document-options';
import { chainOf } from '../../records';
import { CONFLUENT_ELASTICSEARCH_SINK } from '../family';

export const documentId: Rule = optionRule({
  id: 'MC-OPT-708',
  classes: [CONFLUENT_ELASTICSEARCH_SINK, AIVEN_OPENSEARCH_SINK],
  title: 'keys that become document IDs are single values',
  severity: 'error',
  why: 'The ID of a document is the key of its record, as a text or a whole number. A key with fields is refused: "STRUCT is not supported as the document id", and the task fails at the first record.',
  fix: 'extract the field with the transform org.apache.kafka.connect.transforms.ExtractField$Key after the one that makes the key, or set key.ignore=true',
  source: 'https://github.com/confluentinc/kafka-connect-elasticsearch/issues/193',
  instead: ['MC-OPT-105'],
  check: (connector, deployment) => {
    const isId = deployment.configuration?.get('connector.class')?.literal?.trim() === AIVEN_OPENSEARCH_SINK ? idOfKey(connector) : connector.known('key.ignore')?.trim().toLowerCase() === 'false';
    const { key } = chainOf(connector).end;
    return isId && key.kind !== undefined && [key.kind, ...key.orElse ?? []].every(kind => kind === 'struct' || kind === 'map')
      ? [{ key: 'key.ignore', message: `is false, but keys are ${recordWords(key)}, which cannot be the ID of a document` }] : [];
  },
});
