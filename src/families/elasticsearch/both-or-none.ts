import type { ConnectorOptions } from '../../catalog';
import type { OptionViolation } from '../../checks';

/** Both or none; the one that is missing is reported. */
export function together(connector: ConnectorOptions, left: string, right: string): OptionViolation[] {
  return connector.isSet(left) === connector.isSet(right) ? [] : [{ key: connector.isSet(left) ? right : left, message: `is missing: ${left} and ${right} must be set together` }];
}
