/**
 * A changed configuration through the handler and a real Kafka Connect, against a connector that is deleted and made again, in turns and under load:
 * a file grows while both go on, and each of its lines must arrive. Prints times and ratio; fails when in place is not 5 times faster, or a record is lost.
 *
 * Each worker is a process of its own, as on MSK Connect, where a new connector also waits for machines.
 * Needs the rehearsal module: node benchmarks/in-place.js
 */
require('ts-node').register({ transpileOnly: true, cwd: __dirname });
const { appendFileSync, mkdtempSync, rmSync, writeFileSync } = require('fs');
const { tmpdir } = require('os');
const { join } = require('path');
const { median } = require('./common');
const { Fixture, properties } = require('../test/handlers/connector/fixture');
const { RealBehaviour } = require('../test/support/kafka-connect-service/real-behaviour');

const MIN_RATIO = 5;
const ROUNDS = 5;
const POLL = { interval: 20, timeout: 300_000 };
const PLUGIN = join(__dirname, '..', 'rehearsal', 'target', 'plugins', 'connect-file');
const STRINGS = 'org.apache.kafka.connect.storage.StringConverter';

const scratch = mkdtempSync(join(tmpdir(), 'benchmark-in-place-'));
const input = join(scratch, 'input');

const sleep = milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds));

/** Writes lines until it is stopped; answers with how many. */
function writer() {
  let written = 0;
  const timer = setInterval(() => appendFileSync(input, `${++written}\n`), 20);
  return () => {
    clearInterval(timer);
    return written;
  };
}

(async () => {
  writeFileSync(input, '');
  const behaviour = await RealBehaviour.start(scratch, 'processes');
  const at = await Fixture.start(behaviour);
  const said = console.log;
  try {
    const plugin = await at.plugin(PLUGIN);
    await behaviour.connect.request({ op: 'topics', create: [{ name: 'read', partitions: 1, config: {} }] });
    const stack = at.stack(at.invoke(), POLL);
    const reader = (batch, role) => {
      const { ConnectorConfiguration: { topics, ...configuration }, ...others } = properties(plugin, {
        'connector.class': 'org.apache.kafka.connect.file.FileStreamSourceConnector', 'file': input, 'topic': 'read', 'batch.size': 2000 + batch,
        'key.converter': STRINGS, 'value.converter': STRINGS,
      });
      return { Reader: { properties: { ...others, ConnectorConfiguration: configuration, ServiceExecutionRoleArn: `arn:aws:iam::111122223333:role/reader-${role}` } } };
    };
    const deploy = async (batch, role, wanted) => {
      console.log = () => {};
      const began = process.hrtime.bigint();
      const status = await stack.deploy(reader(batch, role));
      console.log = said;
      if (status !== wanted) {
        throw new Error(`${status}: ${stack.reasons.join(', ')}`);
      }
      return Number(process.hrtime.bigint() - began) / 1e9;
    };
    await deploy(0, 0, 'CREATE_COMPLETE');
    const stopWriting = writer();
    const rounds = [];
    for (let round = 1; round <= ROUNDS; round++) {
      // in turns, so that a busy machine slows both alike
      rounds.push([await deploy(round, round - 1, 'UPDATE_COMPLETE'), await deploy(round, round, 'UPDATE_COMPLETE')]);
    }
    const written = stopWriting();
    const arrived = async () => {
      const { records } = await behaviour.connect.request({ op: 'consume', topic: 'read', most: 1_000_000, timeout: 2 });
      return records.map(({ value }) => Number(value));
    };
    let values = [];
    for (let look = 0; look < 20 && new Set(values).size < written; look++) {
      await sleep(500);
      values = await arrived();
    }
    const [inPlace, again] = [median(rounds.map(([a]) => a)), median(rounds.map(([, b]) => b))];
    const ratio = median(rounds.map(([a, b]) => b / a));
    const lost = written - new Set(values).size;
    console.log(`configuration in place       ${inPlace.toFixed(2)} s   deleted and made again ${again.toFixed(2)} s   ratio ${ratio.toFixed(1)} (at least ${MIN_RATIO})`);
    console.log(`records                      ${written} written, ${lost} lost, ${values.length - new Set(values).size} repeated`);
    process.exitCode = ratio >= MIN_RATIO && lost === 0 ? 0 : 1;
  } finally {
    console.log = said;
    await at.stop();
    await behaviour.end();
    rmSync(scratch, { recursive: true, force: true });
  }
})();
