import { classFact } from '../../src/catalog';
import { optionProblems } from '../../src/catalog/evaluate';

/** What the validator of the MongoDB source said of each, in 2.0.1. */
const TAKEN = [
  '{"type":"record","name":"k","fields":[]}',
  '{"type": "record", "name": "k", "fields": [{"name": "_id", "type": "string"}]}',
  '/* a comment */ {"type":"record","name":"k","fields":[]}',
];
const REFUSED = [
  'string', '"string"', 'null', '{"type":"string"}', '["null","string"]', '{"type":"array","items":"string"}', '{"name":"k"}', '{"type":"record","fields":[]}',
  ' {"type":"record","name":"k"}', '{\'type\':\'record\',\'name\':\'k\',\'fields\':[]}', '{"type":"record","name":"k","fields":[],}',
  '{"type":"record","name":"k","fields":[]} trailing', '[{"type":"record","name":"k","fields":[]}]', '{"type":{"type":"record","name":"k","fields":[]}}',
];

describe.each(['output.schema.key', 'output.schema.value'])('the Avro schema of a MongoDB source, %s', name => {
  const [option] = classFact('com.mongodb.kafka.connect.MongoSourceConnector')!.options.get(name)!;

  test.each(TAKEN)('can be %s', schema => {
    expect(optionProblems(option, schema)).toEqual([]);
  });

  test.each(REFUSED)('cannot be %s', schema => {
    expect(optionProblems(option, schema)).toEqual([{ what: 'value', text: expect.stringMatching(/^must be the Avro schema of a record, such as \{"type"/) }]);
  });
});
