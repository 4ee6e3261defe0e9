import type { Rule } from '../../../model';
import { inspected } from './inspection';

export const pluginComplete: Rule = {
  id: 'MC-PLUG-006',
  title: 'a plugin contains classes that Kafka Connect can load',
  severity: 'error',
  why: 'A thin JAR, source code, or an archive within an archive contains no class that the workers can load, and creation fails: no class is found.',
  fix: 'use the archive that the vendor publishes for Kafka Connect, with all its dependencies',
  source: 'https://github.com/terraform-aws-modules/terraform-aws-msk-kafka-cluster/issues/10',
  requires: ['plugins'],
  check: deployment => inspected(deployment, ['no-jar', 'no-classes', 'nothing-loadable', 'missing-superclass', 'default-class-missing', 'thin-jar', 'class-not-usable', 'class-of-other-kind']),
};
