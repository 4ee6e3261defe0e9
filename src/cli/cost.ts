import { readTemplates } from '../adapters';
import type { Template } from '../adapters';
import { CONNECTOR_TYPES } from '../model';
import { connectorCosts, costLine } from '../monitoring/internal';
import type { Prices } from '../monitoring/internal';
import { EXIT } from '../plugins';
import { orInputRefusal } from './input-refusal';
import type { CliIo } from './io';

/** The connectors of a template alone, as they stand in it. */
function connectorsOf(template: Template): { Resources: { [id: string]: unknown } } {
  return { Resources: Object.fromEntries(template.ofType(...CONNECTOR_TYPES).map(({ id, body }) => [id, body])) };
}

export interface CostOptions {
  /** Prices stand nowhere but with the user. */
  readonly mcuPrice?: string;
  readonly currency?: string;
}

/** `cdk-msk-connect explain cdk.out`: what the connectors of an assembly or template use, least and most. */
export function cost(path: string, options: CostOptions, io: CliIo): number {
  const prices: Prices = { mcuHour: options.mcuPrice === undefined ? undefined : Number(options.mcuPrice), currency: options.currency };
  if (prices.mcuHour !== undefined && !(prices.mcuHour >= 0)) {
    io.stderr.write(`error: the price of an MCU-hour is ${JSON.stringify(options.mcuPrice)}; give a number such as 0.11\n`);
    return EXIT.FAILED;
  }
  return orInputRefusal(io, () => {
    const lines = readTemplates(path, io.cwd).flatMap(template => connectorCosts(connectorsOf(template), prices)).map(each => costLine(each, prices));
    io.stdout.write(lines.length > 0 ? `${lines.join('\n')}\n` : 'there is no connector\n');
    return EXIT.OK;
  });
}
