/** What a reader sees of the article in the popup or on the reader page. Runs in the page. */
export interface ShownArticle {
  title: string;
  /** How often the headline stands in what is shown. */
  titleCount: number;
  byline: string;
  published: string | null;
  /** The story and the lead picture's words: where a row of a fixture must or must not be. */
  story: string;
  leadCaption: string;
  removals: { kind: string; text: string; canBeRestored: boolean }[];
  isSaved: boolean;
  /** Elements that must be there once; see "Hooks that stay stable" in DESIGN.md. */
  articles: number;
}

export function readArticle(): ShownArticle {
  const words = (element: Element | null | undefined) => (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
  const article = document.querySelector('main article');
  const title = words(article?.querySelector('h1'));
  const parts = [...article?.querySelectorAll('[data-part="lead"], [data-part="body"]') ?? []];
  const lines = (part: Element): string => {
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    let text = '';
    let last: Element | null | undefined = null;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const block = node.parentElement?.closest('p, li, h1, h2, h3, h4, h5, h6, td, th, figcaption, blockquote, dt, dd, pre, div, section, summary');
      text += (block === last ? '' : ' ') + (node.nodeValue ?? '');
      last = block;
    }
    return text.replaceAll(/\s+/g, ' ').trim();
  };
  const story = parts.map(lines).join(' ');
  return {
    title,
    titleCount: title === '' ? 0 : words(article).split(title).length - 1,
    byline: words(article?.querySelector('[data-part="byline"]')),
    published: article?.querySelector('time[datetime]')?.getAttribute('datetime') ?? null,
    story,
    leadCaption: words(article?.querySelector('figure figcaption')),
    removals: [...document.querySelectorAll<HTMLElement>('[data-part="removals"] li[data-kind]')].map((item) => ({
      kind: item.dataset['kind'] ?? '', text: words(item), canBeRestored: item.querySelector('button[data-action="restore"]') !== null,
    })),
    isSaved: document.querySelector('[data-action="save"]')?.getAttribute('aria-pressed') === 'true',
    articles: document.querySelectorAll('main article').length,
  };
}

/** Whether the save button says so. Runs in the page. */
export function isSaved(): boolean {
  return document.querySelector('[data-action="save"]')?.getAttribute('aria-pressed') === 'true';
}

/** The rows of any list of saved articles, in their order. Runs in the page. */
export function readRows(): { id: string; text: string }[] {
  return [...document.querySelectorAll<HTMLElement>('[data-part="row"]')].map((row) => ({ id: row.dataset['id'] ?? '', text: row.innerText.replaceAll(/\s+/g, ' ').trim() }));
}
