import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { InputError, readStacks } from '../../adapters';
import { CONNECTOR_TYPES } from '../../model';
import { EXIT } from '../../plugins';
import { orInputRefusal } from '../input-refusal';
import type { CliIo } from '../io';
import type { Estimate } from './estimate';
import { estimateOf } from './estimate';
import { KNOWN_CURRENCY, KNOWN_PRICES } from './price-table';
import type { PriceFile } from './prices';
import { pricesIn, REGION } from './prices';
import { connectorLines, costText, money } from './report';

export interface CostOptions {
  readonly mcuPrice?: string;
  readonly currency?: string;
  /** A file of prices. */
  readonly prices?: string;
  /** Where the input does not say it. */
  readonly region?: string;
  /** The most that it may cost a month. */
  readonly budget?: string;
  readonly format?: 'text' | 'json';
}

/** `cdk-msk-connect explain cdk.out`: what the connectors of an assembly or template and what is around them use and cost. */
export function cost(path: string, options: CostOptions, io: CliIo): number {
  const problem = optionProblem(options);
  if (problem !== undefined) {
    io.stderr.write(`error: ${problem}\n`);
    return EXIT.FAILED;
  }
  return orInputRefusal(io, () => {
    const stacks = readStacks(path, io.cwd);
    const budget = options.budget === undefined ? undefined : Number(options.budget);
    const estimate = estimateOf(stacks, pricesOf(options, io), options.region);
    const connectors = connectorLines(estimate, stacks.ofType(...CONNECTOR_TYPES).map(({ id, body }) => [id, body] as const));
    io.stdout.write(options.format === 'json' ? costJson(estimate, budget)
      : costText(estimate, connectors.length > 0 ? connectors : ['no connectors'], budget));
    return budget === undefined ? EXIT.OK : verdict(estimate, budget, io);
  });
}

function optionProblem({ mcuPrice, region, budget }: CostOptions): string | undefined {
  const isAmount = (value: string | undefined) => value === undefined || (value.trim() !== '' && Number(value) >= 0 && Number.isFinite(Number(value)));
  return !isAmount(mcuPrice) ? `--mcu-price must be a number such as 0.11, got ${JSON.stringify(mcuPrice)}`
    : region !== undefined && !REGION.test(region) ? `--region must be a Region such as us-east-1, got ${JSON.stringify(region)}`
      : !isAmount(budget) ? `--budget must be an amount per month such as 500, got ${JSON.stringify(budget)}` : undefined;
}

/** A file stands in place of the table that is known here; a single price, in any Region, in place of one of them. */
function pricesOf({ prices, mcuPrice, currency }: CostOptions, io: CliIo): PriceFile {
  const table = prices === undefined ? { currency: KNOWN_CURRENCY, regions: KNOWN_PRICES } : pricesIn(contentOf(prices, io), prices);
  const wanted = currency ?? table.currency;
  if (prices !== undefined && wanted !== table.currency) {
    throw new InputError(prices, `its prices are in ${table.currency}, but --currency is ${wanted}; omit --currency`);
  }
  return {
    currency: wanted,
    // amounts of two currencies make no sum
    regions: wanted === table.currency ? table.regions : {},
    ...mcuPrice !== undefined && { everywhere: { mcuHour: { amount: Number(mcuPrice), source: 'the command line' } } },
  };
}

function contentOf(path: string, io: CliIo): string {
  try {
    return readFileSync(resolve(io.cwd ?? '.', path), 'utf8');
  } catch (error) {
    throw new InputError(path, `it cannot be read: ${(error as Error).message.split(',')[0]}`);
  }
}

/** A budget that something without a price may exceed is not kept. */
function verdict({ total, currency, unpriced }: Estimate, budget: number, io: CliIo): number {
  if (total.most > budget) {
    io.stderr.write(`error: the cost of ${money(total)} ${currency} per month exceeds the budget of ${budget.toFixed(2)}\n`);
    return EXIT.FINDINGS;
  }
  if (unpriced.length > 0) {
    const what = [...new Set(unpriced.map(each => each.what))].join(', ');
    io.stderr.write(`error: the budget cannot be checked without the price of ${what}; specify prices with --prices FILE, and the Region with --region if the input does not specify it\n`);
    return EXIT.FAILED;
  }
  return EXIT.OK;
}

function costJson({ currency, items, total, unpriced, notCounted }: Estimate, budget: number | undefined): string {
  return `${JSON.stringify({
    version: 1,
    currency,
    items,
    totalPerMonth: total,
    withoutPrice: unpriced.map(({ logicalId }) => logicalId),
    notCounted,
    ...budget !== undefined && { budget: { amount: budget, exceeded: total.most > budget } },
  }, undefined, 2)}\n`;
}
