// @vitest-environment jsdom
import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import messages from '../../../src/_locales/en/messages.json' with { type: 'json' };
import type { TabThing, TabTidy } from '../../../src/browser/tidy-tab.ts';
import type { MessageKey } from '../../../src/ui/translate.ts';

const gone = (): Promise<never> => Promise.reject(new Error('No tab with id: 7'));
const done = (): Promise<void> => Promise.resolve();
const t = (key: MessageKey, ...words: string[]): string => ((messages as Record<string, { message: string }>)[key]?.message ?? '').replace(/\$(\d)/g, (_, n: string) => words[Number(n) - 1] ?? '');

const thing: TabThing = { id: 1, frameId: 0, kind: 'newsletter-form', reason: 'A form', excerpt: 'Sign up', selector: '#letter', isShown: false };
const chosen: TabThing = { ...thing, id: 2, kind: 'own-choice', selector: '.mine' };
const tidied: TabTidy = { isTidy: true, site: 'news.example', things: [thing, chosen, { ...thing, id: 3, isShown: true }] };

const tab = { tidyOf: vi.fn<() => Promise<TabTidy>>(), tidyTab: vi.fn(gone), toggleTidy: vi.fn(gone), turnThing: vi.fn(gone), startPicking: vi.fn(gone) };
const store = { addSiteChoices: vi.fn(done), removeSiteChoice: vi.fn(done) };
const access = { tidiedSiteOf: vi.fn(gone), requestSite: vi.fn(gone), releaseSite: vi.fn(gone) };
const mocked = {
  '../../../src/browser/active-tab.ts': { activeTab: () => Promise.resolve({ id: 7 }) },
  '../../../src/browser/tidy-tab.ts': tab, '../../../src/browser/site-choices.ts': store, '../../../src/browser/site-access.ts': access,
};
for (const [file, given] of Object.entries(mocked)) vi.doMock(file, () => given);
vi.resetModules();
const { drawTidyPart } = await import('../../../src/pages/popup/tidy-part.ts');
afterAll(() => {
  for (const file of Object.keys(mocked)) vi.doUnmock(file);
  vi.resetModules();
});

beforeEach(() => {
  document.documentElement.lang = 'en';
  tab.tidyOf.mockResolvedValue(tidied);
  store.addSiteChoices.mockImplementation(done);
  store.removeSiteChoice.mockImplementation(done);
});

async function drawn(): Promise<{ button: HTMLElement; list: HTMLElement }> {
  const { button, list } = drawTidyPart(t);
  document.body.replaceChildren(button, list);
  await vi.waitFor(() => expect(button.hidden).toBe(false));
  return { button, list };
}

async function refusalOf(list: HTMLElement, action: string): Promise<string> {
  list.querySelector<HTMLElement>(`[data-action="${action}"]`)!.click();
  return await vi.waitFor(() => {
    const [refusal, ...others] = list.querySelectorAll('[role="alert"]');
    expect(others).toEqual([]);
    expect(refusal).toBeDefined();
    return refusal?.textContent ?? '';
  });
}

it.each(['show-again', 'hide-again', 'never-hide', 'forget-choice', 'pick'])('says so when the page is gone at “%s”, and leaves the list', async (action) => {
  const { list } = await drawn();
  expect(await refusalOf(list, action)).toBe(messages.tidyFailed.message);
  expect(list.querySelectorAll('li')).toHaveLength(3);
  expect(list.hidden).toBe(false);
});

it.each(['never-hide', 'forget-choice', 'always-tidy'])('says so when the storage refuses at “%s”, and asks nothing of the page', async (action) => {
  store.addSiteChoices.mockImplementation(gone);
  store.removeSiteChoice.mockImplementation(gone);
  tab.tidyTab.mockClear();
  const { list } = await drawn();
  expect(await refusalOf(list, action)).toBe(messages.notDone.message);
  expect(tab.tidyTab).not.toHaveBeenCalled();
});

it('says so when the page cannot be tidied, and takes the words back once it is', async () => {
  tab.tidyOf.mockResolvedValue({ ...tidied, isTidy: false, things: [] });
  const { button, list } = await drawn();
  button.click();
  await vi.waitFor(() => expect(list.textContent).toBe(messages.tidyFailed.message));
  expect(list.hidden).toBe(false);
  tab.toggleTidy.mockImplementationOnce(() => Promise.resolve(tidied) as never);
  button.click();
  await vi.waitFor(() => expect(list.querySelectorAll('li')).toHaveLength(3));
  expect(list.querySelector('[role="alert"]')).toBeNull();
});
