// The site as a visitor sees it. Ends with `N passed, N failed`.
//
//   node test/run.js          of what `npm run site:build` made
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from './browser.js';
import { answers } from './questions.js';
import { builtPages, deadLinks, DIST, SITE } from './pages.js';
import { pictures } from './pictures.js';
import { playground } from './playground.js';
import { serve } from './server.js';
import { visits } from './visits.js';

let passed = 0;
const failures = [];
function check(name, problems) {
  if (problems.length === 0) passed++; else failures.push(`${name}:\n  ${problems.slice(0, 20).join('\n  ')}${problems.length > 20 ? `\n  and ${problems.length - 20} more` : ''}`);
}

const pages = builtPages();
const { dead, looked } = deadLinks(pages);
check('internal links lead somewhere', looked > 5000 ? dead : [`only ${looked} links were found`]);
// the check itself sees what is wrong
const broken = new Map([['/a.html', { links: ['./b', '#x', './c#y', './d.html'], ids: new Set() }], ['/c.html', { links: [], ids: new Set(['z']) }]]);
check('dead links are seen', deadLinks(broken, () => false).dead.length === 4 ? [] : ['the check of links sees not all']);
check('each page has a twin in Markdown', [...pages.keys()].filter(page => page !== '/404.html' && !existsSync(join(DIST, page.replace(/\.html$/, '.md')))));
const index = readFileSync(join(DIST, 'llms.txt'), 'utf8');
check('llms.txt leads to pages', [...index.matchAll(/\]\(\/([^)]*)\)/g)].map(([, place]) => place).filter(place => !existsSync(join(DIST, place))));
const start = readFileSync(join(DIST, 'index.md'), 'utf8');
const tablet = existsSync(join(SITE, '..', '.jsii.tabl.json'));
check('the first pipeline is in all languages', (tablet || process.env.CI ? ['python', 'java', 'csharp', 'go'] : []).filter(name => !start.slice(start.indexOf('## The first pipeline')).includes(`\`\`\`${name} [`)));
check('every connector has its sections', readdirSync(join(DIST, 'connector')).filter(file => file.endsWith('.md'))
  .filter(file => ['Use it', 'What is created', 'Permissions', 'Network', 'Options', 'When something goes wrong'].some(title => !readFileSync(join(DIST, 'connector', file), 'utf8').includes(`## ${title}\n`))));

const server = await serve();
const browser = await launch();
try {
  await visits(browser, server.address, check);
  await pictures(browser, server.address, check);
  await playground(browser, server.address, check);
  await answers(browser, server.address, pages, check);
} finally {
  await browser.close();
  server.close();
}
failures.forEach(failure => console.log(failure));
console.log(`${pages.size} pages, ${looked} links\n${passed} passed, ${failures.length} failed`);
process.exit(failures.length === 0 ? 0 : 1);
