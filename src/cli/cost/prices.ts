import type { Json } from '../../adapters';
import { InputError, isObject } from '../../adapters';
import type { PriceKey } from './usage';
import { BY_TYPE } from './usage';

/** A price with where it stands. */
export interface Price {
  readonly amount: number;
  readonly source: string;
  readonly date?: string;
}

/** The prices of a Region; those of brokers, instances and nodes by type. `logGb` is that of a GB of logs, which no template counts. */
export type RegionPrices = { readonly [key in Exclude<PriceKey, 'brokerHour' | 'databaseHour' | 'searchNodeHour'> | 'logGb']?: Price }
  & { readonly brokerHour?: PricesByType; readonly databaseHour?: PricesByType; readonly searchNodeHour?: PricesByType };
export type PricesByType = Readonly<Record<string, Price>>;

export interface PriceFile {
  readonly currency: string;
  readonly regions: Readonly<Record<string, RegionPrices>>;
  /** Those that hold in any Region. */
  readonly everywhere?: RegionPrices;
}

const SINGLE = ['mcuHour', 'natGatewayHour', 'endpointHour', 'serverlessClusterHour', 'partitionHour', 'replicatorHour', 'logGb'] as const;
export const REGION = /^[a-z]{2,3}(-[a-z]+){1,2}-\d{1,2}$/;

/** Reads a file of prices, and says what is wrong with it in its own words. */
export function pricesIn(content: string, path: string): PriceFile {
  const fail: Fail = problem => {
    throw new InputError(path, problem);
  };
  let file: unknown;
  try {
    file = JSON.parse(content);
  } catch (error) {
    fail(`it is not valid JSON: ${(error as Error).message}`);
  }
  if (!isObject(file) || !isObject(file.regions)) {
    return fail('it must be a JSON object with "currency" and "regions", such as {"currency": "EUR", "regions": {"eu-central-1": {"mcuHour": 0.12}}}');
  }
  const { currency, source = path, date, regions } = file;
  if (typeof currency !== 'string' || !/^[A-Z]{3}$/.test(currency)) {
    fail(`"currency" must be three letters such as "USD", got ${JSON.stringify(currency)}`);
  }
  if (typeof source !== 'string' || (date !== undefined && (typeof date !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(date)))) {
    fail('"source" must be a text that names the origin of the prices, and "date" their date, such as "2026-11-30"');
  }
  const price = (amount: number): Price => ({ amount, source: source as string, ...date !== undefined && { date: date as string } });
  const entries = Object.entries(regions).map(([region, prices]) => {
    if (!REGION.test(region)) {
      fail(`"regions" must have names of Regions such as "eu-central-1", got "${region}"`);
    }
    if (!isObject(prices)) {
      return fail(`"${region}" must be an object of prices, got ${JSON.stringify(prices)}`);
    }
    return [region, regionPrices(prices, region, price, fail)] as const;
  });
  return { currency: currency as string, regions: Object.fromEntries(entries) };
}

type Fail = (problem: string) => never;

function regionPrices(prices: Json, region: string, price: (amount: number) => Price, fail: Fail): RegionPrices {
  const known: readonly string[] = [...SINGLE, ...BY_TYPE];
  const checked = (value: unknown, name: string): Price => (typeof value === 'number' && Number.isFinite(value) && value >= 0 ? price(value)
    : fail(`"${name}" of ${region} must be 0 or a positive number such as 0.11, got ${JSON.stringify(value)}`));
  return Object.fromEntries(Object.entries(prices).map(([key, value]) => {
    if (!known.includes(key)) {
      fail(`"${key}" of ${region} is not a known price; use ${known.join(', ')}`);
    }
    if (!(BY_TYPE as readonly string[]).includes(key)) {
      return [key, checked(value, key)];
    }
    if (!isObject(value)) {
      return fail(`"${key}" of ${region} must have a price for each type, such as {"${EXAMPLES[key]}": 0.2}, got ${JSON.stringify(value)}`);
    }
    return [key, Object.fromEntries(Object.entries(value).map(([type, each]) => [type, checked(each, `${key} ${type}`)]))];
  }));
}

const EXAMPLES: Readonly<Record<string, string>> = { brokerHour: 'kafka.m7g.large', databaseHour: 'db.m5.large', searchNodeHour: 'r5.large.search' };
