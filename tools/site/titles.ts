/** The heading of a page. */
export function titleOf(markdown: string): string {
  const title = /^# (.*)$/m.exec(markdown)?.[1] ?? 'Untitled';
  return title.replace(/<a name=[^>]*><\/a>/, '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/`/g, '').trim();
}
