// The tests that take longest, read from the reports of jest and of Maven.
const { existsSync, readFileSync } = require('fs');
const { join, relative } = require('path');
const { reports, root, surefireReports } = require('./stages');

/** The `count` slowest tests of the stages, a line each. */
function slowestTests(stages, count) {
  return stages.flatMap(testsOf)
    .sort((a, b) => b.seconds - a.seconds)
    .slice(0, count)
    .map(({ seconds, stage, title }) => `${String(Math.round(seconds)).padStart(6)} s  ${stage}: ${title}`);
}

function testsOf(stage) {
  if (stage === 'rehearsal') return surefireReports(join(root, stage)).flatMap(file => surefireTests(stage, readFileSync(file, 'utf-8')));
  const report = join(reports, `${stage}.json`);
  if (!existsSync(report)) return [];
  return JSON.parse(readFileSync(report, 'utf-8')).testResults.flatMap(file => file.assertionResults.map(test => ({
    stage, seconds: (test.duration ?? 0) / 1000, title: `${relative(root, file.name)} › ${test.fullName}`,
  })));
}

function surefireTests(stage, xml) {
  return [...xml.matchAll(/<testcase ([^>]*)>/g)].map(([, attributes]) => {
    const attribute = name => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
    return { stage, seconds: Number(attribute('time').replace(/,/g, '')), title: `${attribute('classname')} › ${attribute('name')}` };
  });
}

module.exports = { slowestTests };
