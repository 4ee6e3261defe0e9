import { ACCEPTED_IN_COMPOSED } from '../composed/accepted-findings';
import { COMPOSED } from '../composed/apps';
import { composedApp } from '../composed/surroundings';
import { ACCEPTED } from './accepted-findings';
import type { Accepted } from './accepted-findings';
import { examples, templatesOf, WITHOUT_ARCHIVES, withOutdir } from './examples';
import { nagFindings } from './nag';

// The one suite that runs the core's own validator, with its findings as errors: a synth throws when there is one.
beforeAll(() => {
  delete process.env.CDK_VALIDATION;
});

type Finding = ReturnType<typeof nagFindings>[number];
const notIn = (accepted: readonly Accepted[]) => ({ rule, path }: Finding) => !accepted.some(each => each.rule.test(rule) && each.path.test(path));

describe.each(examples())('example $name', (example) => {
  test('has no finding of the core validator', () => {
    withOutdir((outdir) => {
      const context = { ...WITHOUT_ARCHIVES, '@aws-cdk/core:validateAgainstDefaultRules': true };
      expect(templatesOf(example.build({ outdir, context })).size).toBeGreaterThan(0);
    });
  });

  test('has no finding of the AwsSolutions pack of cdk-nag but the accepted ones', () => {
    const findings = withOutdir(outdir => nagFindings(example.build({ outdir, context: WITHOUT_ARCHIVES }), outdir));
    expect(findings.filter(notIn(ACCEPTED))).toEqual([]);
  });
});

test.each(Object.entries(COMPOSED))('%s: no finding of the AwsSolutions pack of cdk-nag but the accepted ones', (_, compose) => {
  const findings = withOutdir((outdir) => {
    const app = composedApp({ outdir });
    compose(app);
    return nagFindings(app, outdir);
  });
  expect(findings.filter(notIn([...ACCEPTED, ...ACCEPTED_IN_COMPOSED]))).toEqual([]);
});
