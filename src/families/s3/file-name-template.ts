import type { ConnectorOptions } from '../../catalog';

export const TEMPLATE = 'file.name.template';

export function usesTemplate(connector: ConnectorOptions): boolean {
  return connector.isMissing('aws.s3.prefix') && connector.isMissing('aws_s3_prefix');
}

/** The variables of a file name template, parameters left off. */
export function variables(template: string): Set<string> {
  return new Set([...template.matchAll(/\{\{\s*([\w.]+)\s*(?::[^}]*)?\}\}/g)].map(match => match[1]));
}
