// Stops with one sentence on a Node that is too old. Imported before anything else, so only old syntax here.
import { readFileSync } from 'node:fs';

const { engines } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const [major, minor] = engines.node.replace('>=', '').split('.').map(Number);
const [ownMajor, ownMinor] = process.versions.node.split('.').map(Number);
if (ownMajor < major || (ownMajor === major && ownMinor < minor)) {
  console.error(`Clean Copy is built with Node ${major}.${minor} or newer; this is Node ${process.versions.node}. Get a current one from https://nodejs.org and run the command again.`);
  process.exit(1);
}
