import type { Stack } from 'aws-cdk-lib';
import { rehearse } from 'cdk-msk-connect/testing';
import { buildApp } from './app';

const ROWS = `
CREATE TABLE orders (id int PRIMARY KEY, total numeric(12,2), note text);
CREATE TABLE customers (id int PRIMARY KEY, name text);
INSERT INTO orders VALUES (1, 9.90, 'first'), (2, 20.00, NULL);
INSERT INTO customers VALUES (1, 'Ada');`;

const CHANGES = `
UPDATE orders SET total = 8.90 WHERE id = 1;
DELETE FROM orders WHERE id = 2;`;

/** The real connector reads a real PostgreSQL on this machine and writes to a real Kafka. */
test('an order with another total is a record that says so, and one that is gone is a deletion', async () => {
  const stack = buildApp().node.findChild('Shop') as Stack;
  const rehearsal = await rehearse(stack, { level: 'run', sql: ROWS, changes: CHANGES });
  rehearsal.expectPassed();
  const orders = rehearsal.topicRecords('shop-orders').filter(({ topic }) => topic === 'shop.public.orders');
  const values = (id: number) => orders.filter(({ key }) => JSON.stringify(JSON.parse(key!)).includes(`"id":${id}`)).map(({ value }) => value && JSON.parse(value));
  expect(values(1).map(value => value.after)).toEqual([{ id: 1, total: '9.90', note: 'first' }, { id: 1, total: '8.90', note: 'first' }]);
  expect(values(2).at(-1)).toBeNull();
}, 180_000);
