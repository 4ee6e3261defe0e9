import type { ConnectorOptions } from '../../catalog';

export const TEMPLATE = 'file.name.template';

export function usesTemplate(connector: ConnectorOptions): boolean {
  return connector.isMissing('aws.s3.prefix') && connector.isMissing('aws_s3_prefix');
}

/** The variables of a file name template, parameters left off. */
export function variables(template: string): Set<string> {
  return new Set([...template.matchAll(/\{\{\s*([\w.]+)\s*(?::[^}]*)?\}\}/g)].map(match => match[1]));
}

/** The variables with what stands behind their colon. */
export function parameters(template: string): Array<{ readonly variable: string; readonly parameter?: string }> {
  return [...template.matchAll(/\{\{\s*([\w.]+)\s*(?::([^}]*))?\}\}/g)].map(([, variable, parameter]) => ({ variable, parameter }));
}
