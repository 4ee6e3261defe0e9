import type { OptionViolation } from '../../../checks';
import type { ConnectorOptions } from '../../../catalog';

export const ELASTIC = /^io\.confluent\.connect\.elasticsearch\.ElasticsearchSinkConnector$/;

export const ELASTIC_SOURCE = 'Confluent Elasticsearch sink 15.1.3, Validator';

/** Both or none; the one that is missing is reported. */
export function together(connector: ConnectorOptions, left: string, right: string): OptionViolation[] {
  return connector.isSet(left) === connector.isSet(right) ? [] : [{ key: connector.isSet(left) ? right : left, message: `is missing: ${left} and ${right} go together` }];
}

export const say = (key: string, message: string, when: boolean | undefined): OptionViolation[] => (when ? [{ key, message }] : []);
