import { extract } from '../../src/extract/index.ts';

/** For benches in a browser: the global `extract`, which answers the fields that are scored, or null. */
function extractForBench(document: Document, url: string): { title: string; authors: string[]; date: string | null; html: string } | null {
  const found = extract(document, { url });
  if (!found.ok) return null;
  const { title, authors, published, html } = found.value;
  return { title, authors, date: published, html };
}

/** The document may be given as it is: extraction only reads it. */
extractForBench.pure = true;

Object.assign(globalThis, { extract: extractForBench });
