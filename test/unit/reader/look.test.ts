// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import messages from '../../../src/_locales/en/messages.json' with { type: 'json' };
import { applyLook, mirroredLook, mirrorLook } from '../../../src/reader/apply-look.ts';
import { drawLookPanel } from '../../../src/reader/look-panel.ts';
import { choices, defaultSettings, limits } from '../../../src/settings/index.ts';
import type { MessageKey } from '../../../src/ui/translate.ts';

const t = (key: MessageKey, ...words: string[]): string => (messages[key] as { message: string } | undefined)?.message.replace('$1', words[0] ?? '') ?? '';

beforeEach(() => localStorage.clear());

it('lays the settings on the page', () => {
  applyLook({ ...defaultSettings, theme: 'sepia', face: 'legible', align: 'justify', textSize: 24, measure: 70, letterSpacing: 0.12 });
  const { dataset, style } = document.documentElement;
  expect([dataset['theme'], dataset['face'], dataset['align']]).toEqual(['sepia', 'legible', 'justify']);
  expect(['--text-size', '--measure', '--letter-spacing'].map((name) => style.getPropertyValue(name))).toEqual(['1.5rem', '70', '0.12em']);
});

it('is found again before the first paint, and is the default when nothing or nonsense is there', () => {
  expect(mirroredLook()).toEqual(defaultSettings);
  mirrorLook({ ...defaultSettings, theme: 'black' });
  expect(mirroredLook().theme).toBe('black');
  localStorage.setItem('look', '{"theme": "<b>", "textSize": "huge"');
  expect(mirroredLook()).toEqual(defaultSettings);
});

it('has a named control for every choice and every size, each telling its change', () => {
  const onChange = vi.fn();
  const panel = drawLookPanel({ t, settings: { ...defaultSettings }, onChange, whole: true });
  document.body.replaceChildren(panel);
  for (const name of Object.keys(choices)) {
    const radios = [...panel.querySelectorAll<HTMLInputElement>(`[name="look-${name}"]`)];
    expect(radios.map(({ value }) => value)).toEqual(choices[name as keyof typeof choices]);
    for (const radio of radios) expect(radio.labels?.[0]?.textContent, `${name} ${radio.value}`).not.toBe('');
    radios.at(-1)?.click();
    expect(onChange).toHaveBeenLastCalledWith({ [name]: radios.at(-1)?.value });
  }
  for (const name of Object.keys(limits)) {
    const slider = panel.querySelector<HTMLInputElement>(`[data-setting="${name}"]`);
    expect(slider?.labels?.[0]?.textContent).not.toBe('');
    const more = slider?.nextElementSibling as HTMLButtonElement;
    more.click();
    expect(onChange.mock.lastCall?.[0]).toHaveProperty(name);
    expect(Number(Object.values(onChange.mock.lastCall?.[0] as object)[0])).toBeGreaterThan(defaultSettings[name as keyof typeof limits]);
  }
});

it('goes back to how it came', () => {
  const onChange = vi.fn();
  const panel = drawLookPanel({ t, settings: { ...defaultSettings, theme: 'dark', textSize: 30, keepPictures: true, savedPictures: 'always' }, onChange });
  document.body.replaceChildren(panel);
  document.querySelector<HTMLButtonElement>('[data-action="reset-look"]')?.click();
  // Only what the panel shows: what was chosen elsewhere stays chosen.
  const { savedPictures } = defaultSettings;
  const shown = Object.fromEntries(Object.entries(defaultSettings).filter(([name]) => !['keepPictures', 'savedPictures'].includes(name)));
  expect(onChange).toHaveBeenLastCalledWith(shown);
  expect(document.activeElement?.getAttribute('data-action')).toBe('reset-look');
  expect(document.querySelector<HTMLInputElement>('[data-setting="textSize"]')?.value).toBe(String(defaultSettings.textSize));
  document.body.replaceChildren(drawLookPanel({ t, settings: { ...defaultSettings, savedPictures: 'always' }, onChange, whole: true }));
  document.querySelector<HTMLButtonElement>('[data-action="reset-look"]')?.click();
  expect(onChange).toHaveBeenLastCalledWith({ ...shown, savedPictures });
});

it('names each slider in whole words that hold those beside it', () => {
  document.body.replaceChildren(drawLookPanel({ t, settings: { ...defaultSettings }, onChange: vi.fn() }));
  for (const slider of document.querySelectorAll<HTMLInputElement>('[type="range"]')) {
    expect(slider.getAttribute('aria-label')?.toLowerCase()).toContain(slider.labels?.[0]?.textContent.toLowerCase());
  }
  expect(document.querySelector('[data-setting="letterSpacing"]')?.getAttribute('aria-label')).toBe('Space between letters');
});
