import type { awscdk } from 'projen';
import { JobPermission } from 'projen/lib/github/workflows-model';
import type { JobStep } from 'projen/lib/github/workflows-model';

/** The package holds JARs of ours. */
export const SETUP_JAVA: JobStep = { name: 'Setup Java', uses: 'actions/setup-java@v4', with: { 'distribution': 'temurin', 'java-version': '17' } };

/** The test command of the README, on each pull request and each night; nightly with what needs more than npm. */
export function everything(project: awscdk.AwsCdkConstructLibrary): void {
  const workflow = project.github!.addWorkflow('everything');
  workflow.on({ pullRequest: {}, workflowDispatch: {}, schedule: [{ cron: '17 2 * * *' }] });
  workflow.addJob('everything', {
    runsOn: ['ubuntu-latest'],
    permissions: { contents: JobPermission.READ },
    timeoutMinutes: 90,
    env: { CI: 'true' },
    steps: [
      { name: 'Checkout', uses: 'actions/checkout@v5', with: { 'fetch-depth': 0 } },
      { name: 'Setup Node.js', uses: 'actions/setup-node@v7.0.0', with: { 'node-version': project.minNodeVersion } },
      SETUP_JAVA,
      { name: 'Test everything', run: '.ci/run' },
      { name: 'The other languages, the package as users get it, and the workflows', if: "github.event_name == 'schedule'", run: 'npm run test:all -- java go nuget matrix workflows' },
    ],
  });
}
