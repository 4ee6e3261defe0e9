/** A block of a guide: a file that it shows, or commands with what they print. */
export type GuideBlock = { readonly file: string; readonly content: string } | { readonly commands: readonly string[]; readonly printed?: string };

const FENCE = /^```(\w*)\n([^]*?)^```$/gm;

/** The files and commands of a page, in order. A file is named in the paragraph before it; what is printed stands in a block without a language behind the commands. */
export function guideOf(markdown: string): GuideBlock[] {
  const blocks: GuideBlock[] = [];
  let end = 0;
  for (const match of markdown.matchAll(FENCE)) {
    const [whole, language, content] = match;
    const between = markdown.slice(end, match.index).trim();
    const last = blocks[blocks.length - 1];
    end = match.index + whole.length;
    if (language === 'sh') {
      blocks.push({ commands: content.trim().split('\n') });
    } else if (language === '') {
      if (last === undefined || !('commands' in last) || between !== '') {
        throw new Error(`what is printed does not stand behind a command: ${content}`);
      }
      blocks[blocks.length - 1] = { ...last, printed: content };
    } else {
      const file = /`([\w./-]+\.\w+)`[^`]*$/.exec(between)?.[1];
      if (file === undefined) {
        throw new Error(`no file is named before: ${content}`);
      }
      blocks.push({ file, content });
    }
  }
  return blocks;
}

/** The page with what its commands print now. */
export function withPrinted(markdown: string, printed: readonly (string | undefined)[]): string {
  let index = -1;
  let pending: string | undefined;
  return markdown.replace(FENCE, (whole: string, language: string) => {
    if (language === 'sh') {
      pending = printed[++index];
      return whole;
    }
    return language === '' && pending !== undefined ? `\`\`\`\n${pending}\`\`\`` : whole;
  });
}
