/** Lines of text of one length: what a file holds, or a topic. */
const { closeSync, openSync, writeSync } = require('fs');

const LINE = 100;
const PER_CHUNK = 20_000;

const line = number => `${number} `.padEnd(LINE - 1, 'abcdefghij');

const chunks = count => Array.from({ length: Math.ceil(count / PER_CHUNK) },
  (_, chunk) => Array.from({ length: Math.min(PER_CHUNK, count - chunk * PER_CHUNK) }, (_, index) => line(chunk * PER_CHUNK + index)));

function writeLines(file, count) {
  const descriptor = openSync(file, 'w');
  chunks(count).forEach(lines => writeSync(descriptor, `${lines.join('\n')}\n`));
  closeSync(descriptor);
}

async function produceLines(parts, topic, count) {
  for (const lines of chunks(count)) {
    await parts.ask('produce', { topic, records: lines.map(value => ({ key: null, value })) });
  }
}

module.exports = { LINE, produceLines, writeLines };
