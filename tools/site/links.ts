import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { ROOT } from './sources';

const REPOSITORY = 'https://github.com/cdk-msk-connect/cdk-msk-connect/blob/main';

/** An image or a link of Markdown, or one of the HTML that the reference has. */
const LINK = /(\]\()([^)\s]+)(\))|(<a href=")([^"]+)(")/g;
/** Blocks and pieces of code, so that `split` has them at odd places. */
export const CODE = /(```[^]*?\n *```|``[^\n]*?[^`]``(?!`)|`[^`\n]+`)/;

/** Markdown of a file as it stands on the site: links lead to pages of the site where there are, and to the repository otherwise. */
export function mapped(markdown: string, file: string, place: string, places: ReadonlyMap<string, string>): string {
  const to = (href: string) => leads(href, file, place, places);
  const linked = (...[, open, href, close, tag, address, end]: string[]) => (
    href !== undefined ? `${open}${to(href)}${close}` : `${tag}${to(address).replace(/\.md(?=#|$)/, '.html')}${end}`
  );
  return markdown.split(CODE).map((part, index) => (index % 2 === 1 ? part : part.replace(LINK, linked))).join('');
}

function leads(href: string, file: string, place: string, places: ReadonlyMap<string, string>): string {
  const [path, anchor] = href.split('#');
  if (/^[a-z]+:/.test(href) || path === '') {
    return href;
  }
  const target = posix.normalize(posix.join(posix.dirname(file), path)).replace(/\/$/, '');
  const page = places.get(target) ?? places.get(`${target}/README.md`);
  const hash = anchor === undefined ? '' : `#${anchor}`;
  if (page !== undefined) {
    return relative(place, page) + hash;
  }
  if (!existsSync(join(ROOT, target))) {
    throw new Error(`${file}: there is no ${target}, to which it links`);
  }
  return `${REPOSITORY}/${target}${hash}`;
}

/** The way from one place to another, as Markdown writes it. */
export function relative(from: string, to: string): string {
  const way = posix.relative(posix.dirname(from), to);
  return way.startsWith('.') ? way : `./${way}`;
}
