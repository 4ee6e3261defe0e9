import type { ConnectorDeployment } from '../../model';
import { literal } from '../../checks';
import type { FamilyConnector } from '../family';
import { DEBEZIUM } from './family';

/** A source of Debezium of which it is known how it lists its tables. */
export type DebeziumSource = FamilyConnector & Required<Pick<FamilyConnector, 'tables'>>;

/** The Debezium source that a deployment runs, if it runs one of these. */
export function debeziumSource(deployment: ConnectorDeployment): DebeziumSource | undefined {
  const name = literal(deployment, 'connector.class');
  const connector = DEBEZIUM.connectors.find(({ className }) => className === name);
  return connector?.tables && { ...connector, tables: connector.tables };
}
