import type { Browser, View } from '../drive/browser.ts';
import { sharedBrowser } from '../shared-browser.ts';
import { paragraphs } from './story-page.ts';

/** What a reader sees after a click on the toolbar button. */
export interface Outcome {
  /** `article`, or the failure's kind. */
  kind: string;
  title: string;
  byline: string;
  published: string;
  text: string;
  /** How many of the story's own paragraphs are there, word for word. */
  kept: number;
  /** From the click to the first outcome. */
  ms: number;
}

/** The outcome of a click on the toolbar button on this page; the tab is closed afterwards. */
export async function openInPopup(url: string): Promise<Outcome> {
  return withPopup(url, async (popup, ms) => ({ ...await readOutcome(popup), ms }));
}

/** What `look` answers while the popup shows the outcome of that page, clicked `waitMs` after it was loaded. */
export async function withPopup<T>(url: string, look: (popup: View, ms: number, browser: Browser) => Promise<T>, waitMs = 0): Promise<T> {
  const browser = await sharedBrowser();
  const page = await browser.open(url);
  try {
    await new Promise((resolve) => { setTimeout(resolve, waitMs); });
    const clicked = performance.now();
    const popup = await browser.popup(page);
    await popup.ready(20_000);
    const answer = await look(popup, performance.now() - clicked, browser);
    await popup.close().catch(() => undefined);
    return answer;
  } finally {
    await page.close().catch(() => undefined);
  }
}

export async function readOutcome(view: View): Promise<Omit<Outcome, 'ms'>> {
  const seen = await view.eval(() => {
    const words = (selector: string) => document.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim() ?? '';
    return {
      kind: document.querySelector('[data-part="failure"]')?.getAttribute('data-kind') ?? document.body.dataset['ready'] ?? '',
      title: words('main article h1'),
      byline: words('[data-part="byline"]'),
      published: document.querySelector('main article time')?.getAttribute('datetime') ?? '',
      text: words('[data-part="body"]'),
    };
  });
  return { ...seen, kept: paragraphs.filter((paragraph) => seen.text.includes(paragraph)).length };
}
