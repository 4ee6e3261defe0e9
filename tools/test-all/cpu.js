// What a stage costs in time of a processor: on two cores, that and not the clock says which stages may run side by side.
const { readFileSync } = require('fs');

/** Linux counts in hundredths of a second. */
const TICKS = 100;

/** Seconds of this process and of all that it has started and that have ended; undefined where the system does not say. */
function cpuSeconds() {
  try {
    // the name of the command stands in parentheses and may hold anything; 11 fields after it are the times of the process, and those of its children
    const fields = readFileSync('/proc/self/stat', 'utf-8').replace(/^.*\) /, '').split(' ');
    return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) / TICKS;
  } catch {
    return undefined;
  }
}

module.exports = { cpuSeconds };
