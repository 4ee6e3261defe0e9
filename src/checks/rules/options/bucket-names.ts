import { bucketNameProblem } from '../../../catalog';
import type { Rule } from '../../../model';
import { optionRule } from '../../option-rule';

export const bucketNames: Rule = optionRule({
  id: 'MC-OPT-061',
  title: 'bucket names are valid in Amazon S3',
  severity: 'error',
  why: 'No such bucket can exist: the connector is created, then its tasks fail.',
  fix: 'write the name of the bucket alone: 3 to 63 lower-case letters, digits, dots and hyphens',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html',
  instead: ['MC-OPT-004'],
  check: connector => connector.keys().filter(key => /(^|[._])bucket(\.name)?$/.test(key) && connector.option(key) !== undefined).flatMap(key => {
    const name = connector.known(key)?.trim() ?? '';
    const problem = name === '' || /[{}<>$]/.test(name) ? undefined : bucketNameProblem(name);
    return problem === undefined ? [] : [{ key, message: `has '${name.slice(0, 80)}': ${problem}` }];
  }),
});
