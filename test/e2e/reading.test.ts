import { readFile } from 'node:fs/promises';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Browser, Page } from './drive/browser.ts';
import { expectSound } from './expect-sound.ts';
import { findFaults } from './find-faults.ts';
import { longStory } from './long-story.ts';
import { isSaved, readRows } from './read-article.ts';
import { secondStory } from './second-story.ts';
import { keepPicture, sharedPages, startOver, staysSilent } from './shared-browser.ts';
import { finishSentence, giveVoice } from './silent-voice.ts';
import { waitUntil } from './wait-until.ts';

const axe = await readFile('node_modules/axe-core/axe.min.js', 'utf8');

let browser: Browser;
let reader: Page;
let id = '';

beforeAll(async () => {
  browser = await startOver();
  const server = await sharedPages();
  server.on('e2e/second-story.html', { type: 'text/html; charset=utf-8', body: secondStory });
  server.on('e2e/long-story.html', { type: 'text/html; charset=utf-8', body: longStory });
  for (const address of ['seed/page.html', 'e2e/long-story.html', 'e2e/second-story.html']) {
    const popup = await browser.popup(await browser.open(server.url(address)));
    await popup.ready();
    await popup.click('[data-action="save"]');
    expect(await waitUntil(() => popup.eval(isSaved))).toBe(true);
    await popup.close();
  }
  const library = await browser.openOwn('library.html');
  await library.ready();
  id = (await library.eval(readRows))[1]?.id ?? '';
  await browser.closeTabs();
  reader = await browser.openOwn(`reader.html?id=${id}`);
  expect(await reader.ready()).toBe('article');
  await reader.media({ dark: false });
});

describe('a long story in a tab', () => {
  beforeEach(async () => {
    await reader.size(1280, 800);
    await reader.eval(() => scrollTo({ top: 0, behavior: 'instant' }));
  });

  test('its outline stands beside it, follows it and leads through it; on a phone behind a button', async () => {
    expect(await reader.eval(() => [...document.querySelectorAll('.rail [data-part="outline"] a')].map((link) => link.textContent))).toEqual(
      ['The last lamp on the breakwater', 'Who lit it', 'The winter of the ice', 'What comes after']);
    await reader.click('.rail li:nth-child(3) a');
    expect(await waitUntil(() => reader.eval(() => document.querySelector('.rail [aria-current]')?.textContent === 'The winter of the ice' && scrollY > 300))).toBe(true);
    const top = await reader.eval(() => document.querySelector('[data-part="body"] h3')?.getBoundingClientRect().top ?? 0);
    expect(top).toBeGreaterThan(40);
    expect(top).toBeLessThan(200);
    await reader.size(360, 740);
    expect(await reader.eval(() => document.querySelector('.rail')?.checkVisibility() === true && document.querySelector('.rail [data-part="outline"]')?.checkVisibility() === true)).toBe(false);
    await reader.click('[data-action="outline"]');
    await reader.click('#outline-panel li:nth-child(4) a');
    expect(await waitUntil(() => reader.eval(() => document.querySelector('#outline-panel:popover-open') === null && Math.abs((document.querySelector('[data-part="body"] h2:last-of-type')?.getBoundingClientRect().top ?? 999) - 100) < 100))).toBe(true);
  });

  test('says how much is left, and shows it as a line', async () => {
    const read = (): { left: string; share: number } => ({ left: document.querySelector('[data-part="minutes-left"]')?.textContent ?? '', share: Number(document.querySelector<HTMLElement>('[data-part="progress"]')?.dataset['share']) });
    const first = await waitUntil(async () => { const now = await reader.eval(read); return now.share < 0.6 && now; });
    expect(first).toMatchObject({ left: expect.stringMatching(/^\d+ min left$/) as string });
    await reader.eval(() => document.querySelector('[data-part="removals"]')?.scrollIntoView({ behavior: 'instant' }));
    expect(await waitUntil(async () => { const now = await reader.eval(read); return now.share === 1 && now; })).toEqual({ left: '', share: 1 });
  });

  test('finds words, forwards and backwards, whatever their accents, and closes', async () => {
    await reader.click('[data-action="find"]');
    for (const key of 'cafe') await reader.press(key);
    const count = (): string => document.querySelector('[data-part="find-count"]')?.textContent ?? '';
    const all = Number(/^1 of (\d+) results$/.exec(await waitUntil(async () => (await reader.eval(count)).startsWith('1 of') && reader.eval(count)) || '')?.[1]);
    expect(all).toBeGreaterThan(3);
    expect(await reader.eval(() => [...CSS.highlights.get('found') ?? []].map(String))).toEqual(Array(all).fill('café'));
    await keepPicture('reader-find-light-1280', reader);
    await reader.press('Enter');
    expect(await reader.eval(count)).toMatch(/^2 of/);
    await reader.press('Shift+Enter');
    await reader.press('Shift+Enter');
    expect(await reader.eval(count)).toBe(`${all} of ${all} results`);
    expect(await waitUntil(() => reader.eval(() => { const [here] = CSS.highlights.get('found-here') ?? []; const top = (here as Range | undefined)?.getBoundingClientRect().top ?? -1; return top > 0 && top < innerHeight; }))).toBe(true);
    // What is put back draws the story anew, and the marks in the old one go with it: they come again at once.
    await reader.eval(turnFirstRemoval);
    expect(await waitUntil(() => reader.eval(() => document.querySelector('[data-part="restored"]') !== null))).toBe(true);
    expect(await reader.eval(() => [...CSS.highlights.get('found') ?? [], ...CSS.highlights.get('found-here') ?? []].map(String))).toEqual(Array(all + 1).fill('café'));
    expect(await reader.eval(count)).toBe(`${all} of ${all} results`);
    await reader.click('[data-action="find-previous"]');
    expect(await reader.eval(count)).toBe(`${all - 1} of ${all} results`);
    expect(await reader.eval(() => [...CSS.highlights.get('found') ?? [], ...CSS.highlights.get('found-here') ?? []].map(String))).toEqual(Array(all + 1).fill('café'));
    await reader.eval(turnFirstRemoval);
    expect(await waitUntil(() => reader.eval(() => document.querySelector('[data-part="restored"]') === null))).toBe(true);
    await reader.press('Escape');
    expect(await reader.eval(() => [document.querySelector<HTMLElement>('[data-part="find"]')?.hidden, CSS.highlights.has('found'), document.activeElement?.getAttribute('data-action')])).toEqual([true, false, 'find']);
  });

  test('enlarges a picture by keyboard, to its actual size and back', async () => {
    await reader.eval(() => document.querySelector<HTMLElement>('[data-action="show-pictures"]')?.click());
    expect(await waitUntil(() => reader.eval(() => document.querySelector('main img[data-action="zoom"]') !== null))).toBe(true);
    await reader.eval(() => document.querySelector<HTMLElement>('main img[data-action="zoom"]')?.focus());
    await reader.press('Enter');
    const view = (): unknown => { const dialog = document.querySelector<HTMLDialogElement>('[data-part="picture-view"]'); return dialog && [dialog.open, dialog.hasAttribute('data-full'), dialog.textContent.includes('before the crane came'), (dialog.querySelector('img')?.getBoundingClientRect().width ?? 0) > 500]; };
    expect(await waitUntil(async () => { const shown = await reader.eval(view); return Array.isArray(shown) && shown[3] === true && shown; })).toEqual([true, false, true, true]);
    await keepPicture('reader-picture-1280', reader);
    for (const theme of ['dark', 'light']) {
      await reader.eval((name) => { document.documentElement.dataset['theme'] = name; }, theme);
      await expectSound(reader);
    }
    await reader.click('[data-action="zoom-size"]');
    expect(await reader.eval(view)).toEqual([true, true, true, true]);
    await reader.press('Escape');
    expect(await waitUntil(() => reader.eval(() => document.querySelector('[data-part="picture-view"]') === null && document.activeElement?.getAttribute('data-action') === 'zoom'))).toBe(true);
  });

  test('is copied as Markdown with its title and link; opens the original; is shared where the browser can', async () => {
    await reader.eval(() => {
      const write = navigator.clipboard.writeText.bind(navigator.clipboard);
      navigator.clipboard.writeText = (text) => { document.body.dataset['copied'] = text; return write(text); };
    });
    await reader.click('[data-action="more"]');
    expect(await reader.eval(() => [document.querySelector('[data-action="share"]') !== null, document.querySelector('[data-action="open-original"]')?.getAttribute('href')?.endsWith('/e2e/long-story.html')])).toEqual([await reader.eval(() => 'share' in navigator), true]);
    await keepPicture('reader-menu-light-1280', reader);
    await reader.click('[data-action="copy-markdown"]');
    expect(await waitUntil(() => reader.eval(() => document.querySelector('[data-part="toast"]')?.textContent))).toBe('Copied, with its title and link.');
    const copied = await reader.eval(() => document.body.dataset['copied'] ?? '');
    expect(copied).toMatch(/^# \[The last lamp on the breakwater\]\(http:\/\/[^)]+\/e2e\/long-story\.html\)\n\nIda Brenn · Harbor Dispatch · 2025-04-11\n/);
    expect(copied).toContain('\n## Who lit it\n');
    expect(copied).not.toContain('newsletter');
  });

  test('is shared through the sheet of the system, with its title and its own address; without one there is no such button', async () => {
    await reader.eval(() => {
      const share = (given: ShareData): Promise<void> => { document.body.dataset['shared'] = JSON.stringify(given); return Promise.reject(new DOMException('Not now', 'AbortError')); };
      Object.defineProperty(navigator, 'share', { value: share, configurable: true });
    });
    await reader.click('[data-action="more"]');
    await reader.click('[data-action="share"]');
    expect(JSON.parse(await reader.eval(() => document.body.dataset['shared'] ?? 'null'))).toEqual({ title: 'The last lamp on the breakwater', url: (await sharedPages()).url('e2e/long-story.html') });
    await reader.eval(() => { Reflect.deleteProperty(navigator, 'share'); Reflect.deleteProperty(Navigator.prototype, 'share'); });
    await reader.click('[data-action="more"]');
    expect(await reader.eval(() => [document.querySelector('[data-action="print"]')?.checkVisibility(), document.querySelector('[data-action="share"]')])).toEqual([true, null]);
    await reader.press('Escape');
  });

  test('is read out: by sentence and paragraph, marked and in view, at another speed, and taken up again', async () => {
    // Headless browsers have no voice: first they say so, then one is put in its place that says nothing but when it is done.
    await reader.click('[data-action="listen"]');
    expect(await waitUntil(() => reader.eval(() => document.querySelector('[data-part="no-voice"]')?.textContent))).toMatch(/No voice for this language \(English\)/);
    await reader.click('[data-action="listen-close"]');
    await reader.eval(giveVoice);
    await reader.click('[data-action="listen"]');
    const now = (): unknown => ({ state: document.querySelector<HTMLElement>('[data-part="listen"]')?.dataset['state'], marked: [...CSS.highlights.get('spoken') ?? []].map(String)[0] });
    const comesTo = async (wanted: object): Promise<void> => { await waitUntil(async () => JSON.stringify(await reader.eval(now)) === JSON.stringify(wanted)); expect(await reader.eval(now)).toEqual(wanted); };
    await comesTo({ state: 'playing', marked: 'The last lamp on the breakwater' });
    await reader.eval(finishSentence);
    await comesTo({ state: 'playing', marked: 'For ninety years the lamp was lit by hand, at the hour when the swallows leave.' });
    await keepPicture('reader-listen-light-1280', reader);
    // Drawn anew in the midst of it, the sentence stays marked, and so is the next.
    await reader.eval(turnFirstRemoval);
    expect(await waitUntil(() => reader.eval(() => document.querySelector('[data-part="restored"]') !== null))).toBe(true);
    await comesTo({ state: 'playing', marked: 'For ninety years the lamp was lit by hand, at the hour when the swallows leave.' });
    await reader.click('[data-action="paragraph-next"]');
    await comesTo({ state: 'playing', marked: 'In the year 2016 nothing was different.' });
    await reader.click('[data-action="sentence-next"]');
    await reader.click('[data-action="sentence-back"]');
    for (let n = 0; n < 4; n += 1) await reader.click('[data-action="paragraph-next"]');
    expect(await waitUntil(() => reader.eval(() => { const [here] = CSS.highlights.get('spoken') ?? []; const box = (here as Range | undefined)?.getBoundingClientRect(); return box !== undefined && box.top > 40 && box.bottom < innerHeight - 80; }))).toBe(true);
    await reader.eval(() => { const speed = document.querySelector<HTMLSelectElement>('[data-setting="listen-rate"]')!; speed.value = '1.5'; speed.dispatchEvent(new Event('change')); });
    expect(await reader.eval(() => JSON.parse(document.body.dataset['said'] ?? '{}') as unknown)).toMatchObject({ rate: 1.5, lang: 'en-GB' });
    const before = await reader.eval(now);
    await reader.click('[data-action="listen-play"]');
    await comesTo({ ...before as object, state: 'paused' });
    await reader.click('[data-action="listen-close"]');
    expect(await reader.eval(() => CSS.highlights.has('spoken'))).toBe(false);
    await reader.click('[data-action="listen"]');
    await comesTo(before as object);
    await reader.click('[data-action="listen-close"]');
    await reader.eval(turnFirstRemoval);
    expect(await waitUntil(() => reader.eval(() => document.querySelector('[data-part="restored"]') === null))).toBe(true);
  });

  test('every theme has its contrast, on a desk and on a phone; nothing lies over anything', async () => {
    await reader.addScript(axe);
    for (const [theme, dark] of [['light', false], ['sepia', false], ['dark', false], ['black', false], ['contrast', false], ['contrast', true]] as const) {
      await reader.media({ dark });
      const found = await reader.eval(async (name) => {
        document.documentElement.dataset['theme'] = name;
        for (const fold of document.querySelectorAll('details')) fold.open = true;
        const { violations } = await (window as unknown as { axe: Axe }).axe.run({ runOnly: ['color-contrast'] });
        return violations.flatMap(({ nodes }) => nodes.map(({ target, failureSummary }) => `${String(target)}: ${failureSummary}`));
      }, theme);
      expect([theme, dark, found]).toEqual([theme, dark, []]);
    }
    await reader.size(360, 740);
    await reader.eval(() => { document.documentElement.dataset['theme'] = 'sepia'; });
    await keepPicture('reader-sepia-360', reader);
    expect(await reader.eval(findFaults)).toEqual([]);
    await reader.click('[data-action="find"]');
    await reader.click('[data-action="listen"]');
    await waitUntil(() => reader.eval(() => document.querySelector('[data-action="listen-play"]') !== null));
    await keepPicture('reader-tools-360', reader);
    expect(await reader.eval(findFaults)).toEqual([]);
    await reader.click('[data-action="listen-close"]');
    await reader.click('[data-action="find-close"]');
    await reader.click('[data-action="more"]');
    await keepPicture('reader-menu-360', reader);
    expect(await reader.eval(findFaults)).toEqual([]);
    await reader.press('Escape');
    await reader.media({ dark: false });
  });

  test('leads to the next and the previous article of the library', async () => {
    const links = (): [string | null, string | null][] => [...document.querySelectorAll('[data-part="neighbours"] a')].map((link) => [link.getAttribute('data-action'), link.querySelector('.title')?.textContent ?? null]);
    expect(await waitUntil(async () => { const found = await reader.eval(links); return found.length === 2 && found; })).toEqual([
      ['previous-article', 'Ferry to the outer islands sails again'], ['next-article', expect.stringMatching(/./) as string]]);
    await reader.eval(() => document.querySelector('[data-part="neighbours"]')?.scrollIntoView({ behavior: 'instant', block: 'end' }));
    await keepPicture('reader-foot-light-1280', reader);
  });

  test('comes back from the trash to where it stood', async () => {
    const links = (): string[] => [...document.querySelectorAll('[data-part="neighbours"] a .title')].map(({ textContent }) => textContent);
    const before = await reader.eval(links);
    await reader.click('[data-action="more"]');
    await reader.click('[data-action="delete"]');
    expect(await waitUntil(() => reader.eval(() => document.querySelector('[data-part="forgotten"]') !== null))).toBe(true);
    await reader.click('[data-part="forgotten"] [data-action="undo"]');
    expect(await waitUntil(() => reader.eval(() => document.querySelector('main article') !== null))).toBe(true);
    // Saved anew it would be the newest, with nothing after it.
    expect(await waitUntil(async () => (await reader.eval(links)).join() === before.join())).toBe(true);
    expect(before).toHaveLength(2);
  });
});

staysSilent();

/** Puts back what was removed first, or takes it away again. Runs in the page. */
function turnFirstRemoval(): void {
  document.querySelector<HTMLElement>('[data-part="removals"] [data-action="restore"]')?.click();
}

interface Axe {
  run(options: object): Promise<{ violations: { nodes: { target: unknown[]; failureSummary?: string }[] }[] }>;
}
