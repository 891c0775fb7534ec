import { settingsChangeFrom, type Settings } from '../../settings/index.ts';

// The background may have to be started before it hears of a change, and the page may be gone by then: the next one sends it again.
const unsentKey = 'look-unsent';

/** What was changed and is not known to be stored; null when nothing is. */
export function unsentChange(): Partial<Settings> | null {
  try {
    const change = settingsChangeFrom(JSON.parse(localStorage.getItem(unsentKey) ?? 'null'));
    return Object.keys(change).length > 0 ? change : null;
  } catch {
    return null;
  }
}

/** Keeps it for the next page; null when everything arrived. */
export function keepUnsent(change: Partial<Settings> | null): void {
  try {
    if (change) localStorage.setItem(unsentKey, JSON.stringify(change));
    else localStorage.removeItem(unsentKey);
  } catch {
    // Full or forbidden: it is sent once.
  }
}
