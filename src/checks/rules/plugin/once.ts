import type { Rule } from '../../../model';
import { inspected } from './inspection';

export const onceInPlugin: Rule = {
  id: 'MC-PLUG-023',
  title: 'a plugin contains each class and each library once',
  severity: 'warning',
  why: 'All JARs of a plugin share one class loader. Of two versions of a connector or of a library, it takes the one that it finds first, and classes of both get mixed.',
  fix: 'remove the JARs of all versions but one',
  source: 'https://cwiki.apache.org/confluence/display/KAFKA/KIP-146+-+Classloading+Isolation+in+Connect',
  requires: ['plugins'],
  check: deployment => inspected(deployment, ['duplicate-class', 'duplicate-artifact']),
};
