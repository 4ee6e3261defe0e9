// What was built: its pages, with their links and the places to which links can lead.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';

export const SITE = join(dirname(fileURLToPath(import.meta.url)), '..');
export const DIST = join(SITE, 'dist');

/** All pages by their address: links and anchors. */
export function builtPages() {
  const files = readdirSync(DIST, { recursive: true }).filter(file => file.endsWith('.html'));
  return new Map(files.map((file) => {
    const html = readFileSync(join(DIST, file), 'utf8').replace(/<script[^]*?<\/script>/g, '');
    return [`/${file}`, {
      links: [...html.matchAll(/<(?:a|img)\b[^>]*?\s(?:href|src)="([^"]*)"/g)].map(([, href]) => href.replace(/&amp;/g, '&')),
      ids: new Set([...html.matchAll(/\s(?:id|name)="([^"]*)"/g)].map(([, id]) => id)),
    }];
  }));
}

/** The links of the pages that lead nowhere, and how many were looked at. */
export function deadLinks(pages, exists = address => existsSync(join(DIST, address))) {
  const dead = [];
  let looked = 0;
  for (const [page, { links }] of pages) {
    for (const href of new Set(links)) {
      if (/^[a-z]+:|^\/\//i.test(href) || href === '') continue;
      looked++;
      const [path, hash] = href.split('#');
      const address = path === '' ? page : asFile(posix.resolve(posix.dirname(page), decodeURIComponent(path)), path);
      const target = pages.get(address);
      if (target === undefined ? !exists(address) : hash !== undefined && hash !== '' && !target.ids.has(decodeURIComponent(hash))) {
        dead.push(`${page}: ${href}`);
      }
    }
  }
  return { dead, looked };
}

function asFile(address, path) {
  return path.endsWith('/') || address === '/' ? posix.join(address, 'index.html') : /\.[a-z0-9]+$/.test(address) ? address : `${address}.html`;
}
