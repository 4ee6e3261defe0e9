import type { Rule } from '../../../model';
import { finding, NOT_APPLICABLE } from '../../../model';
import { literal } from '../../../checks';
import { familyOf } from '../../lookup';
import { FILE_STREAM } from '../family';

export const localFiles: Rule = {
  id: 'MC-FS-001',
  title: 'file stream connectors are for rehearsals only',
  severity: 'warning',
  why: 'Files are on the disk of an MSK Connect worker, where you can neither put nor fetch them, and are lost with the worker.',
  fix: 'use a connector for Amazon S3, or keep this one for rehearsals',
  source: 'https://kafka.apache.org/37/documentation.html#connect_running',
  check(deployment) {
    const className = literal(deployment, 'connector.class');
    return deployment.scope !== 'deployment' || familyOf(className) !== FILE_STREAM ? NOT_APPLICABLE : finding({
      key: 'connector.class',
      value: className,
      message: `${className} uses files on the disk of an MSK Connect worker, where you can neither put nor fetch them`,
    });
  },
};
