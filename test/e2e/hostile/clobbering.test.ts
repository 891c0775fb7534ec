import { beforeAll, describe, expect, test } from 'vitest';
import type { PageServer } from '../serve-pages.ts';
import { sharedBrowser, sharedPages } from '../shared-browser.ts';
import { openInPopup, type Outcome } from './open-in-popup.ts';
import { paragraphs, storyPage, type StoryParts } from './story-page.ts';

/**
 * A form hands out its fields under their names, before its own properties: `form.parentNode` is the field of that name.
 * So does a document with its pictures, forms, embeds and objects. Isolated worlds share this; only Firefox' X-rays do not.
 */
let pages: PageServer;
let plain: Outcome;
let names: { ofForms: string[]; ofDocuments: string[] };
let number = 0;

beforeAll(async () => {
  pages = await sharedPages();
  const page = await (await sharedBrowser()).open(serve(storyPage()));
  names = await page.eval(() => {
    const namesOf = (...prototypes: object[]) => [...new Set(prototypes.flatMap((prototype) => Object.getOwnPropertyNames(prototype)))];
    return {
      ofForms: namesOf(Node.prototype, Element.prototype, HTMLElement.prototype, HTMLFormElement.prototype, EventTarget.prototype, Object.prototype),
      ofDocuments: namesOf(Document.prototype, HTMLDocument.prototype, Node.prototype, EventTarget.prototype, Object.prototype, document),
    };
  });
  await page.close();
  plain = await openInPopup(serve(storyPage()));
  expect(plain).toMatchObject({ kind: 'article', kept: paragraphs.length });
});

function serve(html: string): string {
  const file = `hostile/clobbering-${number++}.html`;
  pages.on(file, { type: 'text/html; charset=utf-8', body: html });
  return pages.url(file);
}

/** The same article, as if no element had a name. */
async function expectSame(parts: StoryParts): Promise<void> {
  expect({ ...await openInPopup(serve(storyPage(parts))), ms: 0 }).toEqual({ ...plain, ms: 0 });
}

const hiddenFields = (of: readonly string[], attribute: 'name' | 'id') => of.map((name) => `<input type="hidden" ${attribute}="${name}">`).join('');

/** What froze or broke Readability in a Chromium content script when it was tried; each alone, so that none hides another. */
const killers = ['parentNode', 'nextElementSibling', 'attributes', 'childNodes', 'textContent', 'nodeType', 'children', 'querySelectorAll', 'tagName', 'getAttribute', 'removeChild', 'nextSibling', 'getElementsByTagName', 'firstChild', 'innerHTML', 'parentElement', 'localName', 'hasAttribute'];

describe('fields of a form', () => {
  test.each(['name', 'id'] as const)('every %s of a property of forms, around the article', async (attribute) => {
    expect(names.ofForms.length).toBeGreaterThan(250);
    await expectSame({ around: [`<form>${hiddenFields(names.ofForms, attribute)}`, '</form>'] });
  });

  test('every one, inside the article', async () => {
    await expectSame({ inside: `<form>${hiddenFields(names.ofForms, 'name')}</form>` });
  });

  test('every one, tied to the form from elsewhere in the page', async () => {
    const fields = names.ofForms.map((name) => `<input type="hidden" form="f" name="${name}">`).join('');
    await expectSame({ around: ['<form id="f">', '</form>'], after: fields });
  });

  test.each(killers)('%s alone', async (name) => {
    await expectSame({ around: [`<form><input type="hidden" name="${name}">`, '</form>'] });
  });
});

describe('named things of a document', () => {
  const kinds: Record<string, (name: string) => string> = {
    img: (name) => `<img name="${name}" alt="">`,
    form: (name) => `<form name="${name}"></form>`,
    embed: (name) => `<embed name="${name}" hidden>`,
    object: (name) => `<object id="${name}"></object>`,
    iframe: (name) => `<iframe name="${name}" hidden></iframe>`,
  };
  // A frame for each name costs a document each: only those that our own code could ask for.
  const some = ['body', 'head', 'documentElement', 'defaultView', 'implementation', 'readyState', 'contentType', 'querySelector', 'querySelectorAll', 'createElement', 'title', 'URL', 'baseURI', 'location', 'addEventListener', 'getElementById', 'cookie', 'dir'];

  test.each(Object.keys(kinds))('every name of a property of documents, as %s', async (kind) => {
    expect(names.ofDocuments.length).toBeGreaterThan(200);
    const used = kind === 'iframe' ? some : names.ofDocuments;
    await expectSame({ before: `<div hidden>${used.map((name) => kinds[kind]!(name)).join('')}</div>` });
  });

  test.each(some)('two pictures called %s, which make a collection', async (name) => {
    await expectSame({ before: `<div hidden><img name="${name}" alt=""><img name="${name}" alt=""></div>` });
  });
});
