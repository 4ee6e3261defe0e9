import type { Family } from '../family';

export const NEO4J_SINK = 'org.neo4j.connectors.kafka.sink.Neo4jConnector';
export const NEO4J_SOURCE = 'org.neo4j.connectors.kafka.source.Neo4jConnector';
export const NEO4J_OLD_SINK = 'streams.kafka.connect.sink.Neo4jSinkConnector';

/** Two generations: version 5.1 renamed classes and options. */
/** Why no server stands for it in a rehearsal. */
const NO_END = 'its test server consists of 264 files of 147 MB in total, and the archive of the connector is only on a release page';

export const NEO4J: Family = {
  id: 'neo4j',
  title: 'Neo4j',
  connectors: [
    { className: NEO4J_SINK, kind: 'sink', title: 'Neo4j sink', licence: 'Apache License 2.0', noEnd: NO_END },
    { className: NEO4J_SOURCE, kind: 'source', title: 'Neo4j source', licence: 'Apache License 2.0', noEnd: NO_END },
    { className: NEO4J_OLD_SINK, kind: 'sink', title: 'Neo4j sink of version 5.0 and before', licence: 'Apache License 2.0' },
  ],
};
