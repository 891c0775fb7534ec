// Runs `npm start` as a machine without a display does, and checks that it walked through the main job and told of it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from './install-dependencies.mjs';

const { title, keep, removals } = JSON.parse(await readFile(path.join(root, 'test/pages/seed/expected.json'), 'utf8'));
const started = Date.now();
const { status, stdout, stderr } = spawnSync(process.execPath, ['test/commands/start.mjs'], { cwd: root, encoding: 'utf8', env: { ...process.env, CI: '1' } });
const pictures = stdout.match(/^ {2}\S.*\.png$/gm) ?? [];
const told = [title, ...keep, ...Object.keys(removals).map((kind) => `- ${kind}: `), 'Pressed Save: saved', `Found it in the library: ${title}`, 'Read it again in a tab'];
const words = stdout.replaceAll(/\s+/g, ' ');
const missing = [
  ...told.filter((text) => !words.includes(text)).map((text) => `npm start did not print "${text}"`),
  ...pictures.filter((file) => !existsSync(file.trim())).map((file) => `npm start names a picture that is not there: ${file}`),
];
if (status === 0 && missing.length === 0 && pictures.length === 5) {
  console.log(`npm start walked through the main job in ${((Date.now() - started) / 1000).toFixed(1)} s`);
} else {
  console.error([stdout, stderr, ...missing, `It ended with ${status} and ${pictures.length} pictures.`].join('\n'));
  process.exitCode = 1;
}
