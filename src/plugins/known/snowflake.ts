import type { LockedJar } from '../origin';
import type { KnownPlugin } from './types';

/** The connector and the FIPS libraries that it needs beside it; its POM cannot be resolved on Maven Central alone. */
const LOCK: LockedJar[] = [
  { coordinates: 'com.snowflake:snowflake-kafka-connector:2.5.0', size: 164144509, sha256: '97d38b009b695749f1bab6256d881d8e6e30aa995fa6c572ff5c072783bfc5f5' },
  { coordinates: 'org.bouncycastle:bc-fips:1.0.2.4', size: 3799777, sha256: '703ecd8a3a619800269bc8cd442f2ebf469bd2fe70478364f58ddc6460c35f9f' },
  { coordinates: 'org.bouncycastle:bcpkix-fips:1.0.7', size: 876753, sha256: '2f6a0e9edf56f815f7771f91e7a099fa2a73642e92345fd05a25ee3a036dc664' },
];

/** Snowflake's connector. */
export const SNOWFLAKE: KnownPlugin[] = [
  {
    id: 'snowflake',
    title: 'Snowflake sink',
    files: [
      {
        coordinates: 'com.snowflake:snowflake-kafka-connector:2.5.0',
        version: '2.5.0',
        size: 164144509,
        sha256: '97d38b009b695749f1bab6256d881d8e6e30aa995fa6c572ff5c072783bfc5f5',
        kafkaConnect: ['2.7.1', '3.7.x'],
        lock: LOCK,
      },
    ],
    note: 'also requires bc-fips and bcpkix-fips, which the pinned list contains',
  },
];
