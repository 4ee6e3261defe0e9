import { isObject } from '../template/values';
import { pulumi } from '../terraform/pulumi';
import { terraform } from '../terraform/form';
import { cloudFormation } from './cloudformation';
import { connect } from './connect';
import { connectorsWithin } from './within';
import { kubernetes } from './kubernetes';
import type { Form, Recognized } from './recognized';

const FORMS: readonly Form[] = [cloudFormation, terraform, pulumi, kubernetes, connect];

/** Says what a parsed file holds. Several connectors in one file are several. Nothing where it holds no connector. */
export function recognize(content: unknown): Recognized[] {
  if (Array.isArray(content)) {
    return content.every(isObject) ? content.flatMap(recognize) : [];
  }
  if (!isObject(content)) {
    return [];
  }
  for (const form of FORMS) {
    const found = form(content, recognize);
    if (found !== undefined) {
      return found;
    }
  }
  return connectorsWithin(content, recognize);
}

/** Whether a flat map names a connector class: what a file in a directory must do to be taken for a connector. Workers there are mostly those of another platform. */
export function namesClass(recognized: Recognized): boolean {
  return recognized.kind === 'configuration' ? Object.keys(recognized.content).some(key => key.trim() === 'connector.class') : recognized.kind !== 'worker';
}
