import { namesEachTable, tablesWithoutKeyColumns, transformsOf } from '../../../checks';
import type { ConnectorDeployment } from '../../../model';
import { debeziumSource } from '../source';

/** The tables of which a Debezium source writes records without a key, if they have no primary key. */
export interface KeylessTables {
  readonly tables: readonly string[];
  /** Whether each is named, so that somebody could look whether it has a key; otherwise a table made later comes in by itself. */
  readonly areNamed: boolean;
}

/** `undefined` where the deployment is no such source, or its keys are not known. */
export function keylessTables(deployment: ConnectorDeployment): KeylessTables | undefined {
  const source = debeziumSource(deployment);
  const transforms = transformsOf(deployment);
  // the outbox router takes the key from a column
  if (source === undefined || transforms === undefined || transforms.some(({ className }) => className.endsWith('.EventRouter'))) {
    return undefined;
  }
  // each document of MongoDB has its _id
  if (source.tables.option !== 'table.include.list') {
    return { tables: [], areNamed: true };
  }
  const list = deployment.configuration!.get(source.tables.option);
  const keyColumns = deployment.configuration!.get('message.key.columns');
  if ((list !== undefined && list.literal === undefined) || (keyColumns !== undefined && keyColumns.literal === undefined)) {
    return undefined;
  }
  const named = (list?.literal ?? '').split(',').map(table => table.trim()).filter(table => table !== '');
  return { tables: tablesWithoutKeyColumns(named.length > 0 ? named : ['.*'], keyColumns?.literal), areNamed: namesEachTable(named) };
}
