import { EXIT } from '../../plugins';
import type { CliIo } from '../io';
import { Refusal, refusalOf } from './refusal';
import { clientsFor } from './sdk';
import type { Aws, AwsOptions } from './sdk';

/** Of which connectors a command is. */
export interface DeployedOptions extends AwsOptions {
  readonly stack?: string;
  readonly connector?: string[];
  readonly format?: 'text' | 'json';
}

/** Runs a command on what is deployed; what keeps it from that is one sentence, and exit status 2. */
export async function onDeployed(options: DeployedOptions, io: CliIo, run: (aws: Aws) => Promise<number>): Promise<number> {
  let aws: Aws | undefined;
  try {
    aws = clientsFor(options);
    return await run(aws);
  } catch (error) {
    const region = await regionOf(aws);
    const refusal = refusalOf(error, options, region);
    if (refusal === undefined) {
      throw error;
    }
    io.stderr.write(`error: ${refusal}${error instanceof Refusal && region !== undefined ? ` (Region ${region})` : ''}\n`);
    return EXIT.FAILED;
  } finally {
    aws?.end();
  }
}

async function regionOf(aws: Aws | undefined): Promise<string | undefined> {
  try {
    return await aws?.connect.config.region();
  } catch {
    return undefined;
  }
}
