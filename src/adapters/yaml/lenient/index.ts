// A face of its own, as what is behind one is loaded when it is used: most texts need no second parser.
export { lenientEvents } from './lenient';
