import { Readability } from '@mozilla/readability';
import type { Part } from '../page/part.ts';
import { isSlug, type Scene } from '../declutter/scene.ts';

/** The lines Readability would keep, as flags by index into `scene.lines`; null when it finds no article. */
export type Testimony = boolean[] | null;

const numberAttribute = 'data-line';
/** Elements Readability must not meet: it treats them by their kind, and forms reach into its own properties. */
const plainTags = new Map<string, string>(Object.entries({ form: 'div', dialog: 'div', body: 'div', html: 'div', fieldset: 'div', details: 'div', summary: 'p', button: 'span', label: 'span', legend: 'p', caption: 'p', frameset: 'div', main: 'main', search: 'div', address: 'div', object: 'div', template: 'div' }));
/** Drawn without what is in them: only their presence counts. */
const voidTags = new Set(['hr']);
/** Pictures too: Readability removes those without an address before it looks, and an address is what ours must not have. */
const left = new Set(['img', 'svg', 'video', 'audio', 'iframe', 'object', 'embed', 'input', 'textarea', 'select', 'source', 'wbr', 'math']);
const validTag = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

const nothing = (): void => undefined;

/**
 * What Readability does for a page and a reader, and our drawing needs no more: a third of its time. Its own names, as they
 * are in the version that the lock file pins; a test fails when one of them is no longer there.
 */
export const needless = {
  _unwrapNoscriptImages: nothing, _removeScripts: nothing, _isProbablyVisible: (): boolean => true, _fixLazyImages: nothing, _cleanStyles: nothing, _postProcessContent: nothing,
};

/**
 * Asks Readability which lines are the article. It works in `inert`, an empty document of ours, on a drawing of the
 * scene's blocks: no page attribute but class, id, role and itemprop, no inline elements but links, and those without
 * an address (it would make them absolute, one by one).
 */
export function askReadability(scene: Scene, inert: Document, { title, without }: { title: string; without: ReadonlySet<Part> }): Testimony {
  inert.title = title;
  const body = inert.body;
  body.textContent = '';
  for (const child of scene.root.children) if (typeof child !== 'string') draw(child, body, without);
  const reader = new Readability<Element>(inert, { disableJSONLD: true, keepClasses: true, serializer: (node) => node as Element });
  const found = Object.assign(reader, needless, { _getArticleMetadata: () => ({ title }) }).parse();
  if (!found?.content) return null;
  const flags = new Array<boolean>(scene.lines.length).fill(false);
  for (const element of found.content.querySelectorAll(`[${numberAttribute}]`)) flags[Number(element.getAttribute(numberAttribute))] = true;
  return flags;
}

function draw(part: Part, parent: Element, without: ReadonlySet<Part>): void {
  if (without.has(part) || left.has(part.tag)) return;
  const inert = parent.ownerDocument;
  const element = inert.createElement(plainTags.get(part.tag) ?? (validTag.test(part.tag) ? part.tag : 'div'));
  const { class: classes, id, role, itemprop, rel } = part.attributes;
  if (classes) element.setAttribute('class', classes);
  if (id && !isSlug(part)) element.setAttribute('id', id);
  if (role) element.setAttribute('role', role);
  if (itemprop) element.setAttribute('itemprop', itemprop);
  if (rel && part.tag === 'a') element.setAttribute('rel', rel);
  parent.appendChild(element);
  if (voidTags.has(part.tag)) return;
  if (part.isLine) {
    const line = element.localName === 'div' ? paragraphIn(element) : element;
    line.setAttribute(numberAttribute, String(part.firstLine));
    drawInline(part, line);
    return;
  }
  for (const child of part.children) {
    if (typeof child === 'string') element.append(child);
    else draw(child, element, without);
  }
}

/** Readability writes the text of a `div` into a paragraph of its own, and drops the box with what we had written on it. */
function paragraphIn(box: Element): Element {
  return box.appendChild(box.ownerDocument.createElement('p'));
}

/** A line's text and links, neighbouring texts joined. */
function drawInline(line: Part, element: Element): void {
  let text = '';
  const flush = (): void => { if (text) element.append(text); text = ''; };
  const visit = (part: Part): void => {
    for (const child of part.children) {
      if (typeof child === 'string') { text += child; continue; }
      if (child.tag === 'br') { text += ' '; continue; }
      if (child.tag === 'a' && child.attributes['href'] !== undefined) {
        flush();
        const link = element.ownerDocument.createElement('a');
        const outer = element;
        element = link;
        visit(child);
        flush();
        element = outer;
        element.append(link);
        continue;
      }
      visit(child);
    }
  };
  visit(line);
  flush();
}
