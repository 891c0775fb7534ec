const noNames: readonly string[] = Object.freeze([]);

/**
 * One element of a page as it was when we read it: a plain object, so that neither the page's scripts nor its
 * form fields named `parentNode` can reach us. A tree of parts is our private copy of the page.
 *
 * The tree is tidy in a way a page is not: a block holds either only blocks, or only text and inline parts
 * (then it is a line). Loose text between blocks, and text cut by double line breaks, stands in a `p` of its own.
 */
export class Part {
  /** The page's own element, for those who must point at it (tidy). Never read a property of it. */
  readonly element: Element | null;
  /** Lower case, as on the page: a form is a `form` here. */
  readonly tag: string;
  /** The few attributes that mean something, capped in length; see `read-page.ts`. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Its role attribute, or the empty text. Asked of every part by several rules, and a dictionary is slow to ask. */
  readonly role: string;
  parent: Part | null;
  children: (Part | string)[] = [];
  /** Stands on lines of its own, by its tag or because it holds a block. */
  isBlock: boolean;
  /** A block with text and without blocks: a paragraph, a list item, a heading, a label. */
  isLine = false;

  /** Position in document order among all parts, and that of its last descendant. */
  order = 0;
  lastOrder = 0;
  /** Its lines are `scene.lines.slice(firstLine, endLine)`. */
  firstLine = 0;
  endLine = 0;

  /** Characters of text, white space collapsed. */
  textLength = 0;
  /** Those of them inside links. */
  linkLength = 0;
  /** How many of the things it holds, itself included. */
  links = 0;
  pictures = 0;
  /** Anything a reader types or chooses in, apart from buttons. */
  fields = 0;
  mailFields = 0;
  buttons = 0;
  headings = 0;
  /** Lines of a story's size that are not mostly links; see `longParagraph` in scene.ts. */
  longParagraphs = 0;

  /**
   * What rules ask of it, worked out at the first question: `textOf`, `keyOf`, `namesOf` and `saidBy` know how, and they alone
   * touch these. Fields of the part, since asking a weak map costs more than most of the answers.
   */
  text: string | null = null;
  key: string | null = null;
  names: string | null = null;
  said: { readonly whole: ReadonlySet<string>; readonly opening: ReadonlySet<string>; readonly anywhere: ReadonlySet<string>; readonly reach: number } | null = null;

  /** What links of the page call it: its id, its name; see finish/link-places.ts. */
  linkedAs: readonly string[] = noNames;

  constructor(tag: string, attributes: Readonly<Record<string, string>>, from: { element: Element | null; isBlock: boolean }) {
    this.tag = tag;
    this.attributes = attributes;
    this.role = attributes['role'] ?? '';
    this.parent = null;
    this.element = from.element;
    this.isBlock = from.isBlock;
  }
}
