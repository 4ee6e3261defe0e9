import type { Rule } from '../../../model';
import { inspected } from './inspection';

export const providerService: Rule = {
  id: 'MC-PLUG-005',
  title: 'config providers of a plugin are registered as Java services',
  severity: 'error',
  why: 'Workers find config providers through a file under META-INF/services. A provider without it is not loaded, and references are not resolved.',
  fix: 'use a build of the provider that contains the file',
  source: 'https://github.com/jcustenborder/kafka-config-provider-aws',
  requires: ['plugins'],
  check: deployment => inspected(deployment, ['provider-without-service-file', 'service-class-missing']),
};
