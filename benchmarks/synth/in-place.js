/** The connectors of `generic.js`, changed in place, against plain ones of this library. */
const { ConnectorChanges } = require('../../lib');
const { changing } = require('./generic');
const { runAsked } = require('./harness');

module.exports = {
  title: '100 connectors that are changed in place',
  limit: 1.1,
  against: 'plain ones',
  library: changing(ConnectorChanges.inPlace()),
  hand: changing(ConnectorChanges.replace()),
};

runAsked(module, module.exports);
