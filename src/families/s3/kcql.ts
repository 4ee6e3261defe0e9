import { literal } from '../../checks';
import type { ConnectorDeployment } from '../../model';

/** The option in which the connectors are told what to copy. */
export const KCQL = 'connect.s3.kcql';

/** What a connector of a class is to copy; nothing where it is of another class, or where that is not known. */
export function kcqlOf(deployment: ConnectorDeployment, className: string): string {
  return literal(deployment, 'connector.class') === className ? literal(deployment, KCQL) ?? '' : '';
}

/** The statements of KCQL, which semicolons separate, without what is in quotes or backticks. */
export function statementsOf(kcql: string): string[] {
  return kcql.split(';').map(statement => statement.replace(/`[^`]*`|"[^"]*"/g, '``').trim()).filter(statement => statement !== '');
}

/** The properties in a statement, by their names in lower case. */
export function propertiesOf(statement: string): ReadonlyMap<string, string> {
  const [, list = ''] = /\bPROPERTIES\s*\((.*)\)/is.exec(statement) ?? [];
  return new Map([...list.matchAll(/'([^']+)'\s*=\s*('[^']*'|[^,\s)]+)/g)].map(([, name, value]) => [name.toLowerCase(), value.replace(/'/g, '').trim()]));
}
