// Reads a corpus of pages: `truth.jsonl` (a line a page) and `pages/<id>.html.gz`.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';

/** The truths of the corpus, of these sets only, and of a fixed sample of this many. */
export async function readTruths(folder, { sets, sample, ids } = {}) {
  const lines = (await readFile(path.join(folder, 'truth.jsonl'), 'utf8')).split('\n').filter(Boolean);
  const chosen = lines.map((line) => JSON.parse(line)).filter(({ id, set }) => (!sets || sets.includes(set)) && (!ids || ids.includes(id)));
  const order = ({ id }) => createHash('sha256').update(id).digest('hex');
  return sample ? chosen.toSorted((a, b) => (order(a) < order(b) ? -1 : 1)).slice(0, sample) : chosen;
}

export async function readPage(folder, id) {
  return (await promisify(gunzip)(await readFile(path.join(folder, 'pages', `${id}.html.gz`)))).toString('utf8');
}
