import type { Family } from '../family';

export const CONFLUENT_SFTP_CSV_SOURCE = 'io.confluent.connect.sftp.SftpCsvSourceConnector';
export const CONFLUENT_SFTP_SINK = 'io.confluent.connect.sftp.SftpSinkConnector';

/** Commercial. */
export const SFTP: Family = {
  id: 'sftp',
  title: 'SFTP',
  connectors: [
    { className: CONFLUENT_SFTP_CSV_SOURCE, kind: 'source', title: 'Confluent SFTP CSV source', licence: 'commercial' },
    { className: CONFLUENT_SFTP_SINK, kind: 'sink', title: 'Confluent SFTP sink', licence: 'commercial' },
  ],
};
