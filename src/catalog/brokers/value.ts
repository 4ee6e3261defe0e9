import type { BrokerProperty } from './properties';

/** What is wrong with the value of a property of brokers or topics: what is expected instead. */
export function wrongBrokerValue({ type, min, max, values }: BrokerProperty, value: string): string | undefined {
  const given = value.trim();
  switch (type) {
    case 'boolean':
      return /^(true|false)$/i.test(given) ? undefined : 'true or false';
    case 'integer':
    case 'number': {
      const number = given === '' || type === 'integer' && !/^[+-]?\d+$/.test(given) ? NaN : Number(given);
      const low = min !== undefined && number < min;
      const high = max !== undefined && number > max;
      return Number.isNaN(number) || low || high ? rangeOf(type === 'integer' ? 'a whole number' : 'a number', min, max) : undefined;
    }
    case 'list':
    case 'text': {
      const items = type === 'list' ? given.split(',').map(item => item.trim()) : [given];
      return values === undefined || items.every(item => values.includes(item)) ? undefined : `${type === 'list' ? 'one or more of' : 'one of'} ${values.join(', ')}`;
    }
  }
}

function rangeOf(what: string, min: number | undefined, max: number | undefined): string {
  const most = max === 2147483647 ? undefined : max;
  return min === undefined && most === undefined ? what
    : most === undefined ? `${what} of at least ${min}` : min === undefined ? `${what} of at most ${most}` : `${what} from ${min} to ${most}`;
}
