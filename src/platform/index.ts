export { dataFile, dataFiles } from './data-files';
export { besideCode, inPackage } from './package-files';
export { dirname, join, normalize } from './paths';
