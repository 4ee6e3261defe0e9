import type { Rule } from '../../../model';
import { optionRule } from '../../../checks';

const RELATIONAL = 'io.debezium.transforms.ExtractNewRecordState';
const DOCUMENTS = 'io.debezium.connector.mongodb.transforms.ExtractNewDocumentState';
const OF_MONGODB = /\.MongoDbConnector$/;

export const unwrapOfConnector: Rule = optionRule({
  id: 'MC-DBZ-027',
  title: 'the transform that unwraps change events is the one for the database',
  severity: 'error',
  why: 'Change events of MongoDB contain the document as JSON text, those of other databases the row as a structure. The transform for the other kind fails, or leaves text in place of fields.',
  fix: `use ${DOCUMENTS} with MongoDB, and ${RELATIONAL} with all other databases`,
  source: 'https://debezium.io/documentation/reference/stable/transformations/mongodb-event-flattening.html',
  check: connector => {
    const { fact } = connector;
    const isMongoDb = OF_MONGODB.test(fact?.className ?? '');
    const wrong = isMongoDb ? RELATIONAL : DOCUMENTS;
    return fact?.kinds.includes('source') !== true || !fact.className.startsWith('io.debezium.connector.') ? []
      : connector.aliases('transforms').map(alias => `transforms.${alias}.type`).filter(key => connector.known(key)?.trim() === wrong)
        .map(key => ({ key, message: `is ${wrong}, which is for ${isMongoDb ? 'relational databases' : 'MongoDB'}` }));
  },
});
