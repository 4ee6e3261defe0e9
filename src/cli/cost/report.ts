import { connectorCosts, costLine } from '../../monitoring/internal';
import type { Range } from '../../monitoring/internal';
import type { CostItem, Estimate } from './estimate';

/** What an estimate says to people. */
export function costText(estimate: Estimate, connectors: readonly string[], budget: number | undefined): string {
  const { items, currency, total, unpriced, notCounted } = estimate;
  const around = grouped(items.filter(({ key }) => key !== 'mcuHour'));
  const isOneOfSeveral = new Set(items.map(({ stack }) => stack)).size > 1;
  const priced = items.filter(({ costPerMonth }) => costPerMonth !== undefined);
  const lines = [
    ...connectors,
    ...around.length > 0 ? ['', 'other resources, per month:', ...around.map(each => `  ${groupLine(each, currency)}${isOneOfSeveral ? `, in ${each[0].stack}` : ''}`)] : [],
    '',
    ...priced.length > 0 ? [`total: ${money(total)} ${currency} per month${budget === undefined ? '' : `, of a budget of ${budget.toFixed(2)}`}`, ...sourcesOf(priced)] : [],
    ...unpriced.length > 0 ? ['no price known:', ...[...new Set(unpriced.map(missing))].map(each => `  ${each}`)] : [],
    'not included:',
    ...notCounted.map(each => `  ${each}`),
  ];
  return `${lines.join('\n')}\n`;
}

/** One line for each connector of a template, with what is known of its price. */
export function connectorLines(estimate: Estimate, bodies: ReadonlyArray<readonly [id: string, body: unknown]>): string[] {
  return bodies.flatMap(([id, body]) => {
    const mcuHour = estimate.items.find(({ key, logicalId }) => key === 'mcuHour' && logicalId === id)?.price?.amount;
    const prices = { mcuHour, currency: estimate.currency };
    return connectorCosts({ Resources: { [id]: body } }, prices).map(each => costLine(each, prices));
  });
}

/** Equal things in one line. */
function grouped(items: readonly CostItem[]): CostItem[][] {
  const groups = new Map<string, CostItem[]>();
  items.forEach(item => {
    const key = [item.what, item.stack, item.region, item.units === undefined].join('\n');
    groups.set(key, [...groups.get(key) ?? [], item]);
  });
  return [...groups.values()];
}

function groupLine(items: readonly CostItem[], currency: string): string {
  const [{ what, price }] = items;
  const sum = (of: (item: CostItem) => number | undefined) => items.reduce((all, item) => all + (of(item) ?? 0), 0);
  const hours = sum(({ hoursPerMonth }) => hoursPerMonth?.most);
  const units = sum(each => each.units?.most);
  return hours === 0 ? `${what}: the number is known only at deployment`
    : `${units} × ${what}: ${hours} hours${price === undefined ? '' : ` at ${price.amount}, ${sum(({ costPerMonth }) => costPerMonth?.most).toFixed(2)} ${currency}`}`;
}

function missing({ what, units, region }: CostItem): string {
  return units === undefined ? `${what} (the number is known only at deployment)` : `${what} in ${region ?? 'an unknown Region; specify --region'}`;
}

function sourcesOf(priced: readonly CostItem[]): string[] {
  const seen = new Map(priced.map(({ price }) => [`${price!.source} ${price!.date ?? ''}`, price!]));
  return [...seen.values()].map(({ source, date }) => `  prices of ${source}${date === undefined ? '' : `, as of ${date}`}`);
}

export function money({ least, most }: Range): string {
  return least === most ? least.toFixed(2) : `${least.toFixed(2)} to ${most.toFixed(2)}`;
}
