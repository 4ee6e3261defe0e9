// Links of the README lead where it is read: on npm, PyPI, NuGet and Maven Central nothing stands beside it. They are pinned to the tag of the version.
//
//   node tools/readme-links.js     rewrites the README of the jsii assembly, which is what the packages of other languages show
const { existsSync, readFileSync, writeFileSync } = require('fs');
const { join } = require('path');

const REPOSITORY = 'https://github.com/cdk-msk-connect/cdk-msk-connect';
const RAW = 'https://raw.githubusercontent.com/cdk-msk-connect/cdk-msk-connect';
/** An image or a link: with its mark, its text, and where it leads, which is neither an address nor a place of the same page. */
const RELATIVE = /(!?)\[([^\]]*)\]\((?![a-z]+:|#|\/)([^)\s]+)\)/g;

/** A README with absolute links. Before the first release, and between releases, there is no tag. */
function withAbsoluteLinks(markdown, version) {
  const ref = version === '0.0.0' ? 'main' : `v${version}`;
  return markdown.replace(RELATIVE, (_all, image, text, place) => `${image}[${text}](${image ? `${RAW}/${ref}` : `${REPOSITORY}/blob/${ref}`}/${place})`);
}

function main() {
  const file = join(__dirname, '..', '.jsii');
  if (!existsSync(file)) {
    throw new Error('there is no assembly; compile first (npx projen compile)');
  }
  const assembly = JSON.parse(readFileSync(file, 'utf8'));
  assembly.readme.markdown = withAbsoluteLinks(assembly.readme.markdown, assembly.version);
  writeFileSync(file, JSON.stringify(assembly, undefined, 2));
}

if (require.main === module) {
  main();
}
module.exports = { withAbsoluteLinks };
