import { resolve } from 'path';
import { run } from './run';

const EXAMPLES = resolve(__dirname, '..', '..', 'examples');

test('explain of an assembly or template prints what each connector uses', async () => {
  const { status, out } = await run(['explain', `${EXAMPLES}/third-party-sink/expected`]);
  expect([status, out]).toEqual([0, 'orders-to-documents: 1 to 4 workers of 1 MCU, 730 to 2920 MCU-hours a month\n']);
});

test('prices are those of the user', async () => {
  const { out } = await run(['explain', `${EXAMPLES}/third-party-sink/expected`, '--mcu-price', '0.1', '--currency', 'EUR']);
  expect(out).toContain('73.00 to 292.00 EUR a month');
});

test('a price that is no number is refused', async () => {
  const { status, err } = await run(['explain', `${EXAMPLES}/third-party-sink/expected`, '--mcu-price', 'cheap']);
  expect([status, err]).toEqual([2, 'error: the price of an MCU-hour is "cheap"; give a number such as 0.11\n']);
});
