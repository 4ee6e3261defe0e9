import { connectorCosts, costLine } from '../../monitoring/internal';
import type { Range } from '../../monitoring/internal';
import type { CostItem, Estimate } from './estimate';

/** What an estimate says to people. */
export function costText(estimate: Estimate, connectors: readonly string[], budget: number | undefined): string {
  const { items, currency, total, unpriced, notCounted } = estimate;
  const around = grouped(items.filter(({ key }) => key !== 'mcuHour'));
  const priced = items.filter(({ costPerMonth }) => costPerMonth !== undefined);
  const lines = [
    ...connectors,
    ...around.length > 0 ? ['', 'around them, a month:', ...around.map(each => `  ${groupLine(each, currency)}`)] : [],
    '',
    ...priced.length > 0 ? [`known of it: ${money(total)} ${currency} a month${budget === undefined ? '' : `, of a budget of ${budget.toFixed(2)}`}`, ...sourcesOf(priced)] : [],
    ...unpriced.length > 0 ? ['without a price:', ...[...new Set(unpriced.map(missing))].map(each => `  ${each}`)] : [],
    'not counted:',
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
    const key = [item.what, item.region, item.units === undefined].join('\n');
    groups.set(key, [...groups.get(key) ?? [], item]);
  });
  return [...groups.values()];
}

function groupLine(items: readonly CostItem[], currency: string): string {
  const [{ what, price }] = items;
  const sum = (of: (item: CostItem) => number | undefined) => items.reduce((all, item) => all + (of(item) ?? 0), 0);
  const hours = sum(({ hoursPerMonth }) => hoursPerMonth?.most);
  const units = sum(each => each.units?.most);
  return hours === 0 ? `${what}: a number that is known at the deploy`
    : `${units} × ${what}: ${hours} hours${price === undefined ? '' : ` at ${price.amount}, ${sum(({ costPerMonth }) => costPerMonth?.most).toFixed(2)} ${currency}`}`;
}

function missing({ what, units, region }: CostItem): string {
  return units === undefined ? `${what} (its number is known at the deploy)` : `${what} in ${region ?? 'a Region that is not known: say --region'}`;
}

function sourcesOf(priced: readonly CostItem[]): string[] {
  const seen = new Map(priced.map(({ price }) => [`${price!.source} ${price!.date ?? ''}`, price!]));
  return [...seen.values()].map(({ source, date }) => `  prices of ${source}${date === undefined ? '' : `, as of ${date}`}`);
}

export function money({ least, most }: Range): string {
  return least === most ? least.toFixed(2) : `${least.toFixed(2)} to ${most.toFixed(2)}`;
}
