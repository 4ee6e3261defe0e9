import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitepress';

const { version, sidebar } = JSON.parse(readFileSync(new URL('../.content/navigation.json', import.meta.url), 'utf8'));

/** The anchor of a heading, as GitHub makes it: links of the Markdown lead to the same place here. */
function anchorOf(heading: string): string {
  return heading.trim().toLowerCase().replace(/[^\p{L}\p{N}\p{M}\s_-]/gu, '').replace(/\s/g, '-');
}

/** Code within a line may have braces, which are no expressions of the site. */
function verbatim(rules: Record<string, unknown>): void {
  const inline = rules.code_inline as (...args: unknown[]) => string;
  rules.code_inline = (...args: unknown[]) => inline(...args).replace(/^<code/, '<code v-pre');
}

/**
 * A page loads from this site alone, and sends nothing anywhere. It holds for every page, as a visitor goes from one to the other without loading a document.
 * Scripts within the page are those that were built; styles within it are of highlighted code. Workers are made of blobs, so that they have the policy of the page.
 */
function policy(html: string): string {
  const scripts = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([^]*?)<\/script>/g)].map(([, code]) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`);
  return [
    'default-src \'none\'', `script-src 'self' ${[...new Set(scripts)].join(' ')}`, 'style-src \'self\' \'unsafe-inline\'', 'img-src \'self\' data:', 'font-src \'self\'',
    'connect-src \'self\'', 'worker-src blob:', 'form-action \'none\'', 'base-uri \'none\'',
  ].join('; ');
}

export default defineConfig({
  title: 'cdk-msk-connect',
  description: 'AWS CDK constructs for Amazon MSK and MSK Connect: typed Kafka connectors, checked at synth, rehearsed on a real Kafka Connect',
  lang: 'en',
  // no picture: browsers ask for one otherwise
  head: [['link', { rel: 'icon', href: 'data:,' }]],
  transformHtml: html => html.replace(/<meta charset="[^"]*">/i, charset => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy(html)}">`),
  srcDir: '.content',
  outDir: 'dist',
  cacheDir: '.cache',
  // a release is served under its own path: SITE_BASE=/0.1.0/
  base: process.env.SITE_BASE ?? '/',
  markdown: { anchor: { slugify: anchorOf }, attrs: { disable: true }, config: md => { verbatim(md.renderer.rules); } },
  // hundreds of pages of one kind: the browser asks for the page that it goes to, not for all that are in sight
  router: { prefetchLinks: false },
  // the test looks at links, with their anchors, of what was built
  ignoreDeadLinks: true,
  metaChunk: true,
  themeConfig: {
    nav: [
      { text: 'Connectors', link: '/connectors' },
      { text: 'Questions', link: '/questions' },
      { text: 'Rules', link: '/rules/' },
      { text: 'API', link: '/api/' },
      { text: version === '0.0.0' ? 'main' : version, items: [{ text: 'Changelog', link: '/changelog' }, { text: 'llms.txt', link: '/llms.txt', target: '_self' }] },
    ],
    sidebar,
    outline: [2, 3],
    search: {
      provider: 'local',
      options: {
        // of the reference, which has thousands of members, the types are found; of everything else, every section
        _render(source, env, md) {
          const html = md.render(source, env);
          return /^(api|rules)\//.test(env.relativePath) ? html.replace(/<h[2-6][^]*$/, '') : html;
        },
        miniSearch: { searchOptions: { fuzzy: 0.2, prefix: true, boost: { title: 4, text: 2, titles: 1 } } },
      },
    },
    socialLinks: [{ icon: 'github', link: 'https://github.com/cdk-msk-connect/cdk-msk-connect' }],
  },
});
