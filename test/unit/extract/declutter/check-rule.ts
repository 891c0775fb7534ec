import { expect, test } from 'vitest';
import { declutter } from '../../../../src/extract/declutter/declutter.ts';
import type { Rule } from '../../../../src/extract/declutter/rule.ts';
import { textOf } from '../../../../src/extract/declutter/scene.ts';
import { paragraphs, sceneOf } from './scene-of.ts';

export interface Taken {
  page: string;
  /** Each is in what the rule takes. */
  gone: string[];
  /** None is, besides the story's own paragraphs. */
  stays?: string[];
}

/** The texts of what the runner would take off this page by this rule. */
export function takenBy(rule: Rule, body: string, lang = 'en'): string[] {
  const scene = sceneOf(body, { lang });
  return declutter(scene, [rule]).map(({ part }) => textOf(part));
}

/** One test for each page: all of `takes` goes, none of the story does. A page under `keeps` loses nothing at all. */
export function checkRule(rule: Rule, { takes, keeps }: { takes: Record<string, Taken>; keeps: Record<string, string> }): void {
  for (const [name, { page, gone, stays = [] }] of Object.entries(takes)) {
    test(`takes ${name}`, () => {
      const taken = takenBy(rule, page).join('\n');
      for (const text of gone) expect(taken).toContain(text);
      for (const text of [...paragraphs, ...stays]) expect(taken).not.toContain(text);
    });
  }
  for (const [name, page] of Object.entries(keeps)) {
    test(`keeps ${name}`, () => expect(takenBy(rule, page)).toEqual([]));
  }
}
