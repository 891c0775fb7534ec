import type { SavedSummary } from '../../article/index.ts';

/** Those whose title, site, author or tags hold every word, whatever its case and accents, in the order given. */
export function filterSummaries(summaries: readonly SavedSummary[], words: string): SavedSummary[] {
  const wanted = fold(words).split(/\s+/).filter(Boolean);
  return summaries.filter((summary) => {
    const held = fold([summary.title, summary.siteName ?? '', summary.url, ...summary.authors, ...summary.tags].join('\n'));
    return wanted.every((word) => held.includes(word));
  });
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{Mn}/gu, '').toLocaleLowerCase('und');
}
