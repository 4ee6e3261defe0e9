import type { ConnectorOptions } from '../../catalog';

const OF_TABLE = /^iceberg\.table\.(.+)\.(id-columns|partition-by|commit-branch|route-regex)$/;

/** The tables that a sink names one by one; undefined where it chooses them by the records, or where they are not known. */
export function tablesOf(connector: ConnectorOptions): string[] | undefined {
  const tables = connector.known('iceberg.tables')?.split(',').map(table => table.trim()).filter(table => table !== '') ?? [];
  return tables.length === 0 || connector.has('iceberg.tables.dynamic-enabled') ? undefined : tables;
}

/** Options of single tables, with the table that each is for. */
export function optionsOfTables(connector: ConnectorOptions): Array<{ readonly key: string; readonly table: string; readonly option: string }> {
  return connector.keys().flatMap(key => {
    const [, table, option] = OF_TABLE.exec(key) ?? [];
    return table === undefined ? [] : [{ key, table, option }];
  });
}

/** What is set for a table: its own option, else that of all tables; `undefined` where neither is set. */
export function tableOption(
  connector: ConnectorOptions, table: string, option: string,
): { readonly key: string; readonly value: string | undefined } | undefined {
  const key = [`iceberg.table.${table}.${option}`, `iceberg.tables.default-${option}`].find(each => connector.isSet(each));
  return key === undefined ? undefined : { key, value: connector.known(key) ?? undefined };
}

/** Names separated by commas, without the transforms around them. */
export function columnsIn(list: string): string[] {
  return list.split(/,(?![^()]*\))/).map(entry => /^[^(]+\(([^,)]+)/.exec(entry.trim())?.[1].trim() ?? entry.trim()).filter(entry => entry !== '');
}

/** Whether the sink is told to create tables. */
export function createsTables(connector: ConnectorOptions): boolean {
  return connector.known('iceberg.tables.auto-create-enabled')?.trim().toLowerCase() === 'true';
}
