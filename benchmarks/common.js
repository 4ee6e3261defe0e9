/** What several benchmarks need. */
const { join } = require('path');

/** The compiled library; another one than that of the checkout where the variable names it. */
const LIB = process.env.CDK_MSK_CONNECT_LIB ?? join(__dirname, '..', 'lib');

/** A module of the compiled library. */
const fromLib = (...path) => require(join(LIB, ...path));

const median = values => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

module.exports = { fromLib, median };
