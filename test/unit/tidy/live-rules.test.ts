import { expect, test } from 'vitest';
import { rules } from '../../../src/extract/declutter/rules/index.ts';
import { liveKinds } from '../../../src/tidy/live-kinds.ts';
import { liveRules } from '../../../src/tidy/live-rules.ts';

test('the rules of the live page are those whose kind may go there, in the same order', () => {
  const wanted = rules.filter(({ id }) => liveKinds[id] && liveKinds[id].where !== 'never');
  expect(liveRules.map(({ id }) => id)).toEqual(wanted.map(({ id }) => id));
});
