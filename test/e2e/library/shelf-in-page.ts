import { ownLibrary, ownShelf } from '../../../src/browser/library.ts';
import type { Article, SavedSummary } from '../../../src/article/index.ts';
import { restoreBackup } from '../../../src/library/transfer/index.ts';
import { makeArticle } from '../../unit/library/make-article.ts';
import { valueOf } from '../../unit/library/library-contract.ts';

/** What the tests of the library page call in a page of the extension, to fill the library and to look into it. */
export interface ShelfInPage {
  /** Fills the library with this many articles, the newest of them those that `shelfArticles` describes. */
  fill(count: number): Promise<void>;
  /** As they are stored, by title. */
  stored(title: string): Promise<SavedSummary | null>;
  titles(): Promise<string[]>;
}

interface Shown extends Partial<SavedSummary> {
  article?: Partial<Article>;
}

const paragraph = 'The council met twice and wrote nothing down, and the harbour went on with its work while the bread got dearer.';

/** Articles in which everything a row can show occurs, the newest first. */
const described: Shown[] = [
  { title: 'The lighthouse that nobody switched off', siteName: 'The Harbour Dispatch', authors: ['Ada Byron', 'Ida Brenn'], published: '2026-10-02', tags: ['sea', 'work'], article: { text: `${paragraph}\n\nBehind the dunes a pelican waited for the keeper, who had gone to buy paraffin.\n\n${paragraph}` } },
  { title: 'What the ferry carries in winter', siteName: 'Coast Courier', url: 'https://courier.example/ferry', state: 'reading', progress: 0.42, openedAt: '2026-11-20T08:00:00.000Z', readingMinutes: 12, tags: ['sea'] },
  { title: 'Half of a report about bread', siteName: null, url: 'https://papers.example/bread', completeness: 'partial', published: null, authors: [], favourite: true },
  { title: 'Die Bäckerei am Hafen schließt nach hundert Jahren', siteName: 'Küstenblatt', url: 'https://blatt.example/b', lang: 'de', state: 'read', progress: 1, readingMinutes: 4, tags: ['Brot'] },
  { title: 'المنارة التي لم يطفئها أحد', siteName: 'صحيفة الميناء', url: 'https://mina.example/1', lang: 'ar', dir: 'rtl', authors: ['ليلى حداد'], article: { text: 'ظل الضوء يدور في كل ليلة فوق البحر، ولم يسأل أحد من يدفع ثمن الزيت.' } },
  { title: '誰も消さなかった灯台', siteName: '港新聞', url: 'https://minato.example/1', lang: 'ja', authors: ['山田花子'], article: { text: '灯台の光は毎晩海の上を回り続け、油の代金を誰が払うのかを尋ねる人はいなかった。' } },
  { title: 'An old story out of the way', url: 'https://old.example/1', archived: true, tags: ['work'] },
  { title: 'A story in the trash', url: 'https://old.example/2', trashedAt: new Date(Date.now() - 3 * 86_400_000).toISOString() },
];

const shelf: ShelfInPage = {
  async fill(count) {
    valueOf(await restoreBackup(ownShelf(), linesOf(count)));
  },
  async stored(title) {
    const [listed, thrown] = await Promise.all([ownLibrary().listAll(), ownLibrary().listTrash()]);
    return [...valueOf(listed).summaries, ...valueOf(thrown).summaries].find((summary) => summary.title === title) ?? null;
  },
  titles: async () => valueOf(await ownLibrary().listAll()).summaries.map(({ title }) => title),
};

Object.assign(globalThis, { shelf });

async function* linesOf(count: number): AsyncGenerator<string> {
  yield await Promise.resolve(JSON.stringify({ cleanCopy: 'backup', version: 1, layout: 1, at: '', settings: null }));
  for (let number = count; number > 0; number--) yield lineOf(number, described[number - 1] ?? {});
  yield JSON.stringify({ end: count });
}

/** Number 1 is the newest. */
function lineOf(number: number, { article: given = {}, ...summary }: Shown): string {
  const at = new Date(Date.UTC(2026, 10, 22) - number * 3_600_000).toISOString();
  const { url, title, siteName, authors, published, lang, dir, readingMinutes, completeness, text, lead, ...rest } = makeArticle(number, given);
  const head = { url, title, siteName, authors, published, lang, dir, readingMinutes, completeness, ...summary };
  const { state = 'unread', progress = 0, openedAt = null, archived = false, favourite = false, tags = [], trashedAt = null } = summary;
  const whole = { ...rest, ...head, text, lead, html: text.split('\n\n').map((block) => `<p>${block}</p>`).join('') };
  return JSON.stringify({
    summary: { ...head, id: `00${String(number).padStart(20, '0')}`, identity: '', savedAt: at, updatedAt: at, excerpt: text.slice(0, 200), picture: null, state, progress, openedAt, archived, favourite, tags, trashedAt },
    article: whole,
  });
}
