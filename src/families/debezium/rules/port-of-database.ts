import type { Rule } from '../../../model';
import { cannotKnow, finding, HOLDS, NOT_APPLICABLE } from '../../../model';

export const portOfDatabase: Rule = {
  id: 'MC-DB-007',
  title: 'the port is the one on which the database listens',
  severity: 'error',
  why: 'Nothing answers on another port: the connector tries until it times out, and fails.',
  fix: 'set database.port to the port of the database, best by a reference to its Endpoint.Port',
  source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html',
  requires: ['database'],
  check({ database }) {
    const { listensOn, port } = database ?? {};
    if (listensOn === undefined || port === undefined) {
      return NOT_APPLICABLE;
    }
    const given = port.literal?.trim();
    return given === undefined ? cannotKnow('the port is known only at deployment') : Number(given) === listensOn ? HOLDS
      : finding({ key: 'database.port', value: given, message: `database.port is ${given}, but the database listens on port ${listensOn}`, fix: `set database.port to ${listensOn}` });
  },
};
