import type { Rule } from '../../../model';
import { say } from '../../../checks';
import { kameletRule } from '../kamelet-rule';

export const objectsThatStay: Rule = kameletRule({
  id: 'MC-OPT-625',
  kamelets: ['aws-s3-source'],
  title: 'an object that a source of Apache Camel has read does not stay',
  severity: 'warning',
  why: 'The source has no position: an object that stays where it is becomes a record again at each look into the bucket, twice a second.',
  fix: 'leave deleteAfterRead at true, and set moveAfterRead=true with destinationBucket to keep the objects elsewhere; or set camel.idempotency.enabled=true',
  source: 'https://camel.apache.org/components/4.14.x/aws2-s3-component.html',
  check: (option, connector) => say(option('deleteAfterRead'), 'is false, so each object is written again and again',
    connector.is(option('deleteAfterRead'), 'false') && !connector.isTrue('camel.idempotency.enabled') && !connector.isOpaque('camel.idempotency.enabled')),
});
