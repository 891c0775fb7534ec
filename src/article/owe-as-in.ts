import type { Article } from './article.ts';

/** The article, owing the reader what was put back in the other one, or is owed there: for those who have no document to put it back in. */
export function oweAsIn(article: Article, other: Article): Article {
  const removals = [...article.removals];
  for (const { kind, html, restored, owed } of other.removals) {
    if (!restored && !owed) continue;
    const index = removals.findIndex((one) => one.kind === kind && one.html === html && !one.restored && !one.owed);
    const removal = removals[index];
    if (removal) removals[index] = { ...removal, owed: true };
  }
  return { ...article, removals };
}
