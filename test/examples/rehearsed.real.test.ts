import { mkdtempSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { packPluginSync, recipeFingerprint, recipesOfAssembly } from '../../src/plugins';
import type { PluginRecipe } from '../../src/plugins';
import { rehearseToJson } from '../rehearse/run-rehearse';
import { examples, goldenStacks, readGolden, WITHOUT_ARCHIVES } from './examples';

/** Archives that only their makers' release pages have cannot be fetched from every network; all others are pinned and fetched. */
const isObtainable = ({ origins }: PluginRecipe) => origins.every(origin => origin.kind !== 'url');

/** Of these no package registry has the archive, so nothing is known of them here; the sinks, by example. */
const NOT_OBTAINABLE: { readonly [example: string]: readonly string[] } = {
  'automatic-restart': ['legacy-archive', 'shop-archive'],
  'camel-services': [
    'CamelServices-Messages-5D841021', 'CamelServices-Notices-9212D98C', 'CamelServices-Stream-4C84A67F', 'CamelServices-Rows-FB33202B', 'CamelServices-Calls-66CE16F0',
    'CamelServices-FromQueue-679EE5A8', 'CamelServices-FromStream-4A5DA437', 'CamelServices-FromTable-9DC2FF26', 'CamelServices-FromBucket-56699C3F',
  ],
  'cdc-aurora-mysql-to-opensearch': ['shop-search'],
  'cdc-basic-authentication': ['shop-search'],
  'cdc-postgres-to-opensearch': ['shop-search'],
  'glue-avro-parquet': ['shop-archive'],
  'jdbc-tables': ['JdbcTables-Source-4A516B22', 'JdbcTables-Rows-9CD488C6', 'JdbcTables-Log-9FFAB24C'],
  'more-sinks': ['MoreSinks-Columns-82C84BDF', 'MoreSinks-Search-3AF5CE95', 'MoreSinks-Hook-CDD16514', 'MoreSinks-Events-A8183854'],
  's3-archive-parquet': ['shop-archive'],
};

interface Outcome {
  readonly name: string;
  readonly passed: boolean;
  readonly problems: unknown[];
  readonly notRehearsed?: string;
}

const scratch = mkdtempSync(join(tmpdir(), 'rehearsed-'));

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Rehearses the cloud assembly of an example, with the archives that can be had in it. */
async function rehearsed(name: string): Promise<Outcome[]> {
  const outdir = join(scratch, name);
  examples().find(example => example.name === name)!.build({ outdir, context: WITHOUT_ARCHIVES }).synth();
  for (const recipe of recipesOfAssembly(outdir).filter(isObtainable)) {
    packPluginSync(recipe, join(outdir, `asset.${recipeFingerprint(recipe)}.zip`));
  }
  const { report, err } = await rehearseToJson(scratch, outdir);
  expect(report ?? err).toHaveProperty('connectors');
  return report.connectors;
}

const withConnectors = examples().map(example => example.name)
  .filter(name => goldenStacks(name).some(stack => JSON.stringify(readGolden(name, stack)).includes('"AWS::KafkaConnect::Connector"')));

test.each(withConnectors)('the connectors of the example %s are accepted by a real Kafka Connect 3.7', async (name) => {
  const outcomes = await rehearsed(name);
  expect(outcomes).not.toEqual([]);
  expect(outcomes.flatMap(outcome => outcome.problems)).toEqual([]);
  expect(outcomes.filter(outcome => !outcome.passed && outcome.problems.length === 0).map(outcome => outcome.name)).toEqual(NOT_OBTAINABLE[name] ?? []);
  expect(outcomes.filter(outcome => outcome.notRehearsed !== undefined).map(outcome => outcome.name)).toEqual(NOT_OBTAINABLE[name] ?? []);
}, 300_000);
