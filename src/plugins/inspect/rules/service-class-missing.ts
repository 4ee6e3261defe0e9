import { simpleName } from '../../../catalog';
import { findings } from '../../../model';
import { readByWorker, slashed } from '../classes';
import type { ArchiveRule } from '../evidence';

export const serviceClassMissing: ArchiveRule = {
  id: 'MC-ARC-013',
  code: 'service-class-missing',
  title: 'the classes that service files declare are in the plugin',
  severity: 'warning',
  why: 'A service file below META-INF/services tells Java which classes implement an interface. A file that names a missing class shows that the archive is incomplete.',
  fix: 'the archive is incomplete, use a build that contains the class',
  source: 'https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/util/ServiceLoader.html',
  check: ({ contents, hierarchy }) => findings(readByWorker(contents.serviceFiles).flatMap(file => file.classes
    .filter(name => !hierarchy.has(slashed(name)) && !name.startsWith('org.apache.kafka.'))
    .map(name => ({ message: `${file.jar} declares ${name} as ${simpleName(file.service)}, but no JAR contains that class` })))),
};
