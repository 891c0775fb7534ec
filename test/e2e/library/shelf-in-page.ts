import { ownAlbums } from '../../../src/browser/albums.ts';
import { ownLibrary, ownShelf } from '../../../src/browser/library.ts';
import type { Article, Change, SavedSummary } from '../../../src/article/index.ts';
import { storageStore } from '../../../src/browser/storage-store.ts';
import { restoreBackup } from '../../../src/library/transfer/index.ts';
import { send } from '../../../src/messages/send.ts';
import { makeArticle } from '../../unit/library/make-article.ts';
import { valueOf } from '../../unit/library/library-contract.ts';

/** What the tests of the library page call in it: to fill the library, to look into it, and to see what the page shows. */
export interface ShelfInPage {
  /** Fills the library with this many articles, two of them archived or in the trash, the newest those that `described` tells of. Answers when the page shows them. */
  fill(count: number): Promise<void>;
  /** As it is stored, by its title; null when it is nowhere. */
  stored(title: string): Promise<SavedSummary | null>;
  /** What the page shows. */
  shown(): { titles: string[]; marks: string[]; count: string; chosen: number; undo: string | null; query: string; view: string | null; focus: string | null };
  /** Puts this into the search box as typing does. */
  type(text: string): void;
  /** A selector of the control in the row of that title. */
  control(title: string, action: string): string;
  /** The files that the page gave to the browser's downloads, since it was asked last. */
  given(): Promise<{ name: string; text: string; bytes: number[] }[]>;
  /** A record of the storage; null when there is none. */
  record(key: string): Promise<unknown>;
  /** Puts records into the storage past the library. */
  put(records: Record<string, unknown>): Promise<void>;
  /** Changes a saved article in the background, as another page does. */
  change(title: string, change: Change): Promise<void>;
  /** Keeps a red picture of 40 pixels for that article. */
  keepRed(title: string): Promise<void>;
  /** The next file chooser chooses this. */
  choose(name: string, text: string): void;
}

interface Described extends Partial<SavedSummary> {
  article?: Partial<Article>;
}

/** The picture of the first article described: of no site that there is. */
const redPicture = 'https://dispatch.example/red.png';

const paragraph = 'The council met twice and wrote nothing down, and the harbour went on with its work while the bread got dearer.';

/** Articles in which everything occurs that a row can show, the newest first. */
const described: Described[] = [
  { title: 'The lighthouse that nobody switched off', siteName: 'The Harbour Dispatch', authors: ['Ada Byron', 'Ida Brenn'], published: '2026-10-02', tags: ['sea', 'work'], article: { lead: { src: redPicture, alt: '', caption: null, credit: null }, text: `${paragraph}\n\nBehind the dunes a pelican waited for the keeper, who had gone to buy paraffin.\n\n${paragraph}` } },
  { title: 'What the ferry carries in winter', siteName: 'Coast Courier', url: 'https://courier.example/ferry', state: 'reading', progress: 0.42, openedAt: '2026-11-20T08:00:00.000Z', readingMinutes: 12, tags: ['sea'] },
  { title: 'Half of a report about bread', siteName: null, url: 'https://papers.example/bread', completeness: 'partial', published: null, authors: [], favourite: true },
  { title: 'Die Bäckerei am Hafen schließt nach hundert Jahren', siteName: 'Küstenblatt', url: 'https://blatt.example/b', lang: 'de', state: 'read', progress: 1, readingMinutes: 4, tags: ['Brot'] },
  { title: 'المنارة التي لم يطفئها أحد', siteName: 'صحيفة الميناء', url: 'https://mina.example/1', lang: 'ar', dir: 'rtl', authors: ['ليلى حداد'], article: { text: 'ظل الضوء يدور في كل ليلة فوق البحر، ولم يسأل أحد من يدفع ثمن الزيت.' } },
  { title: '誰も消さなかった灯台', siteName: '港新聞', url: 'https://minato.example/1', lang: 'ja', authors: ['山田花子'], article: { text: '灯台の光は毎晩海の上を回り続け、油の代金を誰が払うのかを尋ねる人はいなかった。' } },
  { title: 'An old story out of the way', url: 'https://old.example/1', archived: true, tags: ['work'] },
  { title: 'A story in the trash', url: 'https://old.example/2', tags: ['work'], trashedAt: new Date(Date.now() - 3 * 86_400_000).toISOString() },
];

const files: File[] = [];
const makeAddress = URL.createObjectURL.bind(URL);
URL.createObjectURL = (given) => {
  if (given instanceof File) files.push(given);
  return makeAddress(given);
};

const words = (element: Element | null | undefined): string => (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

const shelf: ShelfInPage = {
  async fill(count) {
    valueOf(await restoreBackup(ownShelf(), linesOf(count)));
    while (shelf.shown().count !== `${count - 2} articles`) await new Promise((resolve) => { setTimeout(resolve, 20); });
  },
  async stored(title) {
    const [listed, thrown] = await Promise.all([ownLibrary().listAll(), ownLibrary().listTrash()]);
    return [...valueOf(listed).summaries, ...valueOf(thrown).summaries].find((summary) => summary.title === title) ?? null;
  },
  shown() {
    const undo = document.querySelector<HTMLElement>('[data-part="undo-bar"]');
    return {
      titles: [...document.querySelectorAll('[data-part="list"] .title')].map(words),
      marks: [...document.querySelectorAll('[data-part="list"] mark')].map(words),
      count: words(document.querySelector('[data-part="count"]')),
      chosen: document.querySelectorAll('[data-part="row"][data-chosen]').length,
      undo: undo?.hidden === false ? words(undo.querySelector('.words')) : null,
      query: document.querySelector<HTMLInputElement>('input[type="search"]')?.value ?? '',
      view: document.querySelector<HTMLElement>('[data-action="view"][aria-current]')?.dataset['view'] ?? null,
      focus: words(document.activeElement?.closest('[data-part="row"]')?.querySelector('.title')) || null,
    };
  },
  type(text) {
    const search = document.querySelector<HTMLInputElement>('input[type="search"]');
    if (!search) return;
    search.value = text;
    search.dispatchEvent(new InputEvent('input', { bubbles: true }));
  },
  control(title, action) {
    const row = [...document.querySelectorAll<HTMLElement>('[data-part="row"]')].find((one) => words(one.querySelector('.title')) === title);
    return `[data-id="${row?.dataset['id'] ?? title}"] [data-action="${action}"]`;
  },
  record: async (key) => (await storageStore().get([key])).get(key) ?? null,
  put: (records) => storageStore().set(new Map(Object.entries(records))),
  async change(title, change) {
    await send('change-articles', { ids: [(await shelf.stored(title))?.id ?? ''], change });
  },
  async keepRed(title) {
    const { id = '' } = (await shelf.stored(title)) ?? {};
    const canvas = Object.assign(document.createElement('canvas'), { width: 40, height: 30 });
    const pen = canvas.getContext('2d');
    if (pen) { pen.fillStyle = '#d00'; pen.fillRect(0, 0, 40, 30); }
    const blob = await new Promise<Blob | null>((resolve) => { canvas.toBlob(resolve); });
    await ownAlbums().put({ id, state: 'settled', count: 1, bytes: blob?.size ?? 0, missed: 0, tries: 0 });
    if (blob) await ownAlbums().add(id, { address: redPicture, blob });
  },
  given: async () => Promise.all(files.splice(0).map(async (file) => ({ name: file.name, text: await file.text(), bytes: [...new Uint8Array(await file.slice(0, 4).arrayBuffer())] }))),
  choose(name, text) {
    // The chooser is the browser's and of no page.
    const inputs = HTMLInputElement.prototype;
    const open = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'click');
    inputs.click = function click(this: HTMLInputElement) {
      if (open) Object.defineProperty(inputs, 'click', open);
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], name));
      this.files = transfer.files;
      this.dispatchEvent(new Event('change'));
    };
  },
};

Object.assign(globalThis, { shelf });

async function* linesOf(count: number): AsyncGenerator<string> {
  yield await Promise.resolve(JSON.stringify({ cleanCopy: 'backup', version: 1, layout: 1, at: '', settings: null }));
  for (let number = count; number > 0; number--) yield lineOf(number, described[number - 1] ?? {});
  yield JSON.stringify({ end: count });
}

/** Number 1 is the newest. */
function lineOf(number: number, { article: given = {}, ...summary }: Described): string {
  const at = new Date(Date.UTC(2026, 10, 22) - number * 3_600_000).toISOString();
  const { url, title, siteName, authors, published, lang, dir, readingMinutes, completeness, text, lead, ...rest } = makeArticle(number, given);
  const head = { url, title, siteName, authors, published, lang, dir, readingMinutes, completeness, picture: null, ...summary };
  const { state = 'unread', progress = 0, openedAt = null, archived = false, favourite = false, tags = [], trashedAt = null } = summary;
  const whole = { ...rest, ...head, text, lead, html: text.split('\n\n').map((block) => `<p>${block}</p>`).join('') };
  return JSON.stringify({
    summary: { ...head, id: `00${String(number).padStart(20, '0')}`, identity: '', savedAt: at, updatedAt: at, excerpt: text.slice(0, 200), state, progress, openedAt, archived, favourite, tags, trashedAt },
    article: whole,
  });
}
