import { beforeAll, expect, test } from 'vitest';
import type { Browser, Page, View } from './drive/browser.ts';
import { longStory } from './long-story.ts';
import { keepPicture, sharedPages, startOver, staysSilent } from './shared-browser.ts';
import { waitUntil } from './wait-until.ts';

/** What the controls of "Aa" change, as the browser computed it. */
interface Look {
  paper: string;
  ink: string;
  face: string;
  /** Width of a paragraph, in the width of a "0". */
  measure: number;
  size: string;
  line: string;
  letters: string;
  words: string;
  align: string;
  pictures: number;
}

const themes = {
  light: { paper: 'rgb(252, 252, 250)', ink: 'rgb(27, 28, 31)' },
  sepia: { paper: 'rgb(246, 237, 220)', ink: 'rgb(56, 48, 31)' },
  dark: { paper: 'rgb(23, 24, 27)', ink: 'rgb(221, 222, 225)' },
  black: { paper: 'rgb(0, 0, 0)', ink: 'rgb(201, 203, 208)' },
  contrast: { paper: 'rgb(255, 255, 255)', ink: 'rgb(0, 0, 0)' },
};

/** Every control with every choice, or another number, and what must come of it at once. They stay as they are set last. */
const controls: [control: string, value: string, shows: Partial<Look>][] = [
  ...Object.entries(themes).map(([name, shows]): [string, string, Partial<Look>] => ['theme', name, shows]),
  ['theme', 'auto', themes.light],
  ['theme', 'sepia', themes.sepia],
  ['face', 'sans', { face: 'Source Sans 3 Variable' }],
  ['face', 'system', { face: 'system-ui' }],
  ['face', 'serif', { face: 'Literata Variable' }],
  ['face', 'legible', { face: 'Atkinson Hyperlegible Next Variable' }],
  // A letter of this face is .67 as wide as its "0".
  ['measure', '50', { measure: 33.5 }],
  ['textSize', '16', { size: '16px', measure: 33.5 }],
  ['lineHeight', '2', { line: '32px' }],
  ['letterSpacing', '0.1', { letters: '1.6px' }],
  ['wordSpacing', '0.2', { words: '3.2px' }],
  ['align', 'justify', { align: 'justify' }],
  ['pictures', 'false', { pictures: 0 }],
];
const untouched: Look = { ...themes.light, face: 'Literata Variable', measure: 52, size: '19px', line: '30.4px', letters: 'normal', words: '0px', align: 'start', pictures: 1 };
const chosen = Object.assign({}, untouched, ...controls.map(([, , shows]) => shows)) as Look;

let browser: Browser;
let page: Page;
let popup: View;
let reader: Page;

beforeAll(async () => {
  browser = await startOver();
  const server = await sharedPages();
  server.on('e2e/long-story.html', { type: 'text/html; charset=utf-8', body: longStory });
  page = await browser.open(server.url('e2e/long-story.html'));
});

test('every control of "Aa" does its work at once, in the popup and in the tab, and is remembered', async () => {
  popup = await browser.popup(page);
  await popup.ready();
  await popup.media({ dark: false });
  expect(await popup.eval(readLook)).toEqual(untouched);
  await setEach(popup);
  // The popup is gone before the keys are up.
  await popup.press('Control+Enter').catch(() => undefined);
  reader = await browser.ownPage('reader.html');
  await reader.ready();
  await reader.media({ dark: false });
  // Not by what the pages remember for their first paint.
  await reader.eval(() => localStorage.removeItem('look'));
  await reader.goto(await reader.eval(() => location.href));
  await reader.ready();
  expect(await untilLook(reader, chosen)).toEqual(chosen);
  await reader.click('[data-action="look"]');
  await reader.click('[data-action="reset-look"]');
  expect(await reader.eval(readLook)).toEqual(untouched);
  // As many letters of Chinese, Japanese or Korean as a book has in a line.
  expect(await reader.eval(() => {
    const story = document.querySelector<HTMLElement>('main article')!;
    const line = (script: string): number => { story.dataset['script'] = script; return Math.round((story.clientWidth - 2 * parseFloat(getComputedStyle(story).paddingLeft)) / parseFloat(getComputedStyle(story).fontSize)); };
    return ['japanese', 'chinese', 'chinese-traditional', 'korean', 'european'].map(line);
  })).toEqual([36, 36, 36, 36, 30]);
  await setEach(reader, { isOpen: true });
  await keepPicture('reader-all-chosen-1280', reader);
  await page.show();
  popup = await browser.popup(page);
  expect(await popup.ready()).toBe('article');
  expect(await untilLook(popup, chosen)).toEqual(chosen);
  await popup.close();
});

test('on paper there is the story, black on white, with its address and without a control', async () => {
  await reader.show();
  await reader.eval(turn, 'theme', 'black');
  await reader.eval(turn, 'pictures', 'true');
  await reader.click('[data-action="find"]');
  await reader.media({ dark: true, print: true });
  const sheet = await reader.eval(() => {
    const style = (selector: string, pseudo?: string): CSSStyleDeclaration => getComputedStyle(document.querySelector(selector)!, pseudo);
    const isSeen = (element: Element): boolean => element.checkVisibility() && element.getBoundingClientRect().width > 1;
    return {
      controls: [...document.querySelectorAll('button, input, select, summary, [data-part="bar"], [data-part="removals"], .rail, .popover')].filter(isSeen).map((one) => one.outerHTML.slice(0, 80)),
      floating: [...document.querySelectorAll('body *')].filter((one) => isSeen(one) && ['fixed', 'sticky'].includes(getComputedStyle(one).position)).length,
      paper: style('html').backgroundColor, inks: [...new Set(['h1', '[data-part="body"] p', '[data-part="body"] h2', '[data-part="body"] li', '[data-part="body"] td', 'figcaption'].map((one) => style(one).color))],
      // Firefox does not say what the attribute is.
      address: style('.source a', '::after').content.replace('attr(href)', document.querySelector('.source a')!.getAttribute('href')!).includes('/e2e/long-story.html'),
      whole: ['figure', '.head', '[data-part="body"] tr'].map((one) => style(one).breakInside), heading: style('[data-part="body"] h2').breakAfter,
      picture: document.querySelector('main figure img')!.getBoundingClientRect().height <= innerHeight / 2,
    };
  });
  expect(sheet).toEqual({ controls: [], floating: 0, paper: 'rgb(255, 255, 255)', inks: ['rgb(0, 0, 0)'], address: true, whole: ['avoid', 'avoid', 'avoid'], heading: 'avoid', picture: true });
  await keepPicture('reader-print', reader);
  await reader.media({ dark: false });
  await reader.click('[data-action="find-close"]');
});

test('more contrast and less motion are given to those who ask their system for them', async () => {
  await reader.eval(turn, 'theme', 'auto');
  const colours = (): string[] => ['[data-part="body"] p', '.source', '.source a'].map((one) => getComputedStyle(document.querySelector(one)!).color);
  const seen: Record<string, string[]> = {};
  for (const [name, dark, moreContrast] of [['light', false, true], ['dark', true, true], ['usual', false, false]] as const) {
    await reader.media({ dark, moreContrast });
    seen[name] = await reader.eval(colours);
  }
  expect(seen).toEqual({
    light: ['rgb(0, 0, 0)', 'rgb(42, 44, 49)', 'rgb(10, 47, 156)'], dark: ['rgb(255, 255, 255)', 'rgb(217, 219, 224)', 'rgb(196, 212, 255)'],
    usual: ['rgb(27, 28, 31)', 'rgb(88, 91, 98)', 'rgb(29, 78, 216)'],
  });
  const moves = (): unknown => [getComputedStyle(document.documentElement).scrollBehavior, document.getAnimations().length, [...document.querySelectorAll('*')].some((one) => getComputedStyle(one).transitionDuration.split(', ').some((time) => time !== '0s'))];
  expect(await reader.eval(moves)).toEqual(['auto', 0, false]);
  await reader.media({ dark: false, reducedMotion: false });
  expect(await reader.eval(moves)).toEqual(['smooth', 0, false]);
});

test('where the system gives the colours, controls keep their edges, what is chosen its mark, and the focus is seen', async () => {
  await reader.media({ dark: false, forcedColors: true });
  await reader.click('[data-action="look"]');
  await reader.press('Shift+Tab');
  await reader.press('Tab');
  await keepPicture('reader-forced-look-1280', reader);
  const seen = await reader.eval(() => {
    const canvas = getComputedStyle(document.body);
    const isLine = (style: string, width: string, colour: string): boolean => style !== 'none' && parseFloat(width) >= 1 && colour !== getComputedStyle(document.documentElement).backgroundColor;
    const edge = (selector: string): boolean => { const { borderTopStyle, borderTopWidth, borderTopColor } = getComputedStyle(document.querySelector(selector)!); return isLine(borderTopStyle, borderTopWidth, borderTopColor); };
    const mark = (element: Element | null | undefined): boolean => { const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element!); return isLine(outlineStyle, outlineWidth, outlineColor) && parseFloat(outlineWidth) >= 2; };
    return {
      isForced: matchMedia('(forced-colors: active)').matches, words: canvas.color !== getComputedStyle(document.documentElement).backgroundColor,
      edges: ['.popover', '[data-action="save"]', '[data-action="find"]', '[data-part="bar"]', '.choice-theme label', '.choice-face .options'].filter((one) => !(one === '[data-part="bar"]' ? getComputedStyle(document.querySelector(one)!).borderBottomStyle === 'solid' : edge(one))),
      chosen: [...document.querySelectorAll('[data-part="look"] label:has(input[type="radio"]:checked)')].map(mark), focus: mark(document.activeElement?.closest('label') ?? document.activeElement),
    };
  });
  expect(seen).toEqual({ isForced: true, words: true, edges: [], chosen: [true, true, true], focus: true });
  await reader.press('Escape');
  await reader.media({ dark: false });
});

test('the first thing painted has the colour of the theme, in the popup and in a tab', async () => {
  const options = await browser.openOwn('options.html');
  await options.ready();
  for (const [theme, { paper }] of Object.entries(themes)) {
    await options.eval((name) => document.querySelector<HTMLElement>(`input[name="look-theme"][value="${name}"]`)?.click(), theme);
    // Once it is stored, nothing changes the page's colours any more.
    await waitUntil(() => options.eval(async (name) => (await (globalThis as unknown as WithStorage).chrome.storage.local.get('settings')).settings?.theme === name, theme));
    // A tab that nobody looks at paints nothing.
    await reader.show();
    await reader.goto(await reader.eval(() => location.href));
    for (const open of [() => Promise.resolve(reader), () => page.show().then(() => browser.popup(page))]) {
      const view = await open();
      expect(await view.ready()).toBe('article');
      expect([theme, await waitUntil(() => view.eval(readPaint))]).toEqual([theme, { isInTime: true, paper, isChosenSeen: true }]);
      if (view !== reader) await view.close();
    }
  }
});

staysSilent();

/** The page's colour, and whether it stood before the first paint; null as long as nothing was painted. Runs in the page. */
function readPaint(): { isInTime: boolean; paper: string; isChosenSeen: boolean } | null {
  const [paint] = performance.getEntriesByType('paint');
  const [look] = performance.getEntriesByName('look');
  const paper = getComputedStyle(document.documentElement).backgroundColor;
  const isSeen = (chosen: Element): boolean => { const { backgroundColor, boxShadow } = getComputedStyle(chosen); return boxShadow !== 'none' || backgroundColor !== paper; };
  return paint ? { isInTime: (look?.startTime ?? Infinity) < paint.startTime, paper, isChosenSeen: [...document.querySelectorAll('[aria-pressed="true"]')].every(isSeen) } : null;
}

/** Opens the panel and sets one control after the other; each must show at once. */
async function setEach(view: View, { isOpen = false } = {}): Promise<void> {
  if (!isOpen) await view.click('[data-action="look"]');
  expect(await view.eval(() => document.querySelector('[popover]:popover-open [data-part="look"]') !== null)).toBe(true);
  for (const [control, value, shows] of controls) {
    await view.eval(turn, control, value);
    expect([control, value, await view.eval(readLook)]).toMatchObject([control, value, shows]);
  }
}

/** Sets one control as a press or a drag does. Runs in the page. */
function turn(control: string, value: string): void {
  const panel = document.querySelector('[data-part="look"]')!;
  const one = panel.querySelector<HTMLInputElement>(`input[name="look-${control}"][value="${value}"], input[data-setting="${control}"]`)!;
  if (one.type === 'range') {
    one.value = value;
    one.dispatchEvent(new Event('input', { bubbles: true }));
  } else if (one.type === 'radio' || String(one.checked) !== value) one.click();
}

/** Runs in the page. */
function readLook(): Look {
  const paragraph = document.querySelector('main [data-part="body"] p')!;
  const zero = document.createElement('span');
  zero.style.cssText = 'position: absolute; inline-size: 100ch';
  paragraph.append(zero);
  const ch = zero.getBoundingClientRect().width / 100;
  zero.remove();
  const style = getComputedStyle(paragraph);
  return {
    paper: getComputedStyle(document.documentElement).backgroundColor, ink: style.color, face: style.fontFamily.split(',')[0]?.replaceAll('"', '') ?? '',
    measure: Math.round(paragraph.getBoundingClientRect().width / ch * 10) / 10, size: style.fontSize, line: style.lineHeight, letters: style.letterSpacing, words: style.wordSpacing,
    align: style.textAlign, pictures: document.querySelectorAll('main article img').length,
  };
}

async function untilLook(view: View, look: Look): Promise<Look> {
  return await waitUntil(async () => { const now = await view.eval(readLook); return JSON.stringify(now) === JSON.stringify(look) && now; }) || view.eval(readLook);
}

interface WithStorage {
  chrome: { storage: { local: { get(key: string): Promise<{ settings?: { theme: string } }> } } };
}
