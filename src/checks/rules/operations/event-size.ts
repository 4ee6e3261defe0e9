import type { Rule, Text } from '../../../model';
import { byteLength, finding, HOLDS, NOT_APPLICABLE } from '../../../model';

/** What AWS Step Functions takes as the input of an execution, in bytes of UTF-8. */
const LARGEST_INPUT = 262_144;
/** The rest of the event: other properties, names, the place of the answer. */
const BESIDE = 8_192;
/** An update carries the old configuration and the new one. */
const LARGEST = Math.floor((LARGEST_INPUT - BESIDE) / 2);

export const eventSize: Rule = {
  id: 'MC-OPS-003',
  title: 'the configuration of a connector that is updated in place fits twice into an event',
  severity: 'error',
  why: 'An update is an event with the old and the new configuration, which a state machine processes. Its input is limited to 256 KB; a larger one fails the deployment and its rollback.',
  fix: 'make the configuration smaller: a schema or a list of tables by pattern or in a registry, or several connectors; or leave changes to CloudFormation',
  source: 'https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html',
  requires: ['changes'],
  check({ changes, configuration }) {
    if (changes !== 'in place' || configuration === undefined) {
      return NOT_APPLICABLE;
    }
    const size = sizeOf(configuration);
    return size <= LARGEST ? HOLDS : finding({ message: `the configuration has ${size} bytes; at most ${LARGEST} fit into the event of a change, which carries it twice` });
  },
};

/** Of what is known: the deploy can only make it larger. */
function sizeOf(configuration: ReadonlyMap<string, Text>): number {
  const known = Object.fromEntries([...configuration].map(([key, value]) => [key, value.literals.join('')]));
  return byteLength(JSON.stringify(known));
}
