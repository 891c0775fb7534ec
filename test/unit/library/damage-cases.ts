import { expectSame, openOn, valueOf, type ContractCase } from './contract-ground.ts';
import { makeArticle } from './make-article.ts';

const articles = 34;
const corruptions = 20;

/** What may stand in the place of a record. */
const spoilt: readonly unknown[] = [7, 'torn', [], {}, { version: 1, rows: 'none', article: null, text: 5 }];

/** The part of the contract that is about records that cannot be read; `damage.test.ts` does the same with any JSON. */
export const damageCases: ContractCase[] = [
  {
    name: 'opens with any record damaged, names it, keeps it as it was found and mends the rest',
    run: async (ground) => {
      const library = openOn(ground);
      for (let number = 0; number < articles; number++) valueOf(await library.save(makeArticle(number)));
      for (let turn = 0; turn < corruptions; turn++) {
        const keys = (await ground.store.keys()).filter((key) => /^(?:index|body|text):/.test(key)).sort();
        const key = keys[(turn * 17) % keys.length] ?? '';
        const raw = spoilt[turn % spoilt.length];
        await ground.store.set(new Map([[key, raw]]));
        valueOf(await library.listAll());
        const { findings } = valueOf(await library.check());
        const [aside] = await library.quarantine();
        expectSame([findings.length > 0, findings.every(({ name }) => name !== ''), aside?.from, aside?.raw], [true, true, key, raw], `${key} as ${JSON.stringify(raw)}`);
        valueOf(await library.dropQuarantined([aside?.key ?? '']));
        expectSame(valueOf(await library.check()).findings, [], 'nothing is left to mend');
        const { summaries } = valueOf(await library.listAll());
        expectSame(summaries.length, articles, `rows after ${key}`);
        for (const { id } of summaries) valueOf(await library.read(id));
      }
    },
  },
];
