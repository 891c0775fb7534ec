import { settingsFrom, type Settings } from '../settings/index.ts';

// storage.local answers only after the first paint; localStorage answers at once, so the look is mirrored there.
const mirrorKey = 'look';

/** Lays the reader's choices on the page: attributes that the style sheets know, and sizes as custom properties. */
export function applyLook(settings: Settings, root: HTMLElement = document.documentElement): void {
  root.dataset['theme'] = settings.theme;
  root.dataset['face'] = settings.face;
  root.dataset['align'] = settings.align;
  const sizes = {
    '--text-size': `${settings.textSize / 16}rem`,
    '--measure': `${settings.measure}`,
    '--line-height': `${settings.lineHeight}`,
    '--letter-spacing': `${settings.letterSpacing}em`,
    '--word-spacing': `${settings.wordSpacing}em`,
  };
  for (const [name, value] of Object.entries(sizes)) root.style.setProperty(name, value);
}

/** Remembers the look where the next page finds it before its first paint. */
export function mirrorLook(settings: Settings): void {
  try {
    localStorage.setItem(mirrorKey, JSON.stringify(settings));
  } catch {
    // Full or forbidden: the next page then shows the default look for a moment, nothing more.
  }
}

/** The look that was mirrored last, or the default one. */
export function mirroredLook(): Settings {
  try {
    return settingsFrom(JSON.parse(localStorage.getItem(mirrorKey) ?? 'null'));
  } catch {
    return settingsFrom(null);
  }
}
