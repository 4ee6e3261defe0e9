import type { OptionViolation } from '../../../checks';
import type { ConnectorOptions } from '../../../catalog';

export const SINKS = /^io\.(confluent|aiven)\.connect\.jdbc\.JdbcSinkConnector$/;

export const CONFLUENT = 'Confluent JDBC 10.9.7';

export const AIVEN = 'Aiven JDBC 6.10.0';

export const say = (key: string, message: string, when: boolean | undefined): OptionViolation[] => (when ? [{ key, message }] : []);

export function fields(connector: ConnectorOptions): number | undefined {
  return connector.isOpaque('pk.fields') ? undefined : connector.list('pk.fields')?.length ?? 0;
}

export const AIVEN_SINK = /^io\.aiven\.connect\.jdbc\.JdbcSinkConnector$/;

export const CONFLUENT_SOURCE = /^io\.confluent\.connect\.jdbc\.JdbcSourceConnector$/;
