import type { Rule } from '../../../model';
import { finding, NOT_APPLICABLE } from '../../../model';
import { literal } from '../../../checks';

export const localFiles: Rule = {
  id: 'MC-FS-001',
  title: 'files of a worker are for rehearsals only',
  severity: 'warning',
  why: 'Files live on the disk of a worker of MSK Connect, where nobody can put or fetch one, and vanish with it.',
  fix: 'take a connector for Amazon S3, or keep this one for rehearsals',
  source: 'https://kafka.apache.org/37/documentation.html#connect_running',
  check(deployment) {
    const className = literal(deployment, 'connector.class');
    return deployment.scope !== 'deployment' || !className?.startsWith('org.apache.kafka.connect.file.FileStream') ? NOT_APPLICABLE : finding({
      key: 'connector.class',
      value: className,
      message: `${className} works with files on the disk of a worker of MSK Connect, where nobody can put or fetch one`,
    });
  },
};
