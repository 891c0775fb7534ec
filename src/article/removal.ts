/**
 * One thing taken off the page, so that the reader can see it, know why, and have it back.
 * No removal is ever silent.
 */
export interface Removal {
  /** The id of the rule that pointed at it, such as `newsletter-form`. */
  kind: string;
  /** Why, in a sentence a reader understands, in English. Pages translate by `kind` where they can. */
  reason: string;
  /** The beginning of its text, at most 160 characters. May be empty for a thing without words. */
  excerpt: string;
  /** The thing itself in the same form as `Article.html`, at most 20 kB, else null: then it cannot be restored. */
  html: string | null;
  /** Where it stood in the story, or null when it stood outside of it (then it is restored at the end). */
  place: Place | null;
  /** True when the reader put it back: its elements then stand in `html` right after its place. */
  restored?: true;
  /** True when the reader wants it back, and who saved it had no document to put it back in: whoever opens it does. */
  owed?: true;
}

/**
 * A gap in `Article.html` as it is with all removals absent: from the body down, the index among child elements
 * at each level; the last number is how many child elements stand before the gap. Removals that share a gap are
 * in document order.
 */
export type Place = number[];
