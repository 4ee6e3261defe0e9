/**
 * How long the catalog takes: one class read from disk, 1,000 configurations, and one configuration against the real Kafka Connect.
 *
 * Usage: npx ts-node -T benchmarks/catalog.ts (the comparison needs the rehearsal module built; it is left out where it is not)
 */
import * as fs from 'fs';
import * as path from 'path';
import { validateConfiguration } from '../test/support/validate-configuration';
import { compareSubject } from '../tools/catalog/compare';
import { RealConnect } from '../tools/catalog/real';
import { SUBJECTS } from '../tools/catalog/subjects';

const millis = (started: bigint) => Number(process.hrtime.bigint() - started) / 1e6;

async function main(): Promise<void> {
  const first = process.hrtime.bigint();
  validateConfiguration({ config: configuration(0) });
  console.log(`first validation, with the index and the facts of its classes read: ${millis(first).toFixed(1)} ms`);

  const load = process.hrtime.bigint();
  const { classFact } = await freshCatalog();
  const required = millis(load);
  const one = process.hrtime.bigint();
  classFact('io.debezium.connector.mysql.MySqlConnector');
  console.log(`one class (MySQL, ${classFact('io.debezium.connector.mysql.MySqlConnector')!.options.size} options): ${millis(one).toFixed(1)} ms (code loaded in ${required.toFixed(1)} ms)`);

  for (let run = 0; run < 3; run++) {
    const started = process.hrtime.bigint();
    for (let index = 0; index < 1000; index++) {
      validateConfiguration({ config: configuration(index), version: '3.6.1.Final' });
    }
    console.log(`1,000 maps with all rules: ${millis(started).toFixed(0)} ms`);
  }
  const bytes = fs.readdirSync(FACTS).reduce((sum, file) => sum + fs.statSync(path.join(FACTS, file)).size, 0);
  console.log(`fact files: ${fs.readdirSync(FACTS).length}, ${Math.round(bytes / 1000)} kB`);
  await againstTheRealOne();
}

const FACTS = path.join(__dirname, '..', 'src', 'catalog', 'facts');

function configuration(index: number): Record<string, string> {
  return {
    'name': `cdc-${index}`, 'connector.class': 'io.debezium.connector.postgresql.PostgresConnector', 'database.hostname': 'db.example', 'database.user': 'cdc', 'database.dbname': 'shop',
    'topic.prefix': 'shop', 'plugin.name': 'pgoutput', 'slot.name': `slot_${index}`, 'table.include.list': 'public.orders', 'tasks.max': String(index % 3), 'snapshot.mode': index % 2 ? 'initial' : 'nevr',
    'transforms': 'unwrap', 'transforms.unwrap.type': 'io.debezium.transforms.ExtractNewRecordState', 'value.converter': 'org.apache.kafka.connect.json.JsonConverter',
  };
}

/** The facts as a new process finds them: nothing cached yet. */
async function freshCatalog(): Promise<typeof import('../src/catalog')> {
  Object.keys(require.cache).filter(file => file.includes(`${path.sep}catalog${path.sep}`)).forEach(file => delete require.cache[file]);
  return require('../src/catalog');
}

async function againstTheRealOne(): Promise<void> {
  if (!fs.existsSync(path.join(__dirname, '..', 'rehearsal', 'target', 'rehearsal.jar'))) {
    console.log('the rehearsal module is not built: no comparison with the real Kafka Connect');
    return;
  }
  const connect = RealConnect.start();
  for (const subject of SUBJECTS.filter(one => /FileStreamSource|MirrorSource/.test(one.className))) {
    const result = await compareSubject(subject, 1, connect);
    const ratio = result.realMillis / result.ourMillis;
    console.log(`${result.name}: real ${(result.realMillis / result.total).toFixed(2)} ms, catalog ${(result.ourMillis / result.total).toFixed(3)} ms a map, ${ratio.toFixed(0)}x faster`);
    if (ratio < 20) {
      process.exitCode = 1;
    }
  }
  await connect.stop();
}

main().catch(error => {
  console.error(error);
  process.exitCode = 1;
});
