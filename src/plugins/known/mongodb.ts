import type { KnownPlugin } from './types';

/** MongoDB's own connector. */
export const MONGODB: KnownPlugin[] = [
  {
    id: 'mongodb',
    title: 'MongoDB source and sink',
    files: [
      {
        coordinates: 'org.mongodb.kafka:mongo-kafka-connect:2.0.1:all:jar',
        version: '2.0.1',
        size: 8293373,
        sha256: '26e0027798fb20d93d4f4d8ecbc274c2792c232db815fb99f701057ac6f62b08',
        kafkaConnect: ['2.7.1', '3.7.x'],
      },
    ],
    note: 'the JAR without the classifier "all" does not contain the driver',
  },
];
