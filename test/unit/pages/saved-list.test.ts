// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import messages from '../../../src/_locales/en/messages.json' with { type: 'json' };
import type { SavedSummary } from '../../../src/article/index.ts';
import { drawSavedList, offersUndo, type SavedListOptions } from '../../../src/pages/saved-list/saved-list.ts';
import type { MessageKey } from '../../../src/ui/translate.ts';

const t = (key: MessageKey, ...words: string[]): string => ((messages as Record<string, { message: string }>)[key]?.message ?? '').replace('$1', words[0] ?? '');
const row: SavedSummary = {
  id: 'a/b', identity: 'x', url: 'https://www.harbour.example/a', title: '<b>Stones</b>', siteName: null, authors: [], published: '2026-08-19', savedAt: '2026-09-01T00:00:00Z', updatedAt: '2026-09-01T00:00:00Z', lang: 'en', dir: 'ltr',
  readingMinutes: 6, excerpt: 'The river…', picture: null, completeness: 'partial', state: 'unread', progress: 0, openedAt: null, archived: false, favourite: false, tags: [], trashedAt: null,
};

function draw(given: Partial<SavedListOptions> = {}): HTMLElement {
  const list = drawSavedList([row], { t, withExcerpts: true, open: null, forget: () => Promise.resolve(true), restore: () => Promise.resolve(true), ...given });
  document.body.replaceChildren(list);
  return list;
}

const press = async (action: string): Promise<void> => {
  document.querySelector<HTMLButtonElement>(`[data-action="${action}"]`)?.click();
  await vi.waitFor(() => undefined);
};

beforeEach(() => { document.documentElement.lang = 'en'; });

describe('a row', () => {
  it('shows title, site, date and reading time, and links to the reader', () => {
    const list = draw();
    expect(list.querySelector('[data-part="row"]')?.getAttribute('data-id')).toBe('a/b');
    expect(list.querySelector('a')?.getAttribute('href')).toBe('reader.html?id=a%2Fb');
    expect(list.querySelector('a')?.textContent).toBe('<b>Stones</b>');
    expect([...list.querySelectorAll('.facts > *')].map((fact) => fact.textContent)).toEqual(['harbour.example', 'Aug 19, 2026', '6 min read', 'Beginning only']);
  });

  it('says how far it was read', () => {
    const facts = (given: Partial<SavedSummary>): string => drawSavedList([{ ...row, ...given }], { t, withExcerpts: false, open: null, forget: () => Promise.resolve(true), restore: () => Promise.resolve(true) }).querySelector('.facts')?.textContent ?? '';
    expect(facts({ state: 'reading', progress: 0.42 })).toContain('42% read');
    expect(facts({ state: 'read', progress: 1 })).toMatch(/Read/);
    expect(facts({})).not.toMatch(/[Rr]ead(?!$|B)/);
  });

  it('opens by the given way where there is one', () => {
    const open = vi.fn();
    draw({ open }).querySelector('a')?.click();
    expect(open).toHaveBeenCalledExactlyOnceWith('a/b');
  });
});

describe('deleting', () => {
  it('leaves a line that brings the row back, and moves the focus along', async () => {
    const list = draw();
    await press('delete');
    expect(list.querySelector('[data-part="row"]')).toBeNull();
    expect(offersUndo(list)).toBe(true);
    expect(document.activeElement?.getAttribute('data-action')).toBe('undo');
    await press('undo');
    expect(list.querySelector('[data-part="row"]')).not.toBeNull();
    expect(offersUndo(list)).toBe(false);
    expect(document.activeElement?.localName).toBe('a');
  });

  it('holds the list still while the library has not answered yet', () => {
    const list = draw({ forget: () => new Promise(() => undefined) });
    document.querySelector<HTMLButtonElement>('[data-action="delete"]')?.click();
    expect(offersUndo(list)).toBe(true);
  });

  it('keeps the row and says so when it could not be done', async () => {
    const list = draw({ forget: () => Promise.resolve(false) });
    await press('delete');
    expect(list.querySelector('[data-part="row"]')).not.toBeNull();
    expect(offersUndo(list)).toBe(false);
    expect(list.querySelector('[data-part="row"] [role="alert"]')?.textContent).toBe(messages.notDone.message);
  });

  it('keeps the way back and says so when the row could not be brought back', async () => {
    const list = draw({ restore: () => Promise.resolve(false) });
    await press('delete');
    await press('undo');
    expect(list.querySelector('[data-part="deleted"] [role="alert"]')?.textContent).toBe(messages.notDone.message);
    expect(list.querySelector('[data-action="undo"]')).not.toBeNull();
  });
});
