// Every picture is rendered, and each of its texts stays inside of the box that it stands in, and of the picture.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST } from './pages.js';
import { watched } from './browser.js';

export async function pictures(browser, _address, check) {
  const folder = join(DIST, 'images');
  const { page, close } = await watched(browser, { width: 1600, height: 1200 });
  const bad = `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="50"><rect x="0" y="0" width="60" height="30"/><text x="5" y="20">longer than its box</text></svg>`;
  await page.setContent(bad);
  check('texts that leave their boxes are seen', (await page.evaluate(overflows)).length === 1 ? [] : ['the check of pictures sees nothing']);
  await page.setContent('<svg xmlns="http://www.w3.org/2000/svg" width="200" height="50"><text x="5" y="20">most</text><path fill="none" d="M0 16L100 16"/></svg>');
  check('a line through a text is seen', (await page.evaluate(crossed)).length === 1 ? [] : ['the check of lines sees nothing']);
  for (const file of readdirSync(folder, { recursive: true }).filter(name => name.endsWith('.svg'))) {
    await page.setContent(readFileSync(join(folder, file), 'utf8'));
    check(`texts of ${file} stay inside of their boxes`, await page.evaluate(overflows));
    check(`no line of ${file} goes through a text`, await page.evaluate(crossed));
  }
  await close();
}

/** Run in the browser. Curves are looked at every pixel; a straight line of the grid or an axis may touch the label at its end. */
function crossed() {
  const texts = [...document.querySelectorAll('svg text')].map(text => [text.textContent, text.getBoundingClientRect()]);
  return [...document.querySelectorAll('svg path[d]')].filter(path => path.closest('marker') === null && getComputedStyle(path).fill === 'none').flatMap((path) => {
    const matrix = path.getScreenCTM();
    const hit = new Set();
    for (let at = 0; at <= path.getTotalLength(); at++) {
      const { x, y } = path.getPointAtLength(at).matrixTransform(matrix);
      texts.filter(([, box]) => x > box.left + 1 && x < box.right - 1 && y > box.top + 2 && y < box.bottom - 3).forEach(([words]) => hit.add(words));
    }
    return [...hit].map(words => `a line goes through "${words}"`);
  });
}

/** Run in the browser. The box of a text is the smallest rectangle in which its anchor lies. */
function overflows() {
  const svg = document.querySelector('svg');
  const whole = svg.getBoundingClientRect();
  const boxes = [...svg.querySelectorAll('rect')].map(rect => rect.getBoundingClientRect()).filter(({ width, height }) => width > 20 && height > 10);
  return [...svg.querySelectorAll('text')].flatMap((text) => {
    const box = text.getBoundingClientRect();
    if (box.width === 0) return [];
    const x = { start: box.left, middle: (box.left + box.right) / 2, end: box.right }[getComputedStyle(text).textAnchor];
    const y = (box.top + box.bottom) / 2;
    const around = boxes.filter(each => each.left <= x + 1 && x - 1 <= each.right && each.top <= y && y <= each.bottom).sort((a, b) => a.width * a.height - b.width * b.height)[0] ?? whole;
    return box.left < around.left - 0.5 || box.right > around.right + 0.5 ? [`"${text.textContent}" is ${Math.round(box.width)} px wide and leaves its box of ${Math.round(around.width)} px`] : [];
  });
}
