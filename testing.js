// what tests of stacks import: cdk-msk-connect/testing
module.exports = require('./lib/rehearse/testing');
