import type { ViewName } from './shelf-view.ts';

/** Everything that a key does on the library page, in the order of the sheet that lists it. */
export const keyGroups = {
  move: { next: ['j', 'ArrowDown'], previous: ['k', 'ArrowUp'], first: ['Home'], last: ['End'], search: ['/'], filter: ['f'] },
  read: { open: ['Enter', 'o'], original: ['v'] },
  choose: { choose: ['x'], chooseNext: ['Shift+ArrowDown'], choosePrevious: ['Shift+ArrowUp'], chooseAll: ['Control+a'], leave: ['Escape'] },
  act: { favourite: ['s'], read: ['m'], archive: ['e'], tag: ['t'], delete: ['Delete', '#'], restore: ['r'], undo: ['z', 'Control+z'] },
  views: { saved: ['1'], unread: ['2'], favourites: ['3'], archive: ['4'], trash: ['5'], keys: ['?'] },
} as const;

export type KeyGroup = keyof typeof keyGroups;
type NamesOf<G> = G extends KeyGroup ? `${G}_${Extract<keyof (typeof keyGroups)[G], string>}` : never;
export type KeyName = NamesOf<KeyGroup>;

/** One for every key: a missing one does not compile. */
export type KeyDeeds = { [N in KeyName]: () => void };

/** The deeds of the number keys. */
export function viewKeys(show: (view: ViewName) => void): Pick<KeyDeeds, `views_${ViewName}`> {
  return { views_saved: () => show('saved'), views_unread: () => show('unread'), views_favourites: () => show('favourites'), views_archive: () => show('archive'), views_trash: () => show('trash') };
}

/** Every key with its name, as pairs. */
export function keyList(): { name: KeyName; group: KeyGroup; keys: readonly string[] }[] {
  return Object.entries(keyGroups).flatMap(([group, names]) => Object.entries(names as Record<string, readonly string[]>).map(([name, keys]) => ({ name: `${group}_${name}` as KeyName, group: group as KeyGroup, keys })));
}

/**
 * Listens to the whole page. What is typed into a box is the box's, and an open dialog or panel keeps its keys. Single
 * letters can be switched off (WCAG 2.1.4): who speaks to the machine would set off one with every word.
 */
export function listenToShelfKeys(deeds: KeyDeeds, { search, takesLetters }: { search: HTMLInputElement; takesLetters: () => boolean }): void {
  const byKey = new Map(keyList().flatMap(({ name, keys }) => keys.map((key) => [key.toLowerCase(), name] as const)));
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing || event.altKey || document.querySelector('dialog[open]')) return;
    const { target } = event;
    if (target === search && (event.key === 'ArrowDown' || event.key === 'Escape')) return act(event, event.key === 'ArrowDown' ? deeds.move_next : deeds.choose_leave);
    if (!(target instanceof Element) || isTypedInto(target) || target.closest(':popover-open')) return;
    const name = byKey.get(chordOf(event).toLowerCase());
    if (!name || (isSingle(event) && !takesLetters())) return;
    // A control in focus is pressed by Enter, and a link followed.
    if (event.key === 'Enter') return;
    act(event, deeds[name]);
  });
}

function act(event: KeyboardEvent, deed: () => void): void {
  event.preventDefault();
  deed();
}

/** The key with the modifiers that count. Shift is part of what makes `?` and `#`. */
export function chordOf({ key: written, code, ctrlKey, metaKey, shiftKey }: Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey'>): string {
  // A layout of another script has no such letters: there the key counts that has them on a Latin one.
  const key = /^[^\0-\x7f]$/u.test(written) ? (/^(?:Key|Digit)(.)$/.exec(code)?.[1]?.toLowerCase() ?? written) : written;
  return [ctrlKey || metaKey ? 'Control+' : '', shiftKey && key.length > 1 ? 'Shift+' : '', key].join('');
}

function isSingle({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return key.length === 1 && !ctrlKey && !metaKey;
}

function isTypedInto(target: Element): boolean {
  return target.matches('input:not([type="checkbox"]), textarea, select, [contenteditable]');
}
