import { JsonPatch } from 'projen';
import type { awscdk } from 'projen';
import { JobPermission } from 'projen/lib/github/workflows-model';
import type { JobStep } from 'projen/lib/github/workflows-model';

/** The package holds JARs of ours. */
export const SETUP_JAVA: JobStep = { name: 'Setup Java', uses: 'actions/setup-java@v4', with: { 'distribution': 'temurin', 'java-version': '17' } };

/** The test command of the README, from a clean checkout. */
const testEverything = (project: awscdk.AwsCdkConstructLibrary): JobStep[] => [
  { name: 'Checkout', uses: 'actions/checkout@v5', with: { 'fetch-depth': 0 } },
  { name: 'Setup Node.js', uses: 'actions/setup-node@v7.0.0', with: { 'node-version': project.minNodeVersion } },
  SETUP_JAVA,
  { name: 'Test everything', run: '.ci/run' },
];

/** Everything, on each pull request and each night; nightly with what needs more than npm. */
export function everything(project: awscdk.AwsCdkConstructLibrary): void {
  const workflow = project.github!.addWorkflow('everything');
  workflow.on({ pullRequest: {}, workflowDispatch: {}, schedule: [{ cron: '17 2 * * *' }] });
  workflow.addJob('everything', {
    runsOn: ['ubuntu-latest'],
    permissions: { contents: JobPermission.READ },
    timeoutMinutes: 90,
    env: { CI: 'true' },
    steps: [
      ...testEverything(project),
      { name: 'The other languages, the package as users get it, and the workflows', if: "github.event_name == 'schedule'", run: 'npm run test:all -- go nuget matrix workflows' },
    ],
  });
}

/** A release begins when everything has passed on its commit, and what was published can be compared with what it says it is made of. */
export function guardedRelease(project: awscdk.AwsCdkConstructLibrary): void {
  const workflow = project.tryFindObjectFile('.github/workflows/release.yml')!;
  workflow.patch(
    JsonPatch.add('/jobs/everything', {
      'runs-on': 'ubuntu-latest', 'permissions': { contents: 'read' }, 'timeout-minutes': 90, 'env': { CI: 'true' }, 'steps': testEverything(project),
    }),
    JsonPatch.add('/jobs/release/needs', ['everything']),
    JsonPatch.add('/jobs/release_github/steps/-', {
      name: 'Attach the package, its bill of materials and the checksums of both',
      if: '${{ !inputs.dry_run }}',
      env: { GITHUB_TOKEN: '${{ secrets.GITHUB_TOKEN }}' },
      run: 'gh release upload "$(cat dist/releasetag.txt)" -R "$GITHUB_REPOSITORY" --clobber dist/js/*.tgz dist/js/*.cdx.json dist/js/SHA256SUMS',
    }),
  );
}
