import type { Family } from '../family';

export const CONFLUENT_DATAGEN = 'io.confluent.kafka.connect.datagen.DatagenConnector';
export const MSK_DATA_GENERATOR = 'com.amazonaws.mskdatagen.GeneratorSourceConnector';

/** For demonstrations and load tests. */
export const GENERATORS: Family = {
  id: 'generators',
  title: 'Generators of records',
  connectors: [
    { className: CONFLUENT_DATAGEN, kind: 'source', title: 'Confluent Datagen source', licence: 'Apache License 2.0' },
    { className: MSK_DATA_GENERATOR, kind: 'source', title: 'MSK data generator', licence: 'Apache License 2.0' },
  ],
};
