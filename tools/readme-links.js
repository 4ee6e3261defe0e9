// Links of the README lead where it is read: on npm, PyPI, NuGet and Maven Central nothing stands beside it. They are pinned to the tag of the version.
//
//   node tools/readme-links.js     rewrites the README of the jsii assembly, which is what the packages of other languages show
const { join } = require('path');
const { loadAssemblyFromPath, writeAssembly } = require('@jsii/spec');

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
  const root = join(__dirname, '..');
  const assembly = loadAssemblyFromPath(root);
  assembly.readme.markdown = withAbsoluteLinks(assembly.readme.markdown, assembly.version);
  // compressed, it has a twelfth of its size, which is a tenth of that of the package
  writeAssembly(root, assembly, { compress: true });
}

if (require.main === module) {
  main();
}
module.exports = { withAbsoluteLinks };
