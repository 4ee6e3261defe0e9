/* The parser of HCL, bundled into one file: its package brings an editor along, ten times its size. */
export { hclLanguage } from 'codemirror-lang-hcl';
