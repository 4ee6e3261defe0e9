import type { ConnectorOptions } from '../../catalog';

/** What table.include.list matches; undefined where it is not set, not known, or an expression that only Java reads. */
export function capturedTables(connector: ConnectorOptions): RegExp[] | undefined {
  const captured = entriesOf(connector, 'table.include.list');
  const patterns = captured.flatMap(expressionOf);
  return patterns.length === 0 || patterns.length < captured.length ? undefined : patterns;
}

export const entriesOf = (connector: ConnectorOptions, key: string): string[] =>
  (connector.known(key) ?? '').split(',').map(entry => entry.trim()).filter(entry => entry !== '');

/** The same for JavaScript; nothing where only Java knows the expression. */
function expressionOf(entry: string): RegExp[] {
  try {
    return [new RegExp(`^(?:.*\\.)?(?:${entry})$`, 'i')];
  } catch {
    return [];
  }
}
