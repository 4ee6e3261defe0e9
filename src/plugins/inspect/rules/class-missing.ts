import { simpleName } from '../../../catalog';
import { CLASS_KINDS, findings } from '../../../model';
import { concrete, loadable, slashed } from '../classes';
import type { ArchiveRule, Evidence, ExpectedClass } from '../evidence';

export const classMissing: ArchiveRule = {
  id: 'MC-ARC-006',
  code: 'class-missing',
  title: 'the classes that a configuration names are in the plugin',
  severity: 'error',
  why: 'A connector has one plugin. A class that is neither in it nor on every worker is not found, and creation fails.',
  fix: 'add the archive that contains it',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect-plugins.html',
  check: evidence => findings(evidence.expect
    .filter(expected => !loadable(evidence, expected) && !evidence.hierarchy.get(slashed(expected.name)))
    .map(expected => ({
      message: `${expected.kind ? CLASS_KINDS[expected.kind] : 'class'} ${expected.name} is not in the plugin`,
      ...hint(evidence, expected),
    }))),
};

function hint({ contents }: Evidence, { name, kind }: ExpectedClass): { fix?: string } {
  const others = kind ? concrete(contents[kind]).map(other => other.name) : [];
  const near = others.find(other => simpleName(other).toLowerCase() === simpleName(name).toLowerCase());
  return near !== undefined ? { fix: `did you mean ${near}?` } : others.length > 0 ? { fix: `the plugin has ${others.slice(0, 5).join(', ')}` } : {};
}
