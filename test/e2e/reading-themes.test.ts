import { readFile } from 'node:fs/promises';
import { beforeAll, expect, test } from 'vitest';
import type { Browser, Page, View } from './drive/browser.ts';
import { findFaults } from './find-faults.ts';
import { keepPicture, sharedPages, startOver, staysSilent } from './shared-browser.ts';
import { waitUntil } from './wait-until.ts';

const axe = await readFile('node_modules/axe-core/axe.min.js', 'utf8');
const arabic = ['قرر مجلس الميناء يوم الثلاثاء إغلاق الرصيف الشمالي حتى نهاية العام، بعد أن وجد الغواصون أن اثنين من الأعمدة القديمة تحركا منذ عواصف الشتاء الماضي.', '«ستغادر العبارات من رصيف الحبوب»، كما قال المجلس في بيان قرئ بعد الاجتماع، وهو يقع على بعد ميل إلى الجنوب وليست فيه قاعة انتظار.', 'قال الصيادون إنهم رأوا الشقوق الأولى في شهر مارس وأخبروا المكتب بذلك، لكن أحدا لم يأت لينظر إلى الجدار قبل أن يبدأ الماء في الجريان من خلاله.', 'قدرت المهندسة المسؤولة كلفة الإصلاح بأحد عشر مليونا ووصفت الجدول الزمني بأنه طموح، لأن الوصول إلى الأعمدة ممكن فقط عند الجزر وفي الطقس الهادئ.'];
const page = `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>إغلاق الرصيف الشمالي حتى نهاية العام</title></head><body><main><article><h1>إغلاق الرصيف الشمالي حتى نهاية العام</h1><p>${arabic[0]}</p><h2>ما قاله المجلس</h2>${arabic.slice(1).map((words) => `<p>${words}</p>`).join('')}<blockquote><p>${arabic[1]} وهذا نص آخر للاقتباس.</p></blockquote><ul><li>خطوة أولى قبل الصيف</li><li>خطوة ثانية بعد الشتاء</li></ul></article></main></body></html>`;

let browser: Browser;
let popup: View;
let reader: Page;

beforeAll(async () => {
  browser = await startOver();
  const server = await sharedPages();
  server.on('e2e/arabic.html', { type: 'text/html; charset=utf-8', body: page });
});

test('an article from right to left is mirrored, in the popup and in a tab', async () => {
  popup = await browser.popup(await browser.open((await sharedPages()).url('e2e/arabic.html')));
  await popup.ready();
  const sides = (): Record<string, unknown> => {
    const style = (selector: string): CSSStyleDeclaration => getComputedStyle(document.querySelector(selector)!);
    return {
      dir: document.querySelector('article')?.getAttribute('dir'), text: style('[data-part="body"] p').direction, bar: style('[data-part="bar"]').direction,
      quote: [style('blockquote').borderRightWidth, style('blockquote').borderLeftWidth], letters: style('[data-part="body"] h2').letterSpacing,
      hangs: style('[data-part="body"] p[data-opens]').textIndent.startsWith('-'),
    };
  };
  const mirrored = { dir: 'rtl', text: 'rtl', bar: 'ltr', quote: ['2px', '0px'], letters: 'normal', hangs: true };
  const seen = await popup.eval(sides);
  expect({ ...seen, letters: seen['letters'] === '0px' ? 'normal' : seen['letters'] }).toEqual(mirrored);
  expect(await popup.eval(findFaults)).toEqual([]);
  await keepPicture('popup-rtl-720', popup);
  await popup.press('Control+Enter').catch(() => undefined);
  reader = await browser.ownPage('reader.html');
  await reader.ready();
  for (const width of [360, 1280]) {
    await reader.size(width, 800);
    expect(await reader.eval(findFaults)).toEqual([]);
    await keepPicture(`reader-rtl-${width}`, reader);
  }
});

test('axe finds nothing in any theme, with each panel open', async () => {
  await reader.addScript(axe);
  const check = async (name: string): Promise<void> => {
    const found = await reader.eval(async () => {
      const { violations } = await (window as unknown as { axe: Axe }).axe.run({ resultTypes: ['violations'] });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} ${String(target)}: ${failureSummary ?? ''}`));
    });
    expect([name, found]).toEqual([name, []]);
  };
  await reader.size(360, 740);
  for (const theme of ['light', 'sepia', 'dark', 'black', 'contrast']) {
    await reader.eval((name) => { document.documentElement.dataset['theme'] = name; }, theme);
    await check(theme);
    await keepPicture(`reader-${theme}-rtl-360`, reader);
    for (const action of theme === 'light' || theme === 'dark' ? ['look', 'more', 'outline'] : ['look']) {
      await reader.eval((name) => document.querySelector<HTMLElement>(`[data-action="${name}"]`)?.click(), action);
      await waitUntil(() => reader.eval(() => document.querySelector('[popover]:popover-open') !== null));
      await check(`${theme} ${action}`);
      expect(await reader.eval(findFaults)).toEqual([]);
      await keepPicture(`reader-${theme}-${action}-360`, reader);
      await reader.eval(() => document.querySelector<HTMLElement>('[popover]:popover-open')?.hidePopover());
    }
  }
  await reader.click('[data-action="find"]');
  await reader.click('[data-action="listen"]');
  await check('contrast, find and listen');
  await reader.eval(() => { document.documentElement.dataset['theme'] = 'auto'; });
});

test('a walk by Tab is seen at every step, and nothing hides under the bars', async () => {
  await reader.eval(() => { window.scrollTo(0, 0); document.querySelector<HTMLElement>('[data-action="open-library"]')?.focus(); });
  const steps: string[] = [];
  for (let step = 0; step < 16; step += 1) {
    await reader.press('Tab');
    const seen = await reader.eval(() => {
      const here = document.activeElement;
      if (!here || here === document.body) return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(here);
      const box = here.getBoundingClientRect();
      const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      return { name: here.getAttribute('data-action') ?? here.localName, isMarked: (outlineStyle !== 'none' && outlineWidth !== '0px') || here.localName === 'input', isClear: top !== null && (here.contains(top) || top.contains(here)) };
    });
    if (!seen) break;
    steps.push(seen.name);
    expect(seen).toMatchObject({ isMarked: true, isClear: true });
  }
  expect(steps).toEqual(expect.arrayContaining(['listen', 'find', 'look', 'save', 'listen-close']));
});

staysSilent();

interface Axe {
  run(options: object): Promise<{ violations: { id: string; nodes: { target: unknown[]; failureSummary?: string }[] }[] }>;
}
