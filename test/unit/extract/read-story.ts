import type { Article } from '../../../src/article/index.ts';
import { extract } from '../../../src/extract/index.ts';

export const url = 'https://news.example/2025/harbour';

/** Paragraphs of one story, each of them a long one. */
export const sentences = [
  'The harbour of the old town froze over on Tuesday for the first time in forty years, and the ferries stayed at their piers.',
  'Fishermen who have worked the bay since childhood said that they had never seen the water stand so still for so long.',
  'The council opened the heated sports hall in the evening, and by midnight more than two hundred people had come to sleep there.',
  'An icebreaker from the capital is expected to arrive on Friday, the harbour master told a crowded meeting in the town hall.',
  'Until then the bakers of the three islands will be supplied by a helicopter that the coast guard keeps ready for such days.',
  'Whether the ice will carry a person by the weekend is what the children of the town would like to know most of all.',
] as const;

export function paragraphs(from = 0, to: number = sentences.length): string {
  return sentences.slice(from, to).map((text) => `<p>${text}</p>`).join('');
}

/** The article of a page with this body below its heading; `isNews` says whether the publisher calls it news. */
export function readStory(body: string, { isNews = false, head = '' }: { isNews?: boolean; head?: string } = {}): Article {
  const data = { '@context': 'https://schema.org', '@type': isNews ? 'NewsArticle' : 'Article', headline: 'Harbour freezes over' };
  const html = `<!doctype html><html lang="en"><head><title>Harbour freezes over - News</title><meta property="og:type" content="article"><meta property="og:title" content="Harbour freezes over"><script type="application/ld+json">${JSON.stringify(data)}</script>${head}</head><body><main><article><h1>Harbour freezes over</h1>${body}</article></main></body></html>`;
  const found = extract(new DOMParser().parseFromString(html, 'text/html'), { url });
  if (!found.ok) throw new Error(found.failure.kind);
  return found.value;
}
