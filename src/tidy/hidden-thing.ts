/** One thing hidden on the live page, as the popup lists it. Plain JSON. */
export interface HiddenThing {
  /** Its number in this page's session. */
  id: number;
  /** The id of the rule that pointed at it, `shade` or `own-choice`. */
  kind: string;
  /** Why, in a sentence a reader understands, in English. Pages translate by `kind` where they can. */
  reason: string;
  /** The beginning of its text, at most 160 characters. */
  excerpt: string;
  /** Finds it again on this site's pages. */
  selector: string;
  /** The reader had it shown again. */
  isShown: boolean;
}

/** How a page stands. */
export interface TidyState {
  isTidy: boolean;
  /** Whether the page was taken for a story; else only the surest kinds are hidden. */
  isStoryPage: boolean;
  things: HiddenThing[];
  /** Milliseconds that we took of the page's main thread: the first look, later looks at the whole page (all of them, the slowest), and the batches of mutations. */
  cost: { firstMs: number; wholeLooks: number; wholeMs: number; slowestWholeMs: number; batches: number; batchMs: number; slowestBatchMs: number; p95BatchMs: number };
}

/** What the reader decided for a site: selectors of what is always hidden and of what never is. */
export interface TidyChoices {
  hide: readonly string[];
  keep: readonly string[];
}

/** What decides on a page beside its rules. */
export interface TidyOrder extends TidyChoices {
  /** False in a frame whose page is no story: a letter in a mailbox reads like one. */
  mayBeStory: boolean;
}

/** What a badge needs to know. The list costs a search of the page, so that only who shows it asks for it. */
export interface TidyBrief {
  /** How many things are hidden. */
  count: number;
  isStoryPage: boolean;
  mayBeStory: boolean;
}

/** On what is hidden; with the value `place`, what keeps its place in a grid. The sheet that goes with it is `tidy.css`. */
export const hiddenMark = 'data-clean-copy-hidden';

/** On `html` and `body` of a page whose overlay had locked the scrolling; with the value `tall` where more of it is below the window. */
export const scrollMark = 'data-clean-copy-scrolls';
