import type { Template } from './template';

/** Whether the bootstrap servers come from a custom resource that asks Amazon MSK for them at each of its updates, in whatever order they are answered. */
export function asksAgain(template: Template, servers: unknown): boolean | undefined {
  const asked = template.targets(servers).filter(({ type }) => type === 'Custom::AWS');
  return asked.length === 0 ? undefined : asked.some(({ properties }) => /"?action"?\s*:\s*\\?"getBootstrapBrokers/i.test(JSON.stringify(properties.Update ?? '').replace(/\\+"/g, '"')));
}
