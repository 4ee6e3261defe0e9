import { createRequire } from 'node:module';
import type { YamlResult } from './yaml';

const load = createRequire(__filename);

/** Loaded only where YAML is read: it is the larger part of the start-up of a check. */
export function yamlDocuments(text: string): YamlResult {
  const { readYaml } = load('./yaml') as typeof import('./yaml');
  return readYaml(text);
}
