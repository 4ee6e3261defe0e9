import type { ConnectorOptions } from '../../../catalog';
import type { OptionViolation } from '../../option-rule';

/** A listed transform of a class, with the beginning of its keys. */
export interface NamedTransform {
  readonly alias: string;
  readonly className: string;
  readonly prefix: string;
}

const NONE: readonly never[] = [];

/** The listed transforms whose class matches. Most connectors have none, and tens of rules ask. */
export function transformsLike(connector: ConnectorOptions, pattern: RegExp): readonly NamedTransform[] {
  return !connector.has('transforms') || connector.isOpaque('transforms') ? NONE : connector.transforms().flatMap(({ alias, className }) =>
    className !== undefined && pattern.test(className) ? [{ alias, className, prefix: `transforms.${alias}.` }] : []);
}

/** What is said of each transform of some classes. */
export function ofEach(pattern: RegExp, say: (transform: NamedTransform, connector: ConnectorOptions) => readonly OptionViolation[]) {
  return (connector: ConnectorOptions): readonly OptionViolation[] => {
    const transforms = transformsLike(connector, pattern);
    return transforms.length === 0 ? NONE : transforms.flatMap(each => say(each, connector));
  };
}
