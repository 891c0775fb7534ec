/**
 * The site's name as it calls itself, and every other form of it: for taking it off titles and bylines.
 */
export interface Site {
  name: string | null;
  /** Whether this text is the site's name in some form: `The Kyiv Independent`, `kyivindependent.com`, `KYIV INDEPENDENT`. */
  isCalled(text: string): boolean;
}

/** `http://www.harbour-gazette.example` is where the site is, not what it is called. */
const address = /^(?:https?:|www\.|@)/i;
/** No site's name is longer; what is, is a sentence. */
const maxNameCharacters = 80;

/** `owners` are the companies that the page says publish it: forms of the site's name, but not what it is called. */
export function describeSite(names: readonly (string | null)[], owners: readonly string[], pageUrl: string): Site {
  const host = URL.canParse(pageUrl) ? new URL(pageUrl).hostname.replace(/^(?:www\d?|m|mobile|amp)\./, '') : '';
  const labels = host.split('.');
  const domain = labels.at(-2) && /^(?:com?|org|net|gov|ac|edu|or|ne)$/.test(labels.at(-2) ?? '') && labels.length > 2 ? labels.at(-3) : labels.at(-2);
  const given = names.filter((name): name is string => name !== null && name.length <= maxNameCharacters);
  const forms = new Set([...given, ...owners, host, domain ?? ''].map(bare).filter((form) => form.length > 1));
  return {
    name: given.find((name) => !address.test(name)) ?? (given.length ? host : null),
    isCalled: (text) => {
      if (text.length > maxNameCharacters) return false;
      const form = bare(text);
      return form.length > 1 && (forms.has(form) || forms.has(bare(text.replace(/\.[a-z]{2,6}$/i, ''))));
    },
  };
}

/** Letters and digits only, without the article before and without `online`, `.com`, `news` after. */
export function bare(text: string): string {
  const lower = text.normalize('NFKC').toLowerCase().replace(/\.(?:com|org|net|co\.uk|[a-z]{2})$/, '');
  return lower.replace(/^(?:the|der|die|das|le|la|les|el|il)\s+/, '').replace(/\s+(?:online|digital)$/, '').replace(/[^\p{L}\p{N}]+/gu, '');
}
