// Pages of each kind, at the width of a desk and of a phone.
import { watched } from './browser.js';

const VISITED = [
  '/', '/overview.html', '/connectors.html', '/concepts.html', '/questions.html', '/connector/debezium-postgresql.html',
  '/rules/MC-CAP-001.html', '/api/Connector.html', '/troubleshooting.html', '/examples/cdc-postgres-to-opensearch.html', '/monitoring.html', '/playground.html',
];

export async function visits(browser, address, check) {
  for (const viewport of [{ width: 1280, height: 800 }, { width: 390, height: 844 }]) {
    const { page, errors, close } = await watched(browser, viewport);
    for (const path of VISITED) {
      errors.length = 0;
      await page.goto(address + path, { waitUntil: 'networkidle' });
      check(`${path} at ${viewport.width} px`, [...errors, ...await page.evaluate(problems)]);
    }
    await close();
  }
}

/** Run in the browser: pictures that are missing, and what is wider than the screen. */
async function problems() {
  const found = [];
  await Promise.all([...document.images].map(image => { image.loading = 'eager'; return image.decode().catch(() => {}); }));
  for (const image of document.images) {
    if (image.naturalWidth === 0) found.push(`the picture ${image.src} is missing`);
  }
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) {
    const wide = [...document.querySelectorAll('.vp-doc *')].filter(element => element.getBoundingClientRect().right > clientWidth + 1 && element.closest('pre, table, .tabs') === null);
    found.push(`the page is ${scrollWidth} px wide: ${wide.slice(0, 3).map(element => element.outerHTML.slice(0, 120)).join(' ')}`);
  }
  if (document.querySelector('.vp-doc h1') === null) found.push('there is no heading');
  return found;
}
