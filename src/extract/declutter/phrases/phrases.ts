/**
 * What a phrase accuses a line of. A phrase never convicts: rules ask for size, links, fields, place or repetition too.
 */
export type Charge =
  | 'ask' // for money or membership, in the imperative or the first person
  | 'we' | 'reader' | 'press' | 'free' | 'goal' // the five families of words that an appeal is made of; each alone says nothing
  | 'newsletter' // sign up, subscribe by e-mail
  | 'formNote' // what a form says: required, invalid, thank you, terms, unsubscribe
  | 'paywall' | 'account' // buy a subscription; sign in or register
  | 'app' | 'follow' // install the app, allow notifications; follow us elsewhere
  | 'channel' // where one is followed: stories name it as their source, too
  | 'related' // the label or opening of a pointer to another story
  | 'feed' | 'rail' // a stream of the latest; most read, editors' picks, recommended
  | 'share' // share, print, save, gift, copy link
  | 'audio' | 'player' // listen to this article; what a player says when it cannot play
  | 'comments' | 'consent' | 'ad' | 'affiliate' | 'skip' | 'edit' | 'tags' | 'typo' | 'copyright'
  | 'readTime' | 'dated' | 'byline' | 'bio' | 'viewer' | 'poll'
  | 'partial'; // the story goes on somewhere we cannot read

/**
 * The phrases of one language, as they are after `normalise` (scene.ts): lower case, straight quotes, and what
 * `foldLetters` leaves of Greek accents, Romanian commas, hamzas and points.
 * `^` begins a line, `$` ends it, a last `:` ends the line or stands before a colon, dash or bar; `…` is a gap of at
 * most 40 characters, `#` a number, a last `*` any ending of the word. Without `^` it may stand anywhere in the first
 * 600 characters. Whole words only, except in Chinese, Japanese and Korean.
 */
export interface Language {
  match: Readonly<Partial<Record<Charge, readonly string[]>>>;
  /** Said of the same things by stories: a line with one of these is not accused. */
  never?: Readonly<Partial<Record<Charge, readonly string[]>>>;
}

/** What one line says. `whole` is part of `opening`, which is part of `anywhere`. */
export interface Said {
  /** It says this and nothing else. */
  whole: ReadonlySet<Charge>;
  /** It begins with this. */
  opening: ReadonlySet<Charge>;
  anywhere: ReadonlySet<Charge>;
  /** Letters up to the end of the last phrase of what it begins with. */
  reach: number;
}

/** Whether a phrase would point at anything: it begins with no word, or ends in a gap. A test asks it of all of ours. */
export function isTooWide(entry: string): boolean {
  const [first = '', ...rest] = entry.replace(/^\^/, '').replace(/[$:]$/, '').replace(/\*$/, '').split('…').map((piece) => piece.trim());
  return first === '' || first === '#' || rest.includes('');
}
