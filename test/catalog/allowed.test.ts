import { allowedWords, classFact, factIndex, typeWords } from '../../src/catalog';
import type { OptionFact } from '../../src/catalog';

const option = (className: string, name: string) => classFact(className)!.options.get(name)!.slice(-1)[0];
const SINK = 'org.apache.kafka.connect.runtime.SinkConnectorConfig';

test.each<[string, OptionFact, string]>([
  ['a range', option(SINK, 'tasks.max'), 'a whole number of at least 1 (the default is 1)'],
  ['a list of values', option(SINK, 'errors.tolerance'), 'one of none, all (the default is none)'],
  ['values without regard to case', option('io.aiven.kafka.connect.opensearch.OpensearchSinkConnector', 'behavior.on.null.values'), 'one of ignore, delete, fail (the default is ignore)'],
  ['values of Debezium', option('io.debezium.connector.mysql.MySqlConnector', 'bigint.unsigned.handling.mode'), 'one of long, precise (the default is long)'],
  ['a type', option(SINK, 'errors.log.enable'), 'true or false (the default is false)'],
])('what %s allows is said in words', (_, fact, words) => {
  expect(allowedWords(fact)).toBe(words);
});

test('every check over the text of an option has words', () => {
  const judged = Object.keys(factIndex().classes).flatMap(name => [...classFact(name)?.options.values() ?? []].flat())
    .filter(({ check, type }) => check !== undefined && /^(STRING|LIST|PASSWORD)$/.test(type) && !/^(any|class|all)$/.test(check.k));
  expect(judged.length).toBeGreaterThan(200);
  const silent = judged.filter(fact => allowedWords({ ...fact, default: null }) === typeWords(fact));
  expect([...new Set(silent.map(({ check }) => check!.k))]).toEqual([]);
});
