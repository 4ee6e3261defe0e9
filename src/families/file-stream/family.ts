import { TEXT } from '../../catalog';
import type { Family } from '../family';

export const FILE_STREAM_SOURCE = 'org.apache.kafka.connect.file.FileStreamSourceConnector';
export const FILE_STREAM_SINK = 'org.apache.kafka.connect.file.FileStreamSinkConnector';

export const FILE_STREAM: Family = {
  id: 'file-stream',
  title: 'FileStream',
  connectors: [
    {
      className: FILE_STREAM_SOURCE,
      kind: 'source',
      gives: { value: TEXT },
      title: 'FileStream source',
      archive: 'file-stream',
      end: 'file-source',
      licence: 'Apache License 2.0',
      traits: {
        delivery: 'at least once',
        deletes: 'none',
        schemas: 'text',
        cost: 'none',
        preset: 'FileStream',
      },
    },
    {
      className: FILE_STREAM_SINK,
      kind: 'sink',
      title: 'FileStream sink',
      archive: 'file-stream',
      end: 'file-sink',
      licence: 'Apache License 2.0',
      traits: {
        delivery: 'at least once',
        deletes: 'a line `null`',
        schemas: 'not needed',
        cost: 'none',
        preset: 'FileStream',
      },
    },
  ],
  others: /^org\.apache\.kafka\.connect\.file\.FileStream/,
  writes: ['{topic}'],
};
