// The questions of newcomers: two clicks from the start page, or one search, lead to a page that answers.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { watched } from './browser.js';
import { SITE } from './pages.js';

/** `## question`, then `Answer: [words](page)`, then `Says: words of the answer`, and `Search: words` where clicks do not lead there. */
export function questionsOf(markdown) {
  return markdown.split(/^## /m).slice(1).map((part) => {
    const [question] = part.split('\n');
    const field = name => new RegExp(`^<!-- ${name}: (.*) -->$`, 'm').exec(part)?.[1];
    return { question, page: field('page'), says: field('says'), search: field('search') };
  });
}

export async function answers(browser, address, pages, check) {
  const questions = questionsOf(readFileSync(join(SITE, 'questions.md'), 'utf8'));
  check('there are 20 questions', questions.length >= 20 ? [] : [`there are ${questions.length}`]);
  const { page, close } = await watched(browser, { width: 1280, height: 800 });
  for (const { question, page: target, says, search } of questions) {
    const problems = [];
    if (!pages.has(target.split('#')[0])) problems.push(`there is no page ${target}`);
    else {
      await (search === undefined ? clicked(page, address, target) : searched(page, address, search, target)).catch(error => problems.push(error.message));
      await page.waitForFunction(words => (document.querySelector('.vp-doc')?.textContent ?? '').replace(/\s+/g, ' ').toLowerCase().includes(words), says.toLowerCase(), { timeout: 5000 })
        .catch(() => problems.push(`${page.url()} does not say "${says}"`));
    }
    check(question, problems);
  }
  await close();
}

/** At most two clicks on links in the text of the start page, and of the page to which the first leads; the list of questions itself is no way. */
async function clicked(page, address, target) {
  await page.goto(`${address}/`, { waitUntil: 'networkidle' });
  const path = target.split('#')[0];
  const links = () => page.locator('.vp-doc a').evaluateAll(all => all.map(({ href }) => href));
  const direct = (await links()).find(href => new URL(href).pathname === path);
  if (direct !== undefined) return follow(page, direct);
  for (const first of new Set((await links()).filter(href => href.startsWith(address) && !/\/(questions|overview)\.html/.test(href)).map(href => href.split('#')[0]))) {
    const html = await (await page.request.get(first)).text();
    const body = html.slice(html.indexOf('class="vp-doc'));
    const second = [...body.matchAll(/href="([^"#]+)/g)].map(([, href]) => new URL(href, first)).find(({ pathname }) => pathname === path);
    if (second !== undefined) {
      await follow(page, first);
      return follow(page, second.href);
    }
  }
  throw new Error(`no two clicks lead to ${path}`);
}

async function follow(page, href) {
  const path = new URL(href).pathname;
  const link = await page.locator('.vp-doc a').evaluateAll((all, wanted) => all.findIndex(one => new URL(one.href).pathname === wanted && one.offsetParent !== null), path);
  if (link < 0) throw new Error(`${page.url()} has no link to ${path} that can be seen`);
  await page.locator('.vp-doc a').nth(link).click();
  await page.waitForFunction(wanted => location.pathname === wanted, path, { timeout: 10000 });
  await page.waitForLoadState('networkidle');
}

async function searched(page, address, words, target) {
  await page.goto(`${address}/`, { waitUntil: 'networkidle' });
  await page.locator('.DocSearch-Button').first().click();
  await page.locator('.search-input').fill(words);
  await page.locator('.result').first().waitFor({ timeout: 15000 });
  const wanted = target.split('#')[0];
  const found = await page.locator('.result').evaluateAll(all => all.slice(0, 5).map(({ href }) => new URL(href).pathname));
  const at = found.indexOf(wanted);
  if (at < 0) throw new Error(`"${words}" finds ${found.join(', ')}`);
  await page.locator('.result').nth(at).click();
  await page.waitForFunction(path => location.pathname === path, wanted, { timeout: 10000 });
  await page.waitForLoadState('networkidle');
}
