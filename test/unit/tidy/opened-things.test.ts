// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { OpenedThings } from '../../../src/tidy/opened-things.ts';

async function recordsOf(change: () => void): Promise<MutationRecord[]> {
  return await new Promise((resolve) => {
    const observer = new MutationObserver((records) => { observer.disconnect(); resolve(records); });
    observer.observe(document.body, { childList: true, subtree: true });
    change();
  });
}

test('what the reader opened is known in it, around it, and where it is drawn anew; what stands beside it is not', async () => {
  document.body.innerHTML = '<div id="root"><div id="dialog"><form></form></div></div><div id="beside"></div>';
  const at = (selector: string): Element => document.querySelector(selector)!;
  const opened = new OpenedThings();
  opened.add(at('#dialog'));
  expect(['#dialog', 'form', '#root', '#beside'].map((selector) => opened.has(at(selector)))).toEqual([true, true, true, false]);
  opened.inherit(await recordsOf(() => {
    at('#dialog').outerHTML = '<div id="dialog"><form></form></div>';
    at('#beside').innerHTML = '<p></p>';
  }));
  expect(['form', 'p'].map((selector) => opened.has(at(selector)))).toEqual([true, false]);
  opened.clear();
  expect(opened.has(at('#dialog'))).toBe(false);
});
