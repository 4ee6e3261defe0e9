import type { Page } from './page';
import { titleOf } from './titles';

/** The index for programs that read: every page as Markdown, by part. */
export function llms(pages: readonly Page[]): string {
  const parts = new Map<string, Page[]>();
  for (const page of pages) {
    const part = page.place.includes('/') ? page.place.slice(0, page.place.indexOf('/')) : 'guide';
    parts.set(part, [...parts.get(part) ?? [], page]);
  }
  return [
    '# cdk-msk-connect', '',
    '> AWS CDK constructs for Amazon MSK and MSK Connect: typed Kafka connectors, checked at synth, rehearsed on a real Kafka Connect.', '',
    ...[...parts].flatMap(([part, some]) => [`## ${part}`, '', ...some.map(page => `- [${titleOf(page.markdown)}](/${page.place})`), '']),
  ].join('\n');
}
