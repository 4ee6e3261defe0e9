import { statementsOf } from '../template';
import type { TemplateJson } from '../template';

/** What somebody documents, or code calls, that a role must allow. */
export interface Need {
  readonly role: string;
  readonly actions: readonly string[];
  /** A piece of the resource, as the template writes it; any resource where it is absent. */
  readonly on?: string;
  readonly why: string;
}

/** The needs that a template does not meet, in words. */
export function unmet(template: TemplateJson, needs: readonly Need[]): string[] {
  return needs.flatMap(({ role, actions, on, why }) => {
    const statements = statementsOf(template, role);
    const missing = actions.filter(action => !statements.some(({ actions: allowed, resources }) =>
      allowed.includes(action) && resources.some(resource => resource === '"*"' || on === undefined || resource.includes(on))));
    return missing.length === 0 ? [] : [`${role} does not allow ${missing.join(', ')}${on === undefined ? '' : ` on ${on}`}: ${why}`];
  });
}
