// Stops with one sentence on a Node that npm ci would refuse. Imported before anything else, so only old syntax here.
import { readFileSync } from 'node:fs';

const { engines } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const [ownMajor, ownMinor] = process.versions.node.split('.').map(Number);
/** Such as "^20.19 || >=24": of one major version from a minor one on, or everything from there. */
const ranges = engines.node.split('||').map((range) => {
  const [, kind, major, minor = '0'] = /^\s*(\^|>=)(\d+)(?:\.(\d+))?\s*$/.exec(range);
  return { isOpen: kind === '>=', major: Number(major), minor: Number(minor) };
});
const isIn = ({ isOpen, major, minor }) => (ownMajor === major && ownMinor >= minor) || (isOpen && ownMajor > major);
if (!ranges.some(isIn)) {
  const words = ranges.map(({ isOpen, major, minor }) => (isOpen ? `${major} or newer` : `${major} from ${major}.${minor} on`)).join(', ');
  console.error(`Clean Copy is built with one of these versions of Node: ${words}. This is Node ${process.versions.node}. Get a current one from https://nodejs.org and run the command again.`);
  process.exit(1);
}
