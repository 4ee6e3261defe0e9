import { classes, fieldsOf } from '../../playground/form';

test('every class of the catalog has fields, those that are required first', () => {
  const { source, sink } = classes();
  expect(source.length).toBeGreaterThan(8);
  for (const className of [...source, ...sink]) {
    const required = fieldsOf(className).map(field => field.required);
    expect(required.length).toBeGreaterThan(10);
    expect([...required].sort((a, b) => Number(b) - Number(a))).toEqual(required);
  }
});

test('a field has type, default, allowed values and meaning', () => {
  const fields = new Map(fieldsOf('io.confluent.connect.s3.S3SinkConnector').map(field => [field.key, field]));
  expect(fields.get('s3.bucket.name')).toMatchObject({ type: 'string', required: true });
  expect(fields.get('tasks.max')).toMatchObject({ type: 'int', required: false, default: '1' });
  expect(fields.get('s3.region')?.allowed).toContain('eu-central-1');
  // the name is of the resource, not of the configuration
  expect(fields.has('name')).toBe(false);
  expect([...fields.values()].filter(({ meaning }) => meaning !== undefined).length).toBeGreaterThan(10);
});
