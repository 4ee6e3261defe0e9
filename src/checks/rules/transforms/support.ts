import type { ConnectorOptions } from '../../../catalog';
import type { OptionViolation } from '../../option-rule';

/** A listed transform of a class, with the beginning of its keys. */
export interface NamedTransform {
  readonly alias: string;
  readonly className: string;
  readonly prefix: string;
}

/** The listed transforms whose class matches. */
export function transformsLike(connector: ConnectorOptions, pattern: RegExp): NamedTransform[] {
  return connector.isOpaque('transforms') ? [] : connector.transforms().flatMap(({ alias, className }) =>
    className !== undefined && pattern.test(className) ? [{ alias, className, prefix: `transforms.${alias}.` }] : []);
}

/** What is said of each transform of some classes. */
export function ofEach(pattern: RegExp, say: (transform: NamedTransform, connector: ConnectorOptions) => readonly OptionViolation[]) {
  return (connector: ConnectorOptions): OptionViolation[] => transformsLike(connector, pattern).flatMap(each => say(each, connector));
}
