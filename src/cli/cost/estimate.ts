import type { PlacedResource, Stacks } from '../../adapters';
import { HOURS_PER_MONTH } from '../../monitoring/internal';
import type { Range } from '../../monitoring/internal';
import type { Price, PriceFile, RegionPrices } from './prices';
import type { Usage } from './usage';
import { usagesOf } from './usage';

/** What one resource costs, as far as it is known. */
export interface CostItem extends Usage {
  /** The template, as it was read. */
  readonly source: string;
  /** The stack, in a cloud assembly. */
  readonly stack: string;
  readonly region?: string;
  /** Units times hours: MCU-hours, gateway-hours. */
  readonly hoursPerMonth?: Range;
  readonly price?: Price;
  readonly costPerMonth?: Range;
}

export interface Estimate {
  readonly currency: string;
  readonly items: readonly CostItem[];
  /** All that has a price. */
  readonly total: Range;
  /** What has no price, or no number, so that it is not in the total. */
  readonly unpriced: readonly CostItem[];
  /** What is paid by use, which no template tells. */
  readonly notCounted: readonly string[];
}

/** What the templates cost a month. */
export function estimateOf(stacks: Stacks, prices: PriceFile, told: string | undefined): Estimate {
  const items = usagesOf(stacks).map(({ resource, ...usage }): CostItem => {
    const region = told ?? regionOf(resource);
    const price = priceOf({ ...region !== undefined && prices.regions[region], ...prices.everywhere }, usage);
    const hoursPerMonth = usage.units && times(usage.units, HOURS_PER_MONTH);
    return {
      ...usage,
      source: resource.file.path,
      stack: resource.file.place.stack,
      ...region !== undefined && { region },
      ...hoursPerMonth && { hoursPerMonth },
      ...price && { price },
      ...hoursPerMonth && price && { costPerMonth: times(hoursPerMonth, price.amount) },
    };
  });
  const priced = items.flatMap(({ costPerMonth }) => costPerMonth ?? []);
  return {
    currency: prices.currency,
    items,
    total: priced.reduce((sum, each) => ({ least: sum.least + each.least, most: sum.most + each.most }), { least: 0, most: 0 }),
    unpriced: items.filter(({ costPerMonth }) => costPerMonth === undefined),
    notCounted: notCounted(stacks, prices.regions, told),
  };
}

/** `aws://111122223333/eu-central-1` of the manifest of an assembly. */
export function regionOf({ file }: Pick<PlacedResource, 'file'>): string | undefined {
  return /^aws:\/\/[^/]+\/([^/]+)$/.exec(file.place.environment ?? '')?.[1];
}

function priceOf(prices: RegionPrices, { key, type }: Usage): Price | undefined {
  if (key === 'brokerHour' || key === 'databaseHour' || key === 'searchNodeHour') {
    return type === undefined ? undefined : prices[key]?.[type];
  }
  return prices[key];
}

function times(range: Range, factor: number): Range {
  return { least: range.least * factor, most: range.most * factor };
}

/** By types in the templates: what is paid by use. */
const BY_USE: ReadonlyArray<readonly [types: readonly string[], what: string]> = [
  [['AWS::MSK::ServerlessCluster'], 'data in, out and stored in serverless clusters, and partitions of topics that connectors create'],
  [['AWS::MSK::Cluster'], 'storage of brokers'],
  [['AWS::RDS::DBInstance', 'AWS::RDS::DBCluster'], 'storage, requests and backups of databases, and capacity of serverless instances'],
  [['AWS::OpenSearchService::Domain', 'AWS::OpenSearchServerless::Collection'], 'storage of search domains, and capacity of collections'],
  [['AWS::EC2::NatGateway', 'AWS::EC2::VPCEndpoint'], 'data processed by NAT gateways and endpoints'],
  [['AWS::CloudWatch::Alarm'], 'alarms and metrics'],
  [['AWS::SecretsManager::Secret'], 'secrets'],
  [['AWS::S3::Bucket'], 'requests and storage of Amazon S3'],
];

function notCounted(stacks: Stacks, regions: PriceFile['regions'], told: string | undefined): string[] {
  const groups = stacks.ofType('AWS::Logs::LogGroup');
  const log = groups.map(group => regions[told ?? regionOf(group) ?? '']?.logGb?.amount).find(amount => amount !== undefined);
  return [
    ...groups.length > 0 ? [`log ingestion${log === undefined ? '' : ` (${log} per GB)`} into ${groups.length} log ${groups.length === 1 ? 'group' : 'groups'}`] : [],
    ...BY_USE.filter(([types]) => stacks.ofType(...types).length > 0).map(([, what]) => what),
    'functions, data transfer, taxes and discounts',
  ];
}
