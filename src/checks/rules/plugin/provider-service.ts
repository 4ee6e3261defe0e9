import type { Rule } from '../../../model';
import { inspected } from './inspection';

export const providerService: Rule = {
  id: 'MC-PLUG-005',
  title: 'config providers of a plugin are declared to Java',
  severity: 'error',
  why: 'Workers find config providers by a file under META-INF/services. A provider without it is not loaded, and references stay as they are.',
  fix: 'use a build of the provider that has the file',
  source: 'https://github.com/jcustenborder/kafka-config-provider-aws',
  check: deployment => inspected(deployment, ['provider-without-service-file', 'service-class-missing']),
};
