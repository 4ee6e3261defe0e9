import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './sources';

const DIST = join(ROOT, 'site', 'dist');

/** Each page stands beside itself as Markdown, for programs that read. */
cpSync(join(ROOT, 'site', '.content'), DIST, {
  recursive: true,
  filter: source => !/\.content[/\\](public|images|navigation\.json)/.test(source),
});
