import { CONNECTOR_TYPES } from '../model';

// Read by the command line, which must start fast: nothing of aws-cdk-lib here.

/** What things cost, as whoever asks says: prices differ by Region and change. */
export interface Prices {
  /** The price of one MSK Connect Unit for one hour. */
  readonly mcuHour?: number;
  /** What stands behind the figures: `USD`. */
  readonly currency?: string;
}

/** From what to what. Both ends are equal without autoscaling. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/** What one connector of a template uses. A figure is absent where the template does not tell it before the deploy. */
export interface ConnectorCost {
  readonly logicalId: string;
  readonly name?: string;
  readonly autoscaled?: boolean;
  readonly mcusPerWorker?: number;
  readonly workers?: Range;
  /** MSK Connect Units that are paid for, by the hour. */
  readonly mcuHoursPerHour?: Range;
  readonly mcuHoursPerMonth?: Range;
  readonly pricePerMonth?: Range;
}

/** The hours of a month as AWS counts them. */
export const HOURS_PER_MONTH = 730;

/** Each connector of a CloudFormation template with what it uses. */
export function connectorCosts(template: unknown, prices: Prices = {}): ConnectorCost[] {
  return Object.entries(record(record(template).Resources))
    .filter(([, resource]) => CONNECTOR_TYPES.includes(record(resource).Type as string))
    .map(([logicalId, resource]) => costOf(logicalId, record(record(resource).Properties), prices));
}

/** All connectors together, where all of them are known. */
export function totalMcuHoursPerMonth(costs: readonly ConnectorCost[]): Range | undefined {
  const known = costs.flatMap(cost => cost.mcuHoursPerMonth ?? []);
  return known.length === costs.length ? known.reduce(plus, { least: 0, most: 0 }) : undefined;
}

/** One line for people: `shop-orders: 1 to 4 workers of 2 MCUs, 1460 to 5840 MCU-hours a month`. */
export function costLine(cost: ConnectorCost, prices: Prices = {}): string {
  const { workers, mcusPerWorker, mcuHoursPerMonth, pricePerMonth } = cost;
  const parts = [
    workers ? `${range(workers)} ${plural(workers, 'worker')}` : 'an unknown number of workers',
    mcusPerWorker !== undefined ? ` of ${mcusPerWorker} ${mcusPerWorker === 1 ? 'MCU' : 'MCUs'}` : '',
    mcuHoursPerMonth ? `, ${range(mcuHoursPerMonth)} MCU-hours a month` : '',
    pricePerMonth ? `, ${range(pricePerMonth, 2)}${prices.currency ? ` ${prices.currency}` : ''} a month` : '',
  ];
  return `${cost.name ?? cost.logicalId}: ${parts.join('')}`;
}

function costOf(logicalId: string, properties: Readonly<Record<string, unknown>>, prices: Prices): ConnectorCost {
  const capacity = record(properties.Capacity);
  const autoscaling = capacity.AutoScaling === undefined ? undefined : record(capacity.AutoScaling);
  const settings = autoscaling ?? record(capacity.ProvisionedCapacity);
  // CloudFormation's default of a provisioned worker is one unit
  const mcusPerWorker = count(autoscaling ? settings.McuCount : settings.McuCount ?? (capacity.ProvisionedCapacity === undefined ? undefined : 1));
  const least = count(autoscaling ? settings.MinWorkerCount : settings.WorkerCount);
  const most = count(autoscaling ? settings.MaxWorkerCount : settings.WorkerCount);
  const workers = least !== undefined && most !== undefined ? { least, most } : undefined;
  const mcuHoursPerHour = workers && mcusPerWorker !== undefined ? times(workers, mcusPerWorker) : undefined;
  const mcuHoursPerMonth = mcuHoursPerHour && times(mcuHoursPerHour, HOURS_PER_MONTH);
  return {
    logicalId,
    name: typeof properties.ConnectorName === 'string' ? properties.ConnectorName : undefined,
    autoscaled: capacity.AutoScaling !== undefined ? true : capacity.ProvisionedCapacity !== undefined ? false : undefined,
    mcusPerWorker,
    workers,
    mcuHoursPerHour,
    mcuHoursPerMonth,
    pricePerMonth: mcuHoursPerMonth && prices.mcuHour !== undefined ? times(mcuHoursPerMonth, prices.mcuHour) : undefined,
  };
}

/** Templates hold numbers as numbers or as text; an intrinsic is known at the deploy only. */
function count(value: unknown): number | undefined {
  const parsed = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof parsed === 'number' && Number.isFinite(parsed) && parsed >= 0 ? parsed : undefined;
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? value as Record<string, unknown> : {};
}

function times(value: Range, factor: number): Range {
  return { least: value.least * factor, most: value.most * factor };
}

function plus(left: Range, right: Range): Range {
  return { least: left.least + right.least, most: left.most + right.most };
}

function range(value: Range, digits = 0): string {
  const text = (each: number) => each.toFixed(digits);
  return value.least === value.most ? text(value.least) : `${text(value.least)} to ${text(value.most)}`;
}

function plural(value: Range, word: string): string {
  return value.most === 1 ? word : `${word}s`;
}
