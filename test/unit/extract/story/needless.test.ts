import { Readability } from '@mozilla/readability';
import { expect, it } from 'vitest';
import { needless } from '../../../../src/extract/story/ask-readability.ts';

it.each([...Object.keys(needless), '_getArticleMetadata'])('Readability still has %s, which we leave out', (name) => {
  expect(Readability.prototype).toHaveProperty(name, expect.any(Function));
});
