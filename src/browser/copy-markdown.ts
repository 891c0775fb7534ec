import type { Article } from '../article/index.ts';
import { markdownToPaste } from '../library/transfer/index.ts';

/** Puts the article on the clipboard as Markdown. Only while a press lasts; rejects when the browser refuses. */
export async function copyMarkdown(article: Article, body: ParentNode): Promise<void> {
  await navigator.clipboard.writeText(markdownToPaste(article, body));
}
