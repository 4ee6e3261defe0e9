import { awscdk, cdk, javascript, TaskShell } from 'projen';
import { codeOwners, generatedFiles, issueForms, pullRequestChecklist } from './projenrc/repository';
import { FREE_OF_NODE, ROOMS, roomFaces, roomZones } from './projenrc/rooms';
import { everything, guardedRelease, SETUP_JAVA } from './projenrc/workflows';

const CDK_VERSION = '2.271.0';

const project = new awscdk.AwsCdkConstructLibrary({
  name: 'cdk-msk-connect',
  description: 'AWS CDK constructs for Amazon MSK and MSK Connect: typed Kafka connectors, checked at synth, rehearsed on a real Kafka Connect',
  author: 'cdk-msk-connect maintainers',
  authorAddress: 'maintainers@cdk-msk-connect.dev',
  authorOrganization: true,
  repositoryUrl: 'https://github.com/cdk-msk-connect/cdk-msk-connect.git',
  license: 'Apache-2.0',
  copyrightOwner: 'cdk-msk-connect maintainers',
  keywords: [
    'msk', 'kafka', 'kafka-connect', 'kafkaconnect', 'msk-connect', 'mskconnect', 'connector',
    'debezium', 'cdc', 'change-data-capture', 'opensearch', 's3', 's3-sink', 'iceberg', 'streaming',
  ],
  defaultReleaseBranch: 'main',
  stability: cdk.Stability.EXPERIMENTAL,

  cdkVersion: CDK_VERSION,
  constructsVersion: '10.5.1',
  jsiiVersion: '~6.0.0',
  typescriptVersion: '~6.0.0',
  projenrcTs: true,
  packageManager: javascript.NodePackageManager.NPM,
  minNodeVersion: '20.18.1',

  // aws-msk-alpha is a peer of one room only (src/cluster). jsii refuses to compile against `*`, and npm refuses every other
  // alpha unless the published range is exactly `*`; tools/publish-peer-range.js rewrites the packed manifest.
  peerDeps: [`@aws-cdk/aws-msk-alpha@^${CDK_VERSION}-alpha.0`],
  peerDependencyOptions: { pinnedDevDependency: true },
  bundledDeps: ['commander@^14', 'js-yaml@^5', 'jsonc-parser', 'picocolors', 'tar-stream@3.1.7', 'undici@^7', 'yaml', 'yauzl', 'yazl'],
  devDeps: [
    'vscode-json-languageservice@5.7.2',
    'vscode-languageserver@11.0.0',
    'vscode-languageserver-textdocument@1.0.16',
    '@aws-cdk/aws-service-spec',
    // What deploy-time functions are made of; bundled, so that another version is another function.
    '@aws-crypto/sha256-js@5.2.0',
    '@aws-sdk/client-cloudformation@3.1169.0',
    '@aws-sdk/client-cloudwatch@3.1164.0',
    '@aws-sdk/client-cloudwatch-logs@3.1169.0',
    '@aws-sdk/client-kafka@3.1169.0',
    // before 3.1159.0, UpdateConnector drops `plugins` and says nothing
    '@aws-sdk/client-kafkaconnect@3.1169.0',
    '@aws-sdk/client-rds-data@3.1143.0',
    '@aws-sdk/client-secrets-manager@3.1164.0',
    '@aws-sdk/client-sfn@3.1164.0',
    '@aws-sdk/credential-provider-env@3.972.86',
    '@smithy/core@3.41.1',
    '@smithy/signature-v4@5.7.5',
    'mysql2@3.24.6',
    'pg@8.23.1',
    'tedious@20.3.9',
    // What the command line reads HCL with, bundled in the same way.
    'codemirror-lang-hcl@0.2.0',
    '@types/node@^20',
    '@types/pg',
    '@types/tar-stream',
    '@types/yauzl',
    '@types/yazl',
    '@cyclonedx/cyclonedx-library@10.3.0',
    'ajv@^8',
    'ajv-formats',
    'ajv-formats-draft2019',
    'cdk-nag',
    'esbuild@0.28.2',
    'eslint-plugin-awscdk',
    'fast-check',
    'jest-environment-node@^30',
    '@jsii/spec',
    'jsii-diff',
    'jsii-reflect',
    'jsii-rosetta@~6.0.0',
    'packageurl-js@2.0.1',
  ],

  // registries that know the workflow itself need no token that could leak; npm's packages carry where they were built
  npmTrustedPublishing: true,
  workflowBootstrapSteps: [SETUP_JAVA],
  publishToPypi: { distName: 'cdk-msk-connect', module: 'cdk_msk_connect', trustedPublishing: true },
  publishToMaven: {
    mavenGroupId: 'io.github.cdk-msk-connect',
    mavenArtifactId: 'cdk-msk-connect',
    javaPackage: 'io.github.cdkmskconnect',
  },
  publishToNuget: { packageId: 'CdkMskConnect', dotNetNamespace: 'CdkMskConnect' },
  publishToGo: { moduleName: 'github.com/cdk-msk-connect/cdk-msk-connect-go', packageName: 'cdkmskconnect' },

  docgenFilePath: 'API.md',
  sampleCode: false,
  pullRequestTemplateContents: pullRequestChecklist(),
  eslintOptions: { dirs: ['src', 'handlers', 'sdk', 'lsp', 'hcl', 'playground', 'test', 'examples', 'tools', 'projenrc', '.projenrc.ts'], ignorePatterns: ['*.js', '*.d.ts', 'node_modules/', 'src/**/generated/**'] },
  jestOptions: {
    updateSnapshot: javascript.UpdateSnapshot.NEVER,
    jestConfig: {
      // A guard against what never ends, not a limit of speed: the machine may be busy with other stages.
      testTimeout: 120_000,
      globalSetup: '<rootDir>/test/global-setup.ts',
      setupFiles: ['<rootDir>/test/setup.ts'],
      testEnvironment: '<rootDir>/test/environment.ts',
      coveragePathIgnorePatterns: ['/node_modules/', '/generated/', '/test/'],
      moduleNameMapper: {
        // examples import the library as users do
        '^cdk-msk-connect$': '<rootDir>/src',
        '^cdk-msk-connect/testing$': '<rootDir>/src/rehearse/testing',
        // what the sources start as a process of its own
        '^ts-node/register/transpile-only$': '<rootDir>/test/support/typescript-loader.js',
      },
    },
  },
  gitignore: ['!/test/cli/log/logs/', '!/test/cli/log/logs/*.log', '*.class', 'rehearsal/target/', 'rehearsal/dist/', 'extensions/*/target/', '.jsii.tabl.json', '.jsii.gz', '/cdk.out/', '__pycache__/', '.venv/', '/.cache/', '/site/.content/', '/site/dist/', '/site/.cache/'],
});

project.npmignore!.include('.jsii.gz');
// The package holds the compiled library, the JARs of ours, and what the command line needs; no sources of tests, docs or tools.
for (const pattern of [
  '/examples/', '/docs/', '/tools/', '/projenrc/', '/rosetta/', '/.ci/', '/catalog-source/', '/benchmarks/', '/site/',
  '/handlers/', '/sdk/', '/lsp/', '/hcl/', '/playground/', '/.cache/', '/cdk.out/', '/test-reports/', '/API.md', '/ARCHITECTURE.md', '/CONTRIBUTING.md', '/SECURITY.md', '/action.yml', '/.pre-commit-hooks.yaml',
  '/extensions/*', '!/extensions/dist/', '/rehearsal/*', '!/rehearsal/dist/', '!/rehearsal/lock/',
]) {
  project.npmignore!.addPatterns(pattern);
}

// The optional native package of this resolver is missing from some registries at newer versions, which breaks `npm ci`.
project.package.addPackageResolutions('unrs-resolver@1.12.2');
project.tryFindObjectFile('package.json')!.addOverride('overrides.eslint-plugin-awscdk', { typescript: '$typescript' });
// esbuild takes the types out of what jest runs, in a tenth of the compiler's time
project.tryFindObjectFile('package.json')!.addOverride('jest.transform', { '^.+\\.[t]sx?$': '<rootDir>/test/transformer.js' });
project.deps.removeDependency('ts-jest');
project.package.addBin({ 'cdk-msk-connect': 'bin/cdk-msk-connect' });

const eslint = project.eslint!;
eslint.addPlugins('awscdk');
eslint.addRules({
  'import/order': ['error', { 'groups': ['builtin', 'external', 'parent', 'sibling', 'index'], 'newlines-between': 'never' }],
  'import/no-restricted-paths': ['error', { zones: roomZones(ROOMS) }],
  'no-restricted-imports': ['error', { patterns: [] }],
});
eslint.addOverride({
  files: ['src/**/*.ts'],
  excludedFiles: ['src/cluster/**'],
  rules: { 'no-restricted-imports': ['error', { patterns: [{ group: ['@aws-cdk/aws-msk-alpha*'], message: 'only src/cluster knows it' }, roomFaces(ROOMS)] }] },
});
eslint.addOverride({
  files: ['src/cluster/**/*.ts'],
  rules: { 'no-restricted-imports': ['error', { patterns: [roomFaces(ROOMS)] }] },
});
// What judges runs in browsers, too; test/house/browser.test.ts makes the bundle.
eslint.addOverride({ files: FREE_OF_NODE.map(room => `src/${room}/**/*.ts`), rules: { 'import/no-nodejs-modules': 'error' } });
// Who adds a kind is led to every place that tells the kinds apart.
eslint.addOverride({
  files: ['src/**/*.ts'],
  rules: { '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: false }] },
});
eslint.addOverride({
  files: ['src/**/*.ts'],
  rules: {
    'awscdk/construct-constructor-property': 'error',
    'awscdk/no-construct-in-interface': 'error',
    'awscdk/no-construct-stack-suffix': 'error',
    'awscdk/no-mutable-property-of-props-interface': 'error',
    'awscdk/no-mutable-public-property-of-construct': 'error',
    'awscdk/props-name-convention': 'error',
    'awscdk/require-props-default-doc': 'error',
  },
});
// The command line has no constructs, and the rule does not come to an end on a type that holds itself.
eslint.addOverride({ files: ['src/cli/**/*.ts'], rules: { 'awscdk/no-construct-in-interface': 'off' } });

// What grows beyond this is several things; test/house/file-sizes.test.ts holds the size of files.
eslint.addOverride({
  files: ['src/**/*.ts', 'handlers/**/*.ts'],
  rules: { 'max-lines-per-function': ['error', { max: 60 }], 'complexity': ['error', 20], 'max-params': ['error', 5] },
});

// A switch over a union names each member, so that whoever adds one is led to it.
eslint.addOverride({
  files: ['src/**/*.ts'],
  rules: { '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }] },
});

// Tables of cases read better on one line each.
eslint.addOverride({
  files: ['test/**/*.ts'],
  rules: { '@stylistic/max-len': 'off', '@stylistic/object-property-newline': 'off', '@stylistic/object-curly-newline': 'off', '@typescript-eslint/no-require-imports': 'off' },
});

// jsii compiles TypeScript only; the facts of the catalog are data beside it.
const copyFacts = project.addTask('copy-facts', {
  description: 'Copy the data files of src to lib',
  exec: 'node tools/copy-data.js',
});
const rosetta = project.addTask('rosetta:extract', {
  description: 'Compile the examples of README and doc comments, strictly',
  exec: 'node tools/rosetta.js',
});
const typecheck = project.addTask('typecheck', {
  description: 'Type-check tests, examples and tools (jest does not)',
  exec: 'tsc -p test/tsconfig.json --noEmit',
});
// The reference is split into pages; in one file it would have megabytes.
project.tasks.tryFind('docgen')!.reset('node tools/api-docs.js');
// JavaScript, and values of type any, are told what is wrong with a call where it is made.
const checkCalls = project.addTask('check-calls', {
  description: 'Have the compiled constructors and static methods check the values that they are called with',
  exec: 'node -r ./tools/typescript.js tools/check-calls.ts',
});
// An app that uses one construct does not wait for the others to load.
const lazy = project.addTask('lazy-modules', {
  description: 'Make the compiled index load modules when they are asked for',
  exec: 'node -r ./tools/typescript.js tools/lazy-modules.ts',
});
const pack = project.addTask('pack-modules', {
  description: 'Put the compiled rules, and what they are made of, into one file',
  exec: 'node -r ./tools/typescript.js tools/pack-modules.ts',
});
// Deploy-time functions are part of the package as files of their own, with everything that they run on.
const bundle = project.addTask('bundle-handlers', {
  description: 'Bundle the functions of handlers/ to lib/handlers and the AWS SDK and the parser of HCL of the command line to lib/sdk and lib/hcl, with the licenses of their contents',
  exec: 'node -r ./tools/typescript.js tools/bundle-handlers.ts',
});
// What rooms tell each other is nothing for users to see. The compiler's own way is not open: jsii forbids it, and it would take away base classes.
const strip = project.addTask('strip-internal', {
  description: 'Leave internal members out of the compiled declarations',
  exec: 'node -r ./tools/typescript.js tools/strip-internal.ts',
});
project.postCompileTask.spawn(strip);
project.postCompileTask.spawn(copyFacts);
project.postCompileTask.spawn(bundle);
project.postCompileTask.spawn(checkCalls);
project.postCompileTask.spawn(lazy);
project.postCompileTask.spawn(pack);
project.postCompileTask.spawn(rosetta);
project.postCompileTask.spawn(typecheck);
// after the examples of the README were compiled from the assembly as it is
project.postCompileTask.exec('node tools/readme-links.js');

// What is packed is what the other languages are made of, and what is published: it has all its parts, or the release fails.
const packaging = project.tasks.tryFind('package:js')!;
packaging.prependExec('node tools/rehearsal-dist.js');
packaging.exec('node tools/publish-peer-range.js dist/js');
packaging.exec('node -r ./tools/typescript.js tools/sbom.ts dist/js');
packaging.exec('node tools/packed-content.js dist/js');
everything(project);
guardedRelease(project);

project.tasks.tryFind('compat')!.reset('node tools/compatibility.js', { receiveArgs: true });

project.addTask('demo', {
  description: 'The main job: synthesize an example with the real Debezium archive, show what was made, and rehearse it',
  exec: 'node -r ./tools/typescript.js tools/demo.ts',
  receiveArgs: true,
});
project.addTask('test:all', {
  description: 'Everything that must hold: build, lint, unit tests, golden templates, Java modules, real Kafka Connect, Python wheel',
  exec: 'node tools/test-all.js',
  receiveArgs: true,
});
project.addTask('generate', {
  description: 'Regenerate sources: rule registry, rule pages, golden templates',
  steps: [{ exec: 'node tools/generate.js' }],
});

// The site has packages of its own: what builds pages is nothing for the library.
const site = project.addTask('site:build', {
  description: 'Build the documentation site: what the repository has as Markdown, and pages made of the catalog',
  steps: [
    { exec: 'node tools/site/install.js' },
    { exec: 'node -r ./tools/typescript.js tools/site/prepare.ts' },
    { exec: 'node -r ./tools/typescript.js tools/site/playground.ts' },
    { exec: 'npm run --silent build', cwd: 'site' },
    { exec: 'node -r ./tools/typescript.js tools/site/twins.ts' },
  ],
});
project.addTask('site:serve', { description: 'Show the site that was built, at http://localhost:4173', exec: 'npm run --silent serve', cwd: 'site' });
project.addTask('site:test', { description: 'Build the site and look at it: links, pictures, pages in Chromium, questions and their answers', steps: [{ spawn: site.name }, { exec: 'npm test --silent', cwd: 'site' }] });

project.addTask('catalog', {
  description: 'Take up a version of a connector: read its definitions on the real Kafka Connect, and make facts and typed options anew',
  exec: 'node tools/catalog/take-up.js',
  receiveArgs: true,
});

// What handlers import is bundled: to the package it is no dependency.
// Examples import the library by its name, as users do.
eslint.addOverride({ files: ['examples/**/*.ts', 'test/families/made-up.ts'], rules: { 'import/no-unresolved': ['error', { ignore: ['^cdk-msk-connect(/testing)?$'] }], 'import/no-extraneous-dependencies': 'off' } });
eslint.addOverride({ files: ['handlers/**/*.ts', 'sdk/**/*.ts', 'lsp/**/*.ts', 'hcl/**/*.ts', 'playground/**/*.ts', 'tools/**/*.ts'], rules: { 'import/no-extraneous-dependencies': ['error', { devDependencies: true, packageDir: '.' }] } });
eslint.addOverride({
  files: ['handlers/**/*.ts'],
  rules: { 'no-restricted-imports': ['error', { patterns: ['**/src/**', 'aws-cdk-lib*', 'constructs'] }] },
});

// Tests are stages of their own: linting and the slow ones must not stand in the way of the fast ones.
// in quotes: the task runs in a shell
project.testTask.reset("jest --coverage=false --testPathIgnorePatterns=/node_modules/ '--testPathIgnorePatterns=\\.(real|network|slow)\\.test\\.ts$'");
for (const config of [project.tsconfigDev]) {
  config.addInclude('../examples/**/*.ts');
  config.file.addOverride('compilerOptions.paths', { 'cdk-msk-connect': ['../src'], 'cdk-msk-connect/testing': ['../src/rehearse/testing'] });
  config.addInclude('../tools/**/*.ts');
  config.addInclude('../handlers/**/*.ts');
  config.addInclude('../sdk/**/*.ts');
  config.addInclude('../lsp/**/*.ts');
  config.addInclude('../hcl/**/*.ts');
  config.addInclude('../playground/**/*.ts');
  // What was checked before is known the next time, also in a copy of the repository whose node_modules are a link to the same ones.
  config.file.addOverride('compilerOptions.incremental', true);
  config.file.addOverride('compilerOptions.tsBuildInfoFile', './typecheck.tsbuildinfo');
  config.file.addOverride('compilerOptions.preserveSymlinks', true);
}

// what is bundled after an upgrade, with the advisories of it
project.upgradeWorkflow!.postUpgradeTask.spawn(project.tasks.tryFind('bundle-handlers')!);
project.upgradeWorkflow!.postUpgradeTask.exec('node -r ./tools/typescript.js tools/advisories.ts');

codeOwners(project);
issueForms(project);
generatedFiles(project);

// projen's own shell takes a command that a signal has ended for one that has succeeded, and would release what tests without memory have not tested
project.tasks.shell = TaskShell.system();

project.synth();
