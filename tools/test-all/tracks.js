// Stages side by side, for the two cores of CI: while one waits for servers, another computes.
const { spawn } = require('child_process');
const { createWriteStream, readFileSync, rmSync } = require('fs');
const { constants, getPriority, setPriority } = require('os');
const { join } = require('path');

/** One more than there are cores: `real`, `network` and `site` wait about half of their time, and what installs packages does too. */
const AT_ONCE = 3;

/** The longest way from the beginning to the end. Its stages get a core when they need one; the others take what is left, so that no server of `real` is late. */
const LONGEST = ['demo', 'rehearsal', 'real'];
/** How nice the others are: a third of the weight of one that is not. */
const NICE = 5;

/**
 * What must have ended before a stage begins, successful or not; a stage that is not listed begins after `rehearsal` and `generated`.
 * `demo` sees a checkout in which nothing is built, and `generated` what the build has changed. `rehearsal` and `extensions`
 * follow each other, because Maven's repository of archives is not made for two at a time. `real` runs the sources, on what `rehearsal` has built.
 */
const AFTER = {
  demo: [],
  lint: [],
  templates: [],
  compile: ['demo'],
  rehearsal: ['demo'],
  real: ['rehearsal'],
  generated: ['compile'],
  extensions: ['rehearsal', 'generated'],
  signatures: ['generated'],
  compatibility: ['generated'],
  site: ['generated'],
  peers: ['python'],
};
const USUALLY_AFTER = ['rehearsal', 'generated'];

/**
 * Which stage begins first, of those that may. `real` takes longest, even with two files of tests at a time: its track is `demo`, `rehearsal` and itself,
 * without a pause. On the others, what does not wait for the build begins, then the build, then the longest; what is short fills the end.
 */
const FIRST = ['demo', 'rehearsal', 'real', 'lint', 'compile', 'generated', 'unit', 'slow', 'extensions', 'network', 'site', 'python', 'java', 'agreement'];

/** Runs `node script --result FILE NAME` for each stage; answers the results in the order of `names`. */
async function sideBySide(names, script, reports) {
  const waiting = [...FIRST, ...names.filter(name => !FIRST.includes(name))].filter(name => names.includes(name));
  const results = new Map();
  const mayBegin = name => (AFTER[name] ?? USUALLY_AFTER).every(each => results.has(each) || !names.includes(each));

  const track = new Set();
  while (results.size < names.length) {
    while (track.size < AT_ONCE) {
      const next = waiting.findIndex(mayBegin);
      if (next < 0) break;
      const [name] = waiting.splice(next, 1);
      const running = inProcess(name, script, reports).then((result) => {
        results.set(name, result);
        track.delete(running);
      });
      track.add(running);
    }
    await Promise.race(track);
  }
  return names.map(name => results.get(name));
}

/** A stage in a process of its own, whose output is shown in one piece when it has ended. */
function inProcess(name, script, reports) {
  const log = join(reports, `${name}.log`);
  const result = join(reports, `${name}.result.json`);
  rmSync(result, { force: true });
  console.log(`-- ${name} begins`);
  return new Promise((resolve) => {
    const began = Date.now();
    const stage = spawn(process.execPath, [script, '--result', result, name], { stdio: ['ignore', 'pipe', 'pipe'] });
    if (!LONGEST.includes(name)) stepBack(stage.pid);
    const output = createWriteStream(log);
    stage.stdout.pipe(output, { end: false });
    stage.stderr.pipe(output, { end: false });
    stage.on('close', () => output.end(() => {
      process.stdout.write(readFileSync(log));
      resolve(resultOf(name, result, (Date.now() - began) / 1000));
    }));
  });
}

/** Lowers the priority of a process, and of all that it starts. */
function stepBack(pid) {
  try {
    setPriority(pid, Math.min(getPriority() + NICE, constants.priority.PRIORITY_LOW));
  } catch {
    // it has ended, or could not start
  }
}

/** A stage that ended before it could say its result has failed. */
function resultOf(name, file, seconds) {
  try {
    return JSON.parse(readFileSync(file, 'utf-8'))[0];
  } catch {
    console.log(`the stage ${name} ended without a result`);
    return { name, passed: 0, failed: 1, seconds };
  }
}

module.exports = { sideBySide };
