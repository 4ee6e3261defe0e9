import { readFileSync } from 'fs';
import { join } from 'path';
import { Validations } from 'aws-cdk-lib';
import type { App } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { ACCEPTED } from './accepted-findings';
import { examples, templatesOf, WITHOUT_ARCHIVES, withOutdir } from './examples';

interface Report {
  readonly pluginReports: {
    readonly pluginName: string;
    readonly violations: { readonly ruleName: string; readonly violatingConstructs: { readonly constructPath: string }[] }[];
  }[];
}

// The one suite that runs the core's own validator, with its findings as errors: a synth throws when there is one.
beforeAll(() => {
  delete process.env.CDK_VALIDATION;
});

/** The findings of cdk-nag in one app, as `rule at path`. It throws on each, so they are read from the report. */
function nagFindings(app: App, outdir: string): { rule: string; path: string }[] {
  Validations.of(app).addPlugins(new AwsSolutionsChecks());
  let failure: Error | undefined;
  try {
    app.synth();
  } catch (error) {
    failure = error as Error;
  }
  const report = JSON.parse(readFileSync(join(outdir, 'validation-report.json'), 'utf-8')) as Report;
  const pack = report.pluginReports.find(plugin => plugin.pluginName === 'AwsSolutions');
  if (failure && (pack?.violations ?? []).length === 0) {
    throw failure;
  }
  return (pack?.violations ?? []).flatMap(({ ruleName, violatingConstructs }) =>
    violatingConstructs.map(({ constructPath }) => ({ rule: ruleName, path: constructPath })));
}

describe.each(examples())('example $name', (example) => {
  test('has no finding of the core validator', () => {
    withOutdir((outdir) => {
      const context = { ...WITHOUT_ARCHIVES, '@aws-cdk/core:validateAgainstDefaultRules': true };
      expect(templatesOf(example.build({ outdir, context })).size).toBeGreaterThan(0);
    });
  });

  test('has no finding of the AwsSolutions pack of cdk-nag but the accepted ones', () => {
    const findings = withOutdir(outdir => nagFindings(example.build({ outdir, context: WITHOUT_ARCHIVES }), outdir));
    expect(findings.filter(({ rule, path }) => !ACCEPTED.some(accepted => accepted.rule.test(rule) && accepted.path.test(path)))).toEqual([]);
  });
});
