import type { SavedArticle } from '../../article/index.ts';
import { escaped } from '../rescue.ts';

/** As quiet as the reader: one column, the system's colours, nothing from anywhere. */
const style = 'body{font:1.15rem/1.6 Georgia,serif;max-width:40rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}img{max-width:100%;height:auto}figure{margin:1.5rem 0}figcaption,header p{font:.85rem/1.5 system-ui,sans-serif;opacity:.75}pre{overflow:auto}table{border-collapse:collapse}td,th{border:1px solid;padding:.3rem .6rem}';

/**
 * The article as a web page of its own that any browser opens. `body` is the sanitised `article.html`; scripts are
 * forbidden to the page all the same.
 */
export function webPageOf({ summary, article }: SavedArticle, body: DocumentFragment): string {
  const holder = body.ownerDocument.createElement('div');
  holder.append(body.cloneNode(true));
  const { title, authors, siteName, published, url, lang, dir, lead } = article;
  const facts = [authors.join(', '), siteName, published?.slice(0, 10)].filter((fact) => fact !== null && fact !== undefined && fact !== '').map((fact) => escaped(fact ?? ''));
  const link = /^https?:/.test(url) ? `<a href="${attribute(url)}">${escaped(url)}</a>` : escaped(url);
  const figure = lead ? `<figure><img src="${attribute(lead.src)}" alt="${attribute(lead.alt)}">${lead.caption === null ? '' : `<figcaption>${escaped(lead.caption)}</figcaption>`}</figure>\n` : '';
  return `<!doctype html>
<html lang="${attribute(lang ?? '')}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src http: https: data:; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<article>
<header><h1>${escaped(title)}</h1><p>${facts.join(' · ')}</p><p>${link} · ${summary.savedAt.slice(0, 10)}</p></header>
${figure}${holder.innerHTML}
</article>
</body>
</html>
`;
}

function attribute(text: string): string {
  return escaped(text).replaceAll('"', '&quot;');
}
