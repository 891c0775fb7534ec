import type { Article } from '../../../src/article/index.ts';
import { expectSame, openOn, titlesOf, valueOf, type ContractCase } from './contract-ground.ts';
import { makeArticle } from './make-article.ts';

/** Texts that have nothing in common. */
const otherTexts = [
  'The ferry left at six with nobody on board but the captain, who had forgotten the post. He turned back twice. On the quay they lit the second lamp and went home, because the wind had come round to the north and no boat would land before the morning.',
  'Bread has become dearer by a third since spring. Millers blame the price of diesel; bakers say that it is their rent. A study of forty towns finds neither, and points at the two mills that were bought by one owner in the same week of February.',
  'Nine paintings were found behind a cupboard in the old customs house. Their painter is unknown, and so is the woman in all of them. Restorers will need two winters, says the museum, which has asked its visitors for help with the name of the dog.',
];

/** The part of the contract that is about two stories at one address. */
export const otherTextCases: ContractCase[] = [
  {
    name: 'never loses a text to another one at the same address',
    run: async (ground) => {
      const library = openOn(ground);
      const story = (number: number, given: Partial<Article> = {}): Article => makeArticle(number, { text: otherTexts[number] ?? '', title: `${number} ${otherTexts[number]?.slice(0, 30)}`, ...given });
      // The second page says that it is the first.
      const first = valueOf(await library.save(story(0)));
      const pageTwo = story(1, { canonicalUrl: story(0).url });
      for (let turn = 0; turn < 2; turn++) {
        const second = valueOf(await library.save(pageTwo));
        expectSame(second.id === first.id, false, 'two rows');
        expectSame((await library.findByAddress(pageTwo.url, pageTwo.canonicalUrl))?.id, second.id, 'the second page');
        expectSame((await library.findByAddress(story(0).url))?.id, first.id, 'the first page');
        expectSame([valueOf(await library.read(first.id)).article.text, valueOf(await library.read(second.id)).article.text], [otherTexts[0], otherTexts[1]], 'texts');
        expectSame((await titlesOf(library)).length, 2, 'rows');
      }
      // A page that has another story every day, also when the old one is in the trash.
      valueOf(await library.change([first.id], { tags: ['kept'] }));
      const today = valueOf(await library.save(story(2, { url: story(0).url })));
      expectSame((await library.findByAddress(story(0).url))?.id, today.id, 'the address is the newest');
      expectSame([valueOf(await library.read(first.id)).article.text, (await library.find(first.id))?.tags], [otherTexts[0], ['kept']], 'yesterday');
      expectSame(valueOf(await library.save(story(2, { url: story(0).url }))).id, today.id, 'saved again');
      valueOf(await library.forget([today.id]));
      const tomorrow = valueOf(await library.save(story(1, { url: story(0).url })));
      expectSame(valueOf(await library.restore([today.id])).length, 1, 'restored');
      expectSame((await library.findByAddress(story(0).url))?.id, tomorrow.id, 'tomorrow');
      // Asked to, it replaces.
      expectSame(valueOf(await library.save(story(2, { url: story(0).url }), { replaceFuller: true })).id, tomorrow.id, 'replaced');
      expectSame(valueOf(await library.check()), { articles: 4, findings: [] }, 'check');
    },
  },
  {
    name: 'keeps another story also where it was cut by a paywall, and takes what a blocked page says for none',
    run: async (ground) => {
      const library = openOn(ground);
      const story = (number: number, given: Partial<Article> = {}): Article => makeArticle(1, { text: otherTexts[number] ?? '', title: otherTexts[number]?.slice(0, 30) ?? '', ...given });
      const yesterday = valueOf(await library.save(story(0)));
      // Under the same headline it may be less of the old one.
      for (const given of [story(1, { completeness: 'blocked' }), story(1, { completeness: 'partial', title: story(0).title })]) {
        const refused = await library.save(given);
        expectSame(refused.ok ? 'saved' : refused.failure.kind, 'fuller-copy', given.completeness);
      }
      const today = valueOf(await library.save(story(1, { completeness: 'partial' })));
      expectSame([today.id === yesterday.id, valueOf(await library.read(yesterday.id)).article.text], [false, otherTexts[0]], 'yesterday');
      expectSame(valueOf(await library.check()), { articles: 2, findings: [] }, 'check');
    },
  },
  {
    name: 'takes a text that was worked over for the same story',
    run: async (ground) => {
      const library = openOn(ground);
      const text = otherTexts.join('\n\n');
      const { id } = valueOf(await library.save(makeArticle(1, { text })));
      const after = makeArticle(1, { title: 'A new headline', text: `A new first paragraph. ${text.slice(0, 420)} And another end of it all.` });
      expectSame(valueOf(await library.save(after)).id, id, 'the same row');
      expectSame((await titlesOf(library)).length, 1, 'rows');
    },
  },
  {
    name: 'updates the copy that is named, whatever story has its address now',
    run: async (ground) => {
      const library = openOn(ground);
      const story = (number: number, more = ''): Article => makeArticle(0, { text: `${otherTexts[number] ?? ''}${more}`, title: `${number} ${otherTexts[number]?.slice(0, 30)}` });
      const first = valueOf(await library.save(story(0)));
      const today = valueOf(await library.save(story(1)));
      expectSame(valueOf(await library.save(story(0, ' A correction.'), { id: first.id })).id, first.id, 'the one named');
      valueOf(await library.forget([first.id]));
      expectSame(valueOf(await library.save(story(0, ' Two corrections.'), { id: first.id })).trashedAt, null, 'also from the trash');
      // A name does not make it the same story, and one that is gone is none.
      expectSame(valueOf(await library.save(story(1, ' A correction.'), { id: first.id })).id, today.id, 'the one at the address');
      expectSame(valueOf(await library.save(story(1), { id: 'abc' })).id, today.id, 'without such a one');
      expectSame([valueOf(await library.read(first.id)).article.text, (await titlesOf(library)).length], [`${otherTexts[0]} Two corrections.`, 2], 'the first');
      expectSame(valueOf(await library.check()), { articles: 2, findings: [] }, 'check');
    },
  },
];
