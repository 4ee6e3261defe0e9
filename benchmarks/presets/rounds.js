/** Both sides of a case in turns, and what that says. */
const { median } = require('../common');

/** However noisy the machine: a preset that is slower by more than this is slower. */
const MAX_TOLERANCE = 0.1;

/** preset, vendor, vendor, preset, …: what drifts, drifts for both. Each side is warm before it counts. */
async function inTurns({ rounds, warmUps }, round) {
  const figures = { preset: [], vendor: [] };
  for (let number = 0; number < warmUps + rounds; number++) {
    for (const side of number % 2 === 0 ? ['preset', 'vendor'] : ['vendor', 'preset']) {
      const perSecond = await round(side, number);
      if (number >= warmUps) {
        figures[side].push(perSecond);
      }
    }
  }
  return figures;
}

const range = values => Math.max(...values) - Math.min(...values);

/** How far from the median the rounds of one side lie. */
const spread = values => range(values) / 2 / median(values);

/** The two rounds that followed each other are compared. The preset may be slower by as much as these comparisons differ among themselves. */
function judge({ preset, vendor }) {
  const ratios = preset.map((perSecond, round) => perSecond / vendor[round]);
  const atLeast = 1 - Math.min(MAX_TOLERANCE, range(ratios));
  const side = values => ({ perSecond: median(values), spread: spread(values) });
  return { preset: side(preset), vendor: side(vendor), ratio: median(ratios), atLeast, held: median(ratios) >= atLeast };
}

module.exports = { inTurns, judge };
