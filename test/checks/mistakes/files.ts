import { AIVEN_S3 } from './connectors';
import { awsCall, configMap, helmList, playbook, properties, utf16, workflow } from './forms';
import type { Form, Mistake } from './mistake';
import { mistake } from './mistake';

const FORMS: Readonly<Record<string, Form>> = { awsCall, configMap, helmList, playbook, utf16, workflow };
const text = String(properties(AIVEN_S3)['connector.properties']);

/** One mistake in files that hold a connector among other things, and mistakes of the file itself. */
export const FILES: readonly Mistake[] = [
  ...Object.entries(FORMS).map(([name, form]) => mistake(`${name}: a word for a number`, form, AIVEN_S3, { 'tasks.max': 'two' }, {}, /tasks\.max/)),
  { name: 'a key twice in .properties', wrong: { 'c.properties': `${text}topics=customers\n` }, right: { 'c.properties': text }, says: /topics/ },
  { name: 'quotes in .properties', wrong: { 'c.properties': text.replace('topics=orders', 'topics="orders"') }, right: { 'c.properties': text }, says: /topics/ },
];
