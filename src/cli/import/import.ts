import { readContent, readPaths } from '../../adapters';
import { isCalled } from '../../model';
import type { ConnectorDeployment } from '../../model';
import { EXIT } from '../../plugins';
import { orInputRefusal } from '../input-refusal';
import type { CliIo } from '../io';
import { workerConfigurationIn } from '../worker-configuration';
import { importedCode } from './imported';
import { nameOf } from './values';

export interface ImportOptions {
  /** Of these alone, by name. */
  readonly connector: readonly string[];
  /** The name of the class of the stack. */
  readonly stack: string;
  /** The properties of the workers that run the connectors now. */
  readonly workerConfig?: string;
}

/** `cdk-msk-connect import`: the code that makes the connectors of a file. */
export function importConnectors(paths: readonly string[], options: ImportOptions, io: CliIo): number {
  return orInputRefusal(io, () => {
    const isAskedFor = (deployment: ConnectorDeployment) => options.connector.length === 0
      || options.connector.some(given => given === nameOf(deployment) || isCalled(deployment, given));
    const connectors = paths.flatMap(path => path === '-' ? readContent(io.stdin(), 'standard input') : readPaths([path], io.cwd))
      .filter(isAskedFor);
    const worker = options.workerConfig === undefined ? undefined : workerConfigurationIn(options.workerConfig, io);
    const { code, remarks } = importedCode(connectors, options.stack, worker);
    remarks.forEach(remark => io.stderr.write(`${remark}\n`));
    io.stdout.write(code ?? '');
    return code === undefined ? EXIT.FAILED : EXIT.OK;
  });
}
