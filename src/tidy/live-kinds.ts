/** What a rule of the reader may do on the live page. */
export interface LiveKind {
  /**
   * `surest`: also on pages without a story (a shop, a mailbox), when it floats over the page or is a plain sign-up form.
   * `beside-story`: only on pages that are a story. `never`: it stays.
   */
  where: 'surest' | 'beside-story' | 'never';
  /** Why so. */
  why: string;
}

/**
 * Who stays on the page wants the page: its header, its menus, its tools and its comments. The reader view leaves all
 * of that out; here only what asks, sells or points elsewhere goes. A rule without an entry stays.
 */
export const liveKinds: Readonly<Record<string, LiveKind>> = {
  'newsletter-form': { where: 'surest', why: 'A field for an address beside words of a newsletter is nothing else.' },
  'newsletter-teaser': { where: 'surest', why: 'The same ask without its field.' },
  'donation-ask': { where: 'surest', why: 'Five families of words and a button convict it; on a shop or in a mail only when it floats.' },
  'app-ask': { where: 'surest', why: 'A bar with the link of an app store.' },
  'follow-us': { where: 'beside-story', why: 'An ask; in a shop the same row is the way to its service.' },
  'related-story': { where: 'beside-story', why: 'A rail among paragraphs; without a story every list of links looks like one.' },
  'most-read': { where: 'beside-story', why: 'The same at the side.' },
  'share-bar': { where: 'beside-story', why: 'The browser shares as well. Without a story it may be a document’s own tool.' },
  'paywall-ask': { where: 'beside-story', why: 'An offer, unless it also holds the way in for those who have paid.' },
  'live-feed': { where: 'never', why: 'On a live page the stream is often what the reader came for.' },
  'login-box': { where: 'never', why: 'The reader signs in here.' },
  'consent-dialog': { where: 'never', why: 'Its choice is the reader’s; browsers and other tools answer it.' },
  'consent-placeholder': { where: 'never', why: 'It stands in front of something that the reader may want to load.' },
  'audio-widget': { where: 'never', why: 'It plays here.' },
  'poll-widget': { where: 'never', why: 'It works here, and interactives are why people stay on a page.' },
  'comments-prompt': { where: 'never', why: 'The way to the comments.' },
  'toolbar': { where: 'never', why: 'The page’s own tools work here.' },
  'skip-link': { where: 'never', why: 'Keyboard and screen reader users go by it.' },
  'edit-link': { where: 'never', why: 'It works here.' },
  'breadcrumb': { where: 'never', why: 'Navigation.' },
  'menu-list': { where: 'never', why: 'Navigation.' },
  'navigation': { where: 'never', why: 'Navigation.' },
  'tag-list': { where: 'never', why: 'Navigation.' },
  'date-line': { where: 'never', why: 'The page’s own date; nothing else shows it here.' },
  'read-time': { where: 'never', why: 'The page’s own.' },
  'byline-line': { where: 'never', why: 'The author’s name.' },
  'author-bio': { where: 'never', why: 'About the author, who is part of the story.' },
  'typo-report': { where: 'never', why: 'The way to the editors.' },
  'copyright-line': { where: 'never', why: 'A legal notice.' },
  'affiliate-note': { where: 'never', why: 'Tells how the site earns: the reader should know.' },
  'player-message': { where: 'never', why: 'What a player says while it works.' },
  'viewer-label': { where: 'never', why: 'A button of a picture viewer that works here.' },
  'ad-label': { where: 'never', why: 'An advertisement without its label would deceive.' },
};
