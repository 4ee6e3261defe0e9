/** What a process and all that it starts need of memory and processors, on Linux: pages that several share count once (PSS). */
const { readdirSync, readFileSync } = require('fs');

const EVERY_MILLISECONDS = 250;
/** What `getconf CLK_TCK` says on all of today's machines. */
const TICKS_A_SECOND = 100;

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return ''; // it has ended
  }
}

/** Those that it started, with theirs, and those whose command line names a directory: a database is no child of the one that started it. */
function members(root, directory) {
  const all = readdirSync('/proc').filter(name => /^\d+$/.test(name)).map(Number);
  const parents = new Map(all.map(pid => [pid, Number(/\) \S (\d+)/.exec(read(`/proc/${pid}/stat`))?.[1])]));
  const found = new Set(all.filter(pid => pid === root || read(`/proc/${pid}/cmdline`).includes(directory)));
  for (let size = 0; size < found.size;) {
    size = found.size;
    all.filter(pid => found.has(parents.get(pid))).forEach(pid => found.add(pid));
  }
  return [...found];
}

/** A name for people: the main class of a JVM, else the program. */
function nameOf(pid) {
  const words = read(`/proc/${pid}/cmdline`).split('\0');
  const main = words.find(word => /^io\.github\.cdkmskconnect\./.test(word))?.split('.').pop();
  const operation = words[words.findIndex(word => word.endsWith('.Main')) + 1];
  return main === 'Main' ? `Java, ${operation}` : main ?? words[0].split('/').pop().split(/[: ]/)[0];
}

/** Seconds of processors until now; fields 14 and 15 of the line, of which the second may hold spaces. */
function processorSeconds(pid) {
  const fields = read(`/proc/${pid}/stat`).split(') ').pop().split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND;
}

/** Looks at it until it is stopped; what it answers then are the bytes at the worst moment, of whom they were, and the seconds of processors of all. */
function watchMemory(root, directory) {
  let worst = { bytes: 0, parts: new Map() };
  const seconds = new Map();
  const look = () => {
    const parts = new Map();
    for (const pid of members(root, directory)) {
      const bytes = 1024 * Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0);
      const name = nameOf(pid);
      seconds.set(pid, Math.max(seconds.get(pid) ?? 0, processorSeconds(pid) || 0));
      parts.set(name, (parts.get(name) ?? 0) + bytes);
    }
    const bytes = [...parts.values()].reduce((sum, each) => sum + each, 0);
    if (bytes > worst.bytes) {
      worst = { bytes, parts };
    }
  };
  const timer = setInterval(look, EVERY_MILLISECONDS);
  return () => {
    clearInterval(timer);
    return { ...worst, processorSeconds: [...seconds.values()].reduce((sum, each) => sum + each, 0) };
  };
}

module.exports = { watchMemory };
