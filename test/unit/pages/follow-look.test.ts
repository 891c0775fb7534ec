// @vitest-environment jsdom
import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import { ok } from '../../../src/article/index.ts';
import { defaultSettings, type Settings } from '../../../src/settings/index.ts';
import type { State } from '../../../src/ui/state.ts';

const send = vi.fn<(name: string, ask: { change: Partial<Settings> }) => Promise<unknown>>();
let stored: Settings;

const mocked = {
  '../../../src/browser/settings.ts': { ownSettings: () => Promise.resolve(stored), onSettingsChange: () => () => undefined },
  '../../../src/messages/send.ts': { send },
};
for (const [file, given] of Object.entries(mocked)) vi.doMock(file, () => given);
afterAll(() => {
  for (const file of Object.keys(mocked)) vi.doUnmock(file);
  vi.resetModules();
});

beforeEach(() => {
  localStorage.clear();
  send.mockReset();
  stored = { ...defaultSettings };
});

/** A page that has just been opened, with its panel. */
async function openPage(): Promise<{ settings: State<Settings>; press: (theme: string) => void }> {
  vi.resetModules();
  const { drawPanel, followLook } = await import('../../../src/pages/look/follow-look.ts');
  const settings = followLook();
  const panel = drawPanel(settings, (key) => key);
  document.body.replaceChildren(panel);
  return { settings, press: (theme) => panel.querySelector<HTMLElement>(`input[value="${theme}"]`)?.click() };
}

/** As the background does. */
const store = (_: string, { change }: { change: Partial<Settings> }): Promise<unknown> => {
  stored = { ...stored, ...change };
  return Promise.resolve(ok(null));
};

it('sends a change again that a page was closed over, and keeps it until then', async () => {
  send.mockReturnValue(new Promise(() => undefined));
  (await openPage()).press('black');
  send.mockImplementation(store);
  const { settings } = await openPage();
  expect(document.documentElement.dataset['theme']).toBe('black');
  await vi.waitFor(() => expect(stored.theme).toBe('black'));
  await vi.waitFor(() => expect(localStorage.getItem('look-unsent')).toBeNull());
  expect(settings.get()).toEqual({ ...defaultSettings, theme: 'black' });
});

it('sends what is stored no second time', async () => {
  send.mockImplementation(store);
  (await openPage()).press('sepia');
  await vi.waitFor(() => expect(localStorage.getItem('look-unsent')).toBeNull());
  await openPage();
  expect(send).toHaveBeenCalledTimes(1);
});

it('prefers the later of two changes that were not stored', async () => {
  send.mockReturnValue(new Promise(() => undefined));
  const first = await openPage();
  first.press('black');
  first.press('sepia');
  send.mockImplementation(store);
  await openPage();
  await vi.waitFor(() => expect(stored.theme).toBe('sepia'));
});
