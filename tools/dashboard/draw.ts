/**
 * Draws the picture of the dashboard for the README: `npx ts-node tools/dashboard/draw.ts`.
 *
 * A test draws it again and compares, so that the picture never shows what the library does not make.
 */
import { writeFileSync } from 'fs';
import { join } from 'path';
import { exampleBody } from './example';
import { renderDashboard } from './render';

writeFileSync(join(__dirname, '..', '..', 'docs', 'images', 'dashboard.svg'), renderDashboard(exampleBody()));
