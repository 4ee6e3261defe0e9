import { readFileSync } from 'fs';
import { join } from 'path';
import { Validations } from 'aws-cdk-lib';
import type { App } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';

interface Report {
  readonly pluginReports: {
    readonly pluginName: string;
    readonly violations: { readonly ruleName: string; readonly violatingConstructs: { readonly constructPath: string }[] }[];
  }[];
}

/** The findings of cdk-nag in one app, as `rule at path`. It throws on each, so they are read from the report. */
export function nagFindings(app: App, outdir: string): { rule: string; path: string }[] {
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
