import type { Article, SavedSummary } from '../article/index.ts';

/** An article put together from its summary and its text, when its body cannot be read; null when the text is lost too. */
export function rescuedArticle(summary: SavedSummary, text: string | null): Article | null {
  if (text === null || text.trim() === '') return null;
  const { url, title, authors, published, siteName, lang, dir, readingMinutes } = summary;
  return {
    url, title, authors, published, siteName, lang, dir, readingMinutes, text,
    canonicalUrl: null, modified: null, section: null, standfirst: null, lead: null, wordCount: text.split(/\s+/u).length,
    html: text.split(/\n{2,}/).map((block) => `<p>${escaped(block.trim())}</p>`).join(''),
    // Pictures, headings and links are gone.
    completeness: 'partial',
    removals: [],
  };
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** The text of stored HTML without a parser, good enough to search and to read; blocks become blank lines. */
export function roughText(html: string): string {
  return html
    .replace(/<\/(?:p|h[1-6]|li|blockquote|figcaption|tr|div|pre)>/gi, '\n\n')
    .replace(/<[^<>]*>/g, '')
    .replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&nbsp;', ' ').replaceAll('&amp;', '&')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
