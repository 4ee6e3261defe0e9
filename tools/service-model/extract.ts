/*
 * Writes the extract of the published API model that the stand-in for MSK Connect is made of.
 *
 *   ts-node -T tools/service-model/extract.ts
 */
import { readFileSync, writeFileSync } from 'fs';
import { dirname, join } from 'path';
import { readModel } from './read-model';

const PACKAGE = '@aws-sdk/client-kafkaconnect';

export const EXTRACT = join(__dirname, '..', '..', 'test', 'support', 'kafka-connect-service', 'model.json');

/** The model of the package as it is installed below a directory. */
export function modelBelow(directory: string): ReturnType<typeof readModel> {
  const entry = require.resolve(PACKAGE, { paths: [directory] });
  const root = dirname(dirname(entry));
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf-8')) as { version: string };
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return readModel(`${PACKAGE}@${version}`, require(entry) as Record<string, unknown>);
}

/** One line a shape: a change of the model is a change of few lines. */
export function render(model: ReturnType<typeof readModel>): string {
  const table = (entries: object) => `{\n${Object.entries(entries).map(([name, value]) => `    ${JSON.stringify(name)}: ${JSON.stringify(value)}`).join(',\n')}\n  }`;
  const { source, ...tables } = model;
  return `{\n  "source": ${JSON.stringify(source)},\n${Object.entries(tables).map(([name, value]) => `  "${name}": ${table(value)}`).join(',\n')}\n}\n`;
}

if (require.main === module) {
  writeFileSync(EXTRACT, render(modelBelow(__dirname)));
}
