import type { ConnectorDeployment, Verdict } from '../../../model';
import { cannotKnow, finding, findings, HOLDS, NOT_APPLICABLE } from '../../../model';

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

/** JARs that a plugin does not need, where nobody omits them: one violation for all of a kind. */
export function carried({ plugins }: ConnectorDeployment, reason: RegExp, message: (jars: string) => string): Verdict {
  const asUploaded = plugins?.filter(({ isAsUploaded }) => isAsUploaded === true) ?? [];
  if (asUploaded.length === 0) {
    return NOT_APPLICABLE;
  }
  const jars = asUploaded.flatMap(({ contents }) => contents?.leftOut ?? []).filter(each => reason.test(each.reason)).map(({ name }) => name.replace(/^.*\//, ''));
  return jars.length === 0 ? HOLDS : finding({ message: message(`${jars.slice(0, 5).join(', ')}${jars.length > 5 ? ` and ${jars.length - 5} more` : ''}`) });
}
