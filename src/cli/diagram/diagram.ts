import { writeFileSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { readStacks } from '../../adapters';
import { EXIT } from '../../plugins';
import { orInputRefusal } from '../input-refusal';
import type { CliIo } from '../io';
import type { Diagram } from './graph';
import { mermaidOf } from './mermaid';
import { counted } from './names';
import { diagramOf } from './read';
import { svgOf } from './svg';

const FORMS: Readonly<Record<string, (diagram: Diagram, title: string) => string>> = { '.svg': svgOf, '.mmd': mermaidOf };

/** `cdk-msk-connect explain cdk.out --diagram shop.svg`: a picture of what an assembly or template creates. */
export function drawDiagram(path: string, file: string, io: CliIo): number {
  const form = FORMS[extname(file).toLowerCase()];
  if (form === undefined) {
    io.stderr.write(`error: --diagram must be the name of an .svg file, or of an .mmd file for Mermaid, got ${JSON.stringify(file)}\n`);
    return EXIT.FAILED;
  }
  return orInputRefusal(io, () => {
    const diagram = diagramOf(readStacks(path, io.cwd));
    if (diagram.nodes.length === 0) {
      io.stderr.write(`error: ${path}: it has nothing to draw: no connector, no Kafka cluster and no database\n`);
      return EXIT.FAILED;
    }
    try {
      writeFileSync(resolve(io.cwd ?? '.', file), form(diagram, `What ${path} creates`));
    } catch (error) {
      io.stderr.write(`error: ${file} cannot be written: ${(error as Error).message}\n`);
      return EXIT.FAILED;
    }
    const count = (kind: string) => diagram.nodes.filter(node => node.kind === kind).length;
    io.stdout.write(`${file}: ${counted(count('connector'), 'connector')}, ${counted(count('cluster'), 'Kafka cluster')}, ${counted(diagram.networks.length, 'network')}\n`);
    return EXIT.OK;
  });
}
