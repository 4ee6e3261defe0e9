import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { nearest, simpleName } from '../../catalog';
import { EXIT } from '../../plugins';
import type { CliIo } from '../io';
import { allSchema, connectorSchema, schemaFile } from './schema';
import { classesOf } from './scope';

export interface SchemaOptions {
  readonly output?: string;
}

const ALL = 'all';

/** `cdk-msk-connect schema`: JSON Schemas of connectors, for editors. */
export function schema(asked: string, { output }: SchemaOptions, io: CliIo): number {
  const known = classesOf('source', 'sink');
  const classes = asked === ALL ? known : known.filter(name => name === asked || simpleName(name) === asked);
  if (classes.length === 0 || (asked !== ALL && classes.length > 1)) {
    const near = nearest(asked, [...known, ...known.map(simpleName)]);
    io.stderr.write(`error: the catalog has ${classes.length > 1 ? `several connectors "${asked}": ${classes.join(', ')}` : `no connector "${asked}"; ${near === undefined ? 'check the name' : `did you mean ${near}?`}`}\n`);
    return EXIT.FAILED;
  }
  if (output === undefined) {
    if (asked === ALL) {
      io.stderr.write('error: the schema of each connector is a file of its own; specify a directory with --output DIR\n');
      return EXIT.FAILED;
    }
    io.stdout.write(`${JSON.stringify(connectorSchema(classes[0]), undefined, 2)}\n`);
    return EXIT.OK;
  }
  const directory = resolve(io.cwd ?? '.', output);
  const files: Array<readonly [file: string, content: object]> = [
    ...classes.map(className => [schemaFile(className), connectorSchema(className)] as const),
    ...asked === ALL ? [['connectors.schema.json', allSchema(classes)] as const] : [],
  ];
  try {
    mkdirSync(directory, { recursive: true });
    files.forEach(([file, content]) => writeFileSync(join(directory, file), `${JSON.stringify(content)}\n`));
  } catch (error) {
    io.stderr.write(`error: ${output} cannot be written: ${(error as Error).message}\n`);
    return EXIT.FAILED;
  }
  io.stdout.write(`${files.length} ${files.length === 1 ? 'schema' : 'schemas'} in ${output}\n`);
  return EXIT.OK;
}
