import { readFileSync } from 'fs';
import { join } from 'path';
import { exampleBody } from '../../tools/dashboard/example';
import { renderDashboard } from '../../tools/dashboard/render';

test('the committed picture is drawn from the dashboard body of today; draw it anew with tools/dashboard/draw.ts', () => {
  const committed = readFileSync(join(__dirname, '..', '..', 'docs', 'images', 'dashboard.svg'), 'utf8');
  expect(renderDashboard(exampleBody()) === committed).toBe(true);
});

test('each widget of a body has its title in the picture', () => {
  const body = exampleBody();
  const picture = renderDashboard(body);
  const titles = body.widgets.map(widget => String(widget.properties.title ?? '')).filter(title => title !== '');
  expect(titles.length).toBeGreaterThan(15);
  expect(titles.filter(title => !picture.includes(`>${title}<`))).toEqual([]);
});
