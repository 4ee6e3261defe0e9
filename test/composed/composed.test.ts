import { readContent } from '../../src/adapters';
import { judge } from '../../src/cli/report/judge';
import { COMPOSED } from './apps';
import { composedApp } from './surroundings';

test('there are twenty', () => expect(Object.keys(COMPOSED)).toHaveLength(20));

describe.each(Object.entries(COMPOSED))('%s', (_, compose) => {
  test('no rule on roles, networks and order has a finding', () => {
    const app = composedApp();
    compose(app);
    for (const { stackName, template } of app.synth().stacks) {
      const { deployments } = judge(readContent(JSON.stringify(template), `${stackName}.template.json`));
      expect(deployments.length).toBeGreaterThan(0);
      const found = deployments.flatMap(({ findings }) => findings).filter(({ severity }) => severity !== 'info');
      expect(found.map(({ rule, message }) => `${rule} ${message}`)).toEqual([]);
    }
  });
});
