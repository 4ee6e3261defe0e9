import { Text } from '../../../../src/model';
import type { Sketch } from '../../deployments';
import type { Case } from '../case';
import { BASES } from './bases';
import type { Values } from './bases';

/** A case over the options of one connector: what breaks and what keeps the rule, laid over a configuration without an error. */
export interface OptionCase {
  readonly rule: string;
  readonly base: keyof typeof BASES;
  readonly fails: Values;
  readonly passes: Values;
  readonly says: string;
  readonly worker?: Record<string, string>;
  /** The version of the connector's archive. */
  readonly version?: string;
  readonly kafkaConnectVersion?: string | { readonly fails: string; readonly passes: string };
}

/** The case as one of deployments. */
export function optionCase({ rule, base, fails, passes, says, worker, version, kafkaConnectVersion }: OptionCase): Case {
  const sketch = (values: Values, side: 'fails' | 'passes'): Sketch => ({
    scope: 'configuration',
    config: configurationOf(base, values),
    ...worker !== undefined && { worker },
    ...version !== undefined && { connectorVersion: version },
    ...kafkaConnectVersion !== undefined && { kafkaConnectVersion: typeof kafkaConnectVersion === 'string' ? kafkaConnectVersion : kafkaConnectVersion[side] },
  });
  return { rule, says, fails: sketch(fails, 'fails'), passes: sketch(passes, 'passes') };
}

/** A base with values laid over it. */
export function configurationOf(base: keyof typeof BASES, values: Values = {}): Record<string, unknown> {
  return Object.fromEntries(Object.entries({ name: 'subject', ...BASES[base], ...values } as Values)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => [key, value === null ? Text.NULL : value]));
}
