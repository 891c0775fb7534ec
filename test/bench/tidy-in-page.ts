import { hiddenMark, type TidyState } from '../../src/tidy/hidden-thing.ts';
import { tidyPage, type Tidying } from '../../src/tidy/tidy-page.ts';

export interface TidyMeasure {
  hidden: { kind: string; excerpt: string }[];
  /** Paragraphs of the truth that were to be read before and stand only in hidden things now. */
  lost: { paragraph: string; kind: string }[];
  isStoryPage: boolean;
  firstMs: number;
  elements: number;
}

/** Shorter ones (a name, a subheading) stand in many places. */
const leastLetters = 40;
/** A paragraph is known by its beginning: truths run lists and asks into the end of the one before. */
const beginning = 80;
const flat = (text: string): string => text.normalize('NFKC').replace(/[\s\u00ad\u200b]+/g, '').toLowerCase();

let before = '';
let tidying: Tidying;
let state: TidyState;

/** What is to be read now; and the page is laid out, as any page is that a reader tidies. */
export function readBefore(): void {
  before = flat(document.body.innerText);
}

/** Tidies the page at hand: the step that is timed. */
export function tidyNow(): void {
  tidying = tidyPage(document, () => undefined);
  tidying.start({ hide: [], keep: [], mayBeStory: true });
}

/** Looks for these paragraphs in what was hidden. */
export function findLost(paragraphs: readonly string[]): TidyMeasure {
  state = tidying.state();
  const wanted = paragraphs.map((paragraph) => ({ paragraph, key: flat(paragraph).slice(0, beginning) })).filter(({ key }) => key.length >= leastLetters);
  const hidden = [...document.querySelectorAll<HTMLElement>(`[${hiddenMark}]`)].map((element) => flat(element.textContent));
  const after = flat(document.body.innerText);
  const lost = wanted.filter(({ key }) => before.includes(key) && !after.includes(key));
  return {
    hidden: state.things.map(({ kind, excerpt }) => ({ kind, excerpt })),
    lost: lost.map(({ paragraph, key }) => ({ paragraph: paragraph.slice(0, 120), kind: kindOf(hidden.find((text) => text.includes(key)) ?? '') })),
    isStoryPage: state.isStoryPage, firstMs: state.cost.firstMs, elements: document.getElementsByTagName('*').length,
  };
}

function kindOf(text: string): string {
  return state.things.find(({ excerpt }) => text.startsWith(flat(excerpt).slice(0, leastLetters)))?.kind ?? '?';
}

Object.assign(globalThis, { readBefore, tidyNow, findLost });
