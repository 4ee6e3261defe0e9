import type { Text } from '../model';

/** A value that only a deploy knows, and what stood in for it. */
export interface Substitution {
  readonly key: string;
  readonly value: string;
  readonly standIn: string;
}

const PSEUDO_PARAMETERS: { [identity: string]: string } = {
  'AWS::Region': 'us-east-1',
  'AWS::AccountId': '111122223333',
  'AWS::Partition': 'aws',
  'AWS::URLSuffix': 'amazonaws.com',
};

/** What a reference is replaced by, by the key it stands in: the shape must be right, the value need not be. */
function standIn(key: string, reference: string): string {
  if (PSEUDO_PARAMETERS[reference]) {
    return PSEUDO_PARAMETERS[reference];
  }
  if (/(^|\.)port$/.test(key) || /\.Port$/i.test(reference)) {
    return '1';
  }
  if (/bootstrap\.servers$/.test(key)) {
    return '127.0.0.1:1';
  }
  if (/hostname$|(^|\.)host$|Address$/i.test(key) || /Endpoint|Address/i.test(reference)) {
    return '127.0.0.1';
  }
  if (/bucket/.test(key)) {
    return 'stand-in-bucket';
  }
  return 'stand-in';
}

/** A configuration or worker configuration with everything that only a deploy knows replaced, visibly. */
export function withStandIns(
  values: ReadonlyMap<string, Text>,
): { readonly config: { [key: string]: string }; readonly substitutions: Substitution[] } {
  const substitutions: Substitution[] = [];
  const config: { [key: string]: string } = {};
  for (const [key, text] of values) {
    config[key] = text.parts.map(part => (typeof part === 'string' ? part : standIn(key, part.ref))).join('');
    if (!text.isLiteral) {
      substitutions.push({ key, value: text.toString(), standIn: config[key] });
    }
  }
  return { config, substitutions };
}
