import type { ConnectorDeployment, Verdict } from '../../../model';
import { cannotKnow, findings, NOT_APPLICABLE } from '../../../model';

/** The remarks of the inspection with some codes, as violations. */
export function inspected({ plugins }: ConnectorDeployment, codes: readonly string[]): Verdict {
  if (plugins === undefined || plugins.length === 0) {
    return NOT_APPLICABLE;
  }
  const read = plugins.flatMap(({ contents }) => contents ?? []);
  return read.length === 0 ? cannotKnow('the archive of the plugin was not read') : findings(read.flatMap(contents => contents.findings)
    .filter(({ code, severity }) => codes.includes(code) && severity !== 'info')
    .map(({ message, fix, severity }) => ({ message, fix, severity })));
}
