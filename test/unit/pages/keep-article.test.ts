// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Article, Removal } from '../../../src/article/index.ts';
import type { Library } from '../../../src/library/library.ts';
import { memoryStore } from '../../../src/library/memory-store.ts';
import { queueLock } from '../../../src/library/queue-lock.ts';
import type { Ask, MessageName } from '../../../src/messages/protocol.ts';
import { putBack } from '../../../src/reader/restored.ts';
import { openOn as openLibraryOn, valueOf } from '../library/contract-ground.ts';
import { makeArticle } from '../library/make-article.ts';

let records: Map<string, string>;
let library: Library;
let pages: (() => void)[];

vi.mock('webextension-polyfill', () => ({ default: {} }));
vi.mock('../../../src/browser/library.ts', () => ({ ownLibrary: () => library }));
vi.mock('../../../src/browser/on-change.ts', () => ({ onLibraryChange: (tell: () => void) => pages.push(tell) }));
vi.mock('../../../src/messages/send.ts', () => ({ send: async (name: MessageName, ask: unknown) => { const answer = await answerTo(name, ask); tellPages(); return answer; } }));
const { keepArticle } = await import('../../../src/pages/keep-article.ts');
const { findCopy } = await import('../../../src/pages/find-copy.ts');

/** What the background does. */
function answerTo(name: MessageName, ask: unknown): Promise<unknown> {
  switch (name) {
    case 'save-article': { const { article, ...options } = ask as Ask<'save-article'>; return library.save(article, options); }
    case 'replace-text': { const { id, ...form } = ask as Ask<'replace-text'>; return library.replaceText(id, form); }
    case 'forget-articles': return library.forget((ask as Ask<'forget-articles'>).ids);
    case 'restore-articles': return library.restore((ask as Ask<'restore-articles'>).ids);
    default: throw new Error(`nobody sends ${name} here`);
  }
}

function tellPages(): void {
  for (const tell of pages) tell();
}

const stories = [
  'The ferry left at six with nobody on board but the captain, who had forgotten the post. He turned back twice. On the quay they lit the second lamp and went home, because the wind had come round to the north and no boat would land before the morning.',
  'Bread has become dearer by a third since spring. Millers blame the price of diesel; bakers say that it is their rent. A study of forty towns finds neither, and points at the two mills that were bought by one owner in the same week of February.',
];
const names = ['The ferry', 'Dear bread'];
const address = 'https://news.example/today';
const removal = (words: string): Removal => ({ kind: 'donation-ask', reason: 'Asks for money.', excerpt: words, html: `<p>${words}</p>`, place: [1] });
const story = (number: number, given: Partial<Article> = {}): Article => makeArticle(number, { url: address, title: names[number] ?? '', text: stories[number] ?? '', removals: [removal('B'), removal('C')], ...given });
const t = ((key: string) => key) as Parameters<typeof keepArticle>[2];

/** The page of a saved article. */
async function open(id: string): Promise<ReturnType<typeof keepArticle>> {
  return keepArticle(valueOf(await library.read(id)).article, valueOf(await library.read(id)), t);
}

/** The popup on a page, or a tab with what it showed. */
async function openOn(article: Article): Promise<ReturnType<typeof keepArticle>> {
  return keepArticle(article, await findCopy(article), t);
}

const titles = async (): Promise<string[]> => valueOf(await library.listAll()).summaries.map(({ title }) => title);
const savedText = async (id: string): Promise<string> => valueOf(await library.read(id)).article.text;
/** Until every page has heard of the last change. */
const settled = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve); });

beforeEach(() => {
  records = new Map();
  pages = [];
  library = openLibraryOn({ store: memoryStore(records), lock: queueLock() });
});

describe('a saved article whose address went to another story', () => {
  it('stays the one that its page shows, and is the one that it deletes and saves', async () => {
    const first = valueOf(await library.save(story(0)));
    const today = valueOf(await library.save(story(1)));
    const kept = await open(first.id);
    await library.change([first.id], { progress: 0.5 });
    tellPages();
    await settled();
    expect([kept.saved.get()?.id, kept.isCopy(), kept.problem.get()]).toEqual([first.id, true, null]);
    await kept.forget();
    await settled();
    expect(kept.saved.get()).toBeNull();
    expect(await titles()).toEqual(['Dear bread']);
    await kept.save();
    expect([kept.saved.get()?.id, kept.saved.get()?.progress, kept.isCopy()]).toEqual([first.id, 0.5, true]);
    expect(await titles()).toEqual(['Dear bread', 'The ferry']);
    expect(await savedText(today.id)).toBe(stories[1]);
  });

  it('is the one that is updated', async () => {
    const first = valueOf(await library.save(story(0)));
    await library.save(story(1));
    const kept = await open(first.id);
    await library.replaceText(first.id, { article: story(0, { text: `${stories[0]} A correction.` }), of: first.updatedAt });
    tellPages();
    await settled();
    expect(kept.problem.get()?.kind).toBe('other-copy');
    await kept.update();
    expect([kept.saved.get()?.id, kept.problem.get(), await savedText(first.id)]).toEqual([first.id, null, stories[0]]);
    expect(await titles()).toHaveLength(2);
  });

  it('is found again after it was rescued without the address that it is known by', async () => {
    const { id } = valueOf(await library.save(story(0, { canonicalUrl: 'https://news.example/the-story' })));
    const { text } = story(0);
    records.set(`body:${id}`, JSON.stringify({ version: 2, article: { text } }));
    const kept = await open(id);
    expect(kept.article().canonicalUrl).toBeNull();
    tellPages();
    await settled();
    expect(kept.saved.get()?.id).toBe(id);
    await kept.forget();
    await kept.save();
    expect([kept.saved.get()?.id, kept.problem.get(), (await titles()).length]).toEqual([id, null, 1]);
  });

  it('is looked for at its address once it is gone for ever', async () => {
    const { id } = valueOf(await library.save(story(0)));
    const kept = await open(id);
    await library.forget([id]);
    await library.destroy([id]);
    const again = valueOf(await library.save(story(0)));
    tellPages();
    await settled();
    expect([kept.saved.get()?.id, kept.isCopy()]).toEqual([again.id, true]);
  });
});

describe('a page of another story than what is saved at its address', () => {
  it('is not saved, and saving it and taking it out leave the other alone', async () => {
    const pageOne = valueOf(await library.save(story(0)));
    const kept = await openOn(story(1, { url: `${address}?page=2`, canonicalUrl: address }));
    expect([kept.saved.get(), kept.problem.get()]).toEqual([null, null]);
    await kept.save();
    await settled();
    expect(kept.saved.get()?.title).toBe('Dear bread');
    await kept.forget();
    expect(await titles()).toEqual(['The ferry']);
    expect(await savedText(pageOne.id)).toBe(stories[0]);
  });

  it('stays unsaved when the other one is saved or changed in another page', async () => {
    const kept = await openOn(story(1));
    await library.save(story(0));
    tellPages();
    await settled();
    expect(kept.saved.get()).toBeNull();
  });
});

describe('an article in the trash', () => {
  it('is not saved, and is taken out as it lay there', async () => {
    const { id, savedAt } = valueOf(await library.save(story(0)));
    await library.change([id], { tags: ['kept'] });
    await library.forget([id]);
    for (const press of ['save', 'restore'] as const) {
      const kept = await open(id);
      expect(kept.saved.get()).toBeNull();
      tellPages();
      await settled();
      expect(kept.saved.get()).toBeNull();
      await kept.forget();
      await kept[press]();
      expect(kept.saved.get()).toMatchObject({ id, savedAt, tags: ['kept'], trashedAt: null });
      expect(kept.isCopy()).toBe(true);
      await library.forget([id]);
    }
  });

  it('comes back with what was put back meanwhile', async () => {
    const { id } = valueOf(await library.save(story(0)));
    const kept = await open(id);
    await kept.forget();
    await kept.replace(putBack(kept.article(), 0));
    await kept.save();
    expect([await savedText(id), kept.isCopy()]).toEqual([`${stories[0]}\n\nB`, true]);
  });

  it('is not written over by a restore when it is another text than what is shown', async () => {
    const { id } = valueOf(await library.save(story(0, { text: `${stories[0]} A correction.` })));
    const kept = await openOn(story(0));
    await kept.forget();
    await kept.restore();
    expect([kept.saved.get()?.id, kept.problem.get()?.kind, await savedText(id)]).toEqual([id, 'other-copy', `${stories[0]} A correction.`]);
  });

  it('says so when it is gone for ever', async () => {
    const { id } = valueOf(await library.save(story(0)));
    const kept = await open(id);
    await kept.forget();
    await library.destroy([id]);
    await kept.restore();
    expect([kept.saved.get(), kept.problem.get()?.kind]).toEqual([null, 'not-found']);
  });
});

describe('what is put back in two pages of one article', () => {
  it('is all in the copy, and both pages show it', async () => {
    const { id } = valueOf(await library.save(story(0)));
    const [one, other] = [await open(id), await openOn(story(0))];
    await one.replace(putBack(one.article(), 0));
    await settled();
    expect([other.article().text, other.adopted.get()]).toEqual([`${stories[0]}\n\nB`, other.article()]);
    expect([other.isCopy(), other.problem.get()]).toEqual([true, null]);
    await other.replace(putBack(other.article(), 1));
    await settled();
    expect(await savedText(id)).toMatch(/\n\nB/);
    expect(await savedText(id)).toMatch(/\n\nC/);
    expect([one.article().text, one.isCopy()]).toEqual([await savedText(id), true]);
  });

  it('is not lost when both do it at once: the later one is told', async () => {
    const { id } = valueOf(await library.save(story(0)));
    const [one, other] = [await open(id), await open(id)];
    await Promise.all([one.replace(putBack(one.article(), 0)), other.replace(putBack(other.article(), 1))]);
    await settled();
    expect(await savedText(id)).toBe(`${stories[0]}\n\nB`);
    expect([one.problem.get(), other.problem.get()?.kind]).toEqual([null, 'other-copy']);
    await other.replace(putBack(other.article(), 0));
    expect(await savedText(id)).toBe(`${stories[0]}\n\nB`);
  });

  it('goes along when the page was not saved before', async () => {
    const [popup, tab] = [await openOn(story(0)), await openOn(story(0))];
    await popup.replace(putBack(popup.article(), 0));
    await popup.save();
    await settled();
    await tab.replace(putBack(tab.article(), 1));
    const { id } = popup.saved.get() ?? {};
    expect(await savedText(id ?? '')).toMatch(/\n\nB/);
    expect(await savedText(id ?? '')).toMatch(/\n\nC/);
  });

  it('leaves a page alone that has more on its site than the copy, until something is put back there', async () => {
    const { id } = valueOf(await library.save(story(0)));
    const article = putBack(story(0), 0);
    const kept = keepArticle(article, await findCopy(article), t);
    expect([kept.isCopy(), kept.article(), kept.adopted.get()]).toEqual([true, article, null]);
    expect(await savedText(id)).toBe(stories[0]);
    await kept.replace(putBack(article, 1));
    expect(await savedText(id)).toMatch(/\n\nB/);
  });
});
