import type { Removal } from '../../../src/article/index.ts';
import { expectSame, openOn, titlesOf, valueOf, type ContractCase } from './contract-ground.ts';
import { damageCases } from './damage-cases.ts';
import { makeArticle } from './make-article.ts';
import { otherTextCases } from './other-text-cases.ts';

export { openOn, valueOf, type ContractCase, type Ground } from './contract-ground.ts';

/**
 * What every store must give the library. It runs over the memory store in vitest and over storage.local in both browsers,
 * so it needs no test runner: a case that fails throws.
 */
export const libraryContract: ContractCase[] = [
  {
    name: 'gives an article back as it was saved',
    run: async (ground) => {
      const library = openOn(ground);
      const saved = valueOf(await library.save(makeArticle(1)));
      const read = valueOf(await library.read(saved.id));
      expectSame(read.article, makeArticle(1), 'article');
      expectSame(read.summary, saved, 'summary');
      expectSame(await library.find(saved.id), saved, 'find');
      expectSame((await library.findByAddress('http://m.news.example/story/1/?utm_source=x#top'))?.id, saved.id, 'findByAddress');
    },
  },
  {
    name: 'knows what stands before and after an article, over the edge of a chunk, without the trash and the archive',
    run: async (ground) => {
      const library = openOn(ground);
      const ids: string[] = [];
      for (let number = 0; number < 56; number++) ids.push(valueOf(await library.save(makeArticle(number))).id);
      valueOf(await library.forget([ids[24] ?? '', ids[25] ?? '']));
      valueOf(await library.change([ids[26] ?? ''], { archived: true }));
      const around = async (number: number): Promise<(string | undefined)[]> => {
        const { newer, older } = valueOf(await library.neighbours(ids[number] ?? ''));
        return [newer?.title, older?.title].map((title) => title?.replace('Story number ', ''));
      };
      expectSame([await around(0), await around(23), await around(27), await around(55)], [['1', undefined], ['27', '22'], ['28', '23'], [undefined, '54']], 'around');
      for (let number = 28; number < 55; number++) expectSame(await around(number), [String(number + 1), String(number === 28 ? 27 : number - 1)], `around ${number}`);
      expectSame(valueOf(await library.neighbours('nothing')), { newer: null, older: null }, 'of nothing');
    },
  },
  {
    name: 'lists the newest first, in pages that neither miss nor repeat',
    run: async (ground) => {
      const library = openOn(ground);
      for (let number = 0; number < 75; number++) valueOf(await library.save(makeArticle(number)));
      const wanted = Array.from({ length: 75 }, (_, index) => `Story number ${74 - index}`);
      expectSame(await titlesOf(library), wanted, 'listAll');
      const paged: string[] = [];
      let before: string | null = null;
      do {
        const page: { summaries: { title: string }[]; before: string | null } = valueOf(await library.list({ limit: 20, before }));
        paged.push(...page.summaries.map(({ title }) => title));
        before = page.before;
      } while (before !== null);
      expectSame(paged, wanted, 'pages');
    },
  },
  {
    name: 'updates the saved copy when the same article is saved again, and keeps what the reader did',
    run: async (ground) => {
      const library = openOn(ground);
      const first = valueOf(await library.save(makeArticle(1)));
      valueOf(await library.save(makeArticle(2)));
      valueOf(await library.change([first.id], { tags: ['Harbour'], state: 'reading', progress: 0.4, favourite: true }));
      const again = valueOf(await library.save(makeArticle(1, { url: 'https://news.example/story/1?fbclid=7', title: 'Story one, corrected', text: `${makeArticle(1).text} And more.` })));
      expectSame([again.id, again.savedAt, again.tags, again.state, again.progress, again.favourite], [first.id, first.savedAt, ['Harbour'], 'reading', 0.4, true], 'kept');
      expectSame(again.updatedAt > first.updatedAt, true, 'updatedAt grew');
      expectSame(await titlesOf(library), ['Story number 2', 'Story one, corrected'], 'list');
      expectSame((await library.usage()).count, 2, 'count');
    },
  },
  {
    name: 'never puts a lesser copy in the place of a fuller one unasked',
    run: async (ground) => {
      const library = openOn(ground);
      const { id } = valueOf(await library.save(makeArticle(1)));
      for (const lesser of [makeArticle(1, { completeness: 'partial' }), makeArticle(1, { text: 'Cut.' })]) {
        const refused = await library.save(lesser);
        expectSame(refused.ok ? 'saved' : refused.failure.kind, 'fuller-copy', 'refused');
        expectSame(valueOf(await library.read(id)).article, makeArticle(1), 'kept');
      }
      valueOf(await library.save(makeArticle(1, { completeness: 'partial' }), { replaceFuller: true }));
      expectSame(valueOf(await library.read(id)).article.completeness, 'partial', 'replaced when asked');
      valueOf(await library.save(makeArticle(1)));
      expectSame(valueOf(await library.read(id)).article.completeness, 'full', 'a fuller one needs no asking');
    },
  },
  {
    name: 'takes another form of the copy that is saved, and of no other',
    run: async (ground) => {
      const library = openOn(ground);
      const first = valueOf(await library.save(makeArticle(1)));
      // Taken away again, a long thing leaves a story that is shorter by half.
      const second = valueOf(await library.replaceText(first.id, { article: makeArticle(1, { text: 'Short.' }), of: first.updatedAt }));
      expectSame(valueOf(await library.read(first.id)).article.text, 'Short.', 'another form');
      valueOf(await library.save(makeArticle(1)));
      const refused = await library.replaceText(first.id, { article: makeArticle(1, { text: 'A stub, with something put back.' }), of: second.updatedAt });
      expectSame(refused.ok ? 'replaced' : refused.failure.kind, 'other-copy', 'refused');
      expectSame(valueOf(await library.read(first.id)).article, makeArticle(1), 'kept');
    },
  },
  {
    name: 'owes what the reader had put back, when it is saved again without a document',
    run: async (ground) => {
      const library = openOn(ground);
      const piece = 'Sign up for the letter of the harbour, which comes every morning but Sunday. '.repeat(9).trim();
      const removed = (given: Partial<Removal>): Removal[] => [{ kind: 'newsletter-form', reason: 'A form', excerpt: 'Sign up', html: `<p>${piece}</p>`, place: [1], ...given }];
      const fresh = makeArticle(1, { removals: removed({}) });
      const { id } = valueOf(await library.save(makeArticle(1, { text: `${fresh.text}\n\n${piece}`, removals: removed({ restored: true }) })));
      // It is more than half of the text, and what is owed is still owed at the next save.
      for (let turn = 0; turn < 2; turn++) {
        valueOf(await library.save(fresh, { owesRestored: true }));
        expectSame(valueOf(await library.read(id)).article, makeArticle(1, { removals: removed({ owed: true }) }), 'owed');
      }
      valueOf(await library.save(fresh));
      expectSame(valueOf(await library.read(id)).article, fresh, 'a page says by itself what is put back');
    },
  },
  {
    name: 'does so in the trash too, where the fuller copy can be had back',
    run: async (ground) => {
      const library = openOn(ground);
      const { id } = valueOf(await library.save(makeArticle(1)));
      valueOf(await library.forget([id]));
      for (const lesser of [makeArticle(1, { completeness: 'partial' }), makeArticle(1, { text: 'Cut.' })]) {
        const refused = await library.save(lesser);
        expectSame(refused.ok ? 'saved' : refused.failure.kind, 'fuller-copy', 'refused');
      }
      expectSame(valueOf(await library.restore([id])).length, 1, 'restored');
      expectSame(valueOf(await library.read(id)).article, makeArticle(1), 'kept');
      valueOf(await library.forget([id]));
      valueOf(await library.save(makeArticle(1, { completeness: 'partial' }), { replaceFuller: true }));
      expectSame(valueOf(await library.read(id)).article.completeness, 'partial', 'replaced when asked');
    },
  },
  ...otherTextCases,
  ...damageCases,
  {
    name: 'keeps 200 articles saved at once',
    run: async (ground) => {
      const saves = [0, 50, 100, 150].flatMap((from) => {
        const library = openOn(ground);
        return Array.from({ length: 50 }, (_, index) => library.save(makeArticle(from + index)));
      });
      for (const saved of await Promise.all(saves)) valueOf(saved);
      expectSame(new Set(await titlesOf(openOn(ground))).size, 200, 'rows');
      expectSame(valueOf(await openOn(ground).check()), { articles: 200, findings: [] }, 'check');
    },
  },
  {
    name: 'throws away and brings back',
    run: async (ground) => {
      const library = openOn(ground);
      const ids: string[] = [];
      for (let number = 0; number < 5; number++) ids.push(valueOf(await library.save(makeArticle(number))).id);
      const [, second = '', , fourth = ''] = ids;
      valueOf(await library.forget([second, fourth]));
      expectSame(await titlesOf(library), ['Story number 4', 'Story number 2', 'Story number 0'], 'list');
      expectSame(valueOf(await library.listTrash()).summaries.length, 2, 'trash');
      expectSame(await library.findByAddress('https://news.example/story/1'), null, 'not found by address while in the trash');
      valueOf(await library.restore([second]));
      expectSame(await titlesOf(library), ['Story number 4', 'Story number 2', 'Story number 1', 'Story number 0'], 'restored where it stood');
      const saved = valueOf(await library.save(makeArticle(3)));
      expectSame([saved.id, saved.trashedAt], [fourth, null], 'saved again from the trash');
      expectSame((await titlesOf(library))[0], 'Story number 3', 'as the newest');
      expectSame(valueOf(await library.listTrash()).summaries, [], 'trash is empty');
      expectSame(valueOf(await library.destroy([second])), [], 'not in the trash: nothing is destroyed');
      expectSame((await library.find(second))?.trashedAt, null, 'still there');
      valueOf(await library.forget([second]));
      expectSame(valueOf(await library.destroy([second])), [second], 'destroyed');
      const gone = await library.read(second);
      expectSame(gone.ok ? 'read' : gone.failure.kind, 'not-found', 'destroyed');
      expectSame(valueOf(await library.check()), { articles: 4, findings: [] }, 'check');
    },
  },
  {
    name: 'empties the trash after thirty days, not before',
    run: async (ground) => {
      const library = openOn(ground);
      const { id } = valueOf(await library.save(makeArticle(1)));
      valueOf(await library.save(makeArticle(2)));
      valueOf(await library.forget([id]));
      library.clock.now += 29 * 24 * 60 * 60 * 1000;
      valueOf(await library.sweep());
      expectSame(valueOf(await library.listTrash()).summaries.length, 1, 'after 29 days');
      library.clock.now += 2 * 24 * 60 * 60 * 1000;
      valueOf(await library.sweep());
      expectSame(valueOf(await library.listTrash()).summaries, [], 'after 31 days');
      expectSame((await ground.store.keys()).filter((key) => key.endsWith(id)), [], 'nothing of it is left');
      expectSame(valueOf(await library.check()), { articles: 1, findings: [] }, 'check');
    },
  },
  {
    name: 'changes many at once and renames tags',
    run: async (ground) => {
      const library = openOn(ground);
      const ids: string[] = [];
      for (let number = 0; number < 70; number++) ids.push(valueOf(await library.save(makeArticle(number))).id);
      expectSame(valueOf(await library.change([...ids, '00nowhere000'], { addTags: [' Sea ', 'sea', 'Bread'], archived: true })).length, 70, 'changed');
      expectSame(valueOf(await library.renameTag('SEA', 'bread')).length, 70, 'merged');
      expectSame(new Set(valueOf(await library.listAll()).summaries.map(({ tags }) => tags.join())).size, 1, 'all the same');
      expectSame((await library.find(ids[69] ?? ''))?.tags, ['bread'], 'tags');
      valueOf(await library.change(ids, { removeTags: ['Bread'] }));
      expectSame((await library.find(ids[0] ?? ''))?.tags, [], 'no tags');
      const rev = (): Promise<unknown> => ground.store.get(['meta']).then((records) => (records.get('meta') as { rev: number }).rev);
      const before = Number(await rev());
      expectSame(valueOf(await library.changeEach(ids.map((id, number) => ({ ids: [id, '00nowhere000'], change: { tags: [`of ${number}`] } })))).length, 70, 'each changed');
      expectSame(await rev(), before + 1, 'in one change');
      expectSame([(await library.find(ids[0] ?? ''))?.tags, (await library.find(ids[69] ?? ''))?.tags], [['of 0'], ['of 69']], 'each its own');
    },
  },
  {
    name: 'keeps any text',
    run: async (ground) => {
      const library = openOn(ground);
      const texts = ['__proto__', 'constructor', '\u202eabc', '東京都の経済政策', '👩‍👩‍👧', 'a\u0301\u0301\u0301', '<script>alert(1)</script>', '"quoted" \\ back', '\ud83d lone'];
      for (const [number, text] of texts.entries()) {
        const { id } = valueOf(await library.save(makeArticle(number, { title: text, text: `${text}\n\n${text}` })));
        const wanted = text.toWellFormed();
        const { article, summary } = valueOf(await library.read(id));
        expectSame([article.title, article.text, summary.title], [wanted, `${wanted}\n\n${wanted}`, wanted], text);
      }
    },
  },
];
