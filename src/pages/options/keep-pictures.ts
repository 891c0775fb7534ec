import { hasEverySite, releaseEverySite, requestEverySite } from '../../browser/picture-access.ts';
import { pictureUse } from '../../browser/pictures.ts';
import { tidiedSites } from '../../browser/site-access.ts';
import { send } from '../../messages/send.ts';
import type { Settings } from '../../settings/index.ts';
import { announce } from '../../ui/announce.ts';
import { drawButton, relabel } from '../../ui/button.ts';
import { h } from '../../ui/h.ts';
import { showBytes } from '../../ui/show-bytes.ts';
import type { State } from '../../ui/state.ts';
import { plural, type Translate } from '../../ui/translate.ts';

/** How much the kept pictures are, and whether everything that is saved keeps its own. */
export function drawKeepPictures(settings: State<Settings>, t: Translate): HTMLElement[] {
  const use = h('p', { 'data-part': 'picture-usage' });
  const showUse = async (): Promise<void> => {
    const { articles, pictures, bytes } = await pictureUse();
    use.textContent = pictures === 0 ? t('picturesNone') : t('pictureUse', plural(t, 'picturesKept', pictures), plural(t, 'articles', articles), showBytes(bytes));
  };
  let isAlways = false;
  const show = (now: boolean): void => { isAlways = now; relabel(button, t(now ? 'keepAllOn' : 'keepAll'), now); };
  // The browser asks only while the press lasts: nothing may be awaited before.
  const turn = (): void => void (isAlways ? stop() : start(requestEverySite()));
  const start = async (asked: Promise<boolean>): Promise<void> => {
    const isGiven = await asked.catch(() => false);
    if (isGiven) await send('change-settings', { change: { keepPictures: true } });
    else announce(t('keepPicturesRefused'));
    show(isGiven);
  };
  const stop = async (): Promise<void> => {
    await send('change-settings', { change: { keepPictures: false } });
    const before = await tidiedSites();
    await releaseEverySite();
    show(false);
    // Firefox keeps no permission of a site's own beside that of all.
    const after = await tidiedSites();
    const lost = before.filter((site) => !after.includes(site));
    if (lost.length > 0) announce(t('sitesLost', lost.join(', ')));
  };
  const button = drawButton({ action: 'keep-all-pictures', label: t('keepAll'), press: turn }, { 'aria-pressed': 'false' });
  settings.watch(({ keepPictures }) => void hasEverySite().then((isGiven) => show(keepPictures && isGiven)));
  showUse().catch(() => use.remove());
  return [use, h('p', {}, t('keepAllText')), button];
}
