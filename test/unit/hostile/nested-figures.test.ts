// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { extract } from '../../../src/extract/index.ts';
import { storyPage } from '../../e2e/hostile/story-page.ts';
import { timeOf } from './growth.ts';

/** Sixteen million writings take ten seconds and more; two dozen take none. */
const depth = 24;

it.each([['<blockquote>', '</blockquote>'], ['<table><tr><td>', '</td></tr></table>'], ['<pre>', '</pre>']])('figures that nest by %s double nothing', (open, close) => {
  const inside = `${`<figure>${open}`.repeat(depth)}<img>${`${close}</figure>`.repeat(depth)}`;
  const nested = new DOMParser().parseFromString(storyPage({ inside }), 'text/html');
  expect(timeOf(() => expect(extract(nested, { url: 'https://news.example/ice' }).ok).toBe(true))).toBeLessThan(5_000);
});
