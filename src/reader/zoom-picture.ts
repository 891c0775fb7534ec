import { drawButton, relabel } from '../ui/button.ts';
import { h } from '../ui/h.ts';
import type { Translate } from '../ui/translate.ts';

/** CSS pixels. A smaller picture, an emblem or a letter, has nothing to show that is not seen already. */
const leastSide = 160;

/** Lets a press on the picture, or Enter on it, show it as large as the window. Pictures that lead elsewhere keep doing so. */
export function makeZoomable(image: HTMLImageElement, t: Translate): void {
  const enable = (): void => {
    if (image.naturalWidth < leastSide || image.naturalHeight < leastSide || image.closest('a[href]')) return;
    for (const [name, value] of Object.entries({ tabindex: '0', role: 'button', 'data-action': 'zoom', 'aria-haspopup': 'dialog', 'aria-label': image.alt ? t('zoomNamed', image.alt) : t('zoom') })) image.setAttribute(name, value);
    image.addEventListener('click', () => openPicture(image, t));
    image.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      openPicture(image, t);
    });
  };
  if (image.complete && image.naturalWidth > 0) enable();
  else image.addEventListener('load', enable, { once: true });
}

/** The picture over everything, whole at first and then as large as it is. Escape, the button or a press beside it closes. */
export function openPicture(image: HTMLImageElement, t: Translate): void {
  const picture = h('img', { src: image.currentSrc || image.src, alt: image.alt, referrerpolicy: 'no-referrer' });
  // What goes over the edge is reached by the arrow keys.
  const frame = h('div', { class: 'frame', tabindex: 0, role: 'group', 'aria-label': image.alt || t('pictureHere') }, picture);
  const words = image.closest('figure')?.querySelector('figcaption')?.textContent.trim() ?? '';
  const turn = (): void => {
    const isFull = view.toggleAttribute('data-full');
    relabel(size, t(isFull ? 'zoomFit' : 'zoomFull'), isFull);
  };
  const size = drawButton({ action: 'zoom-size', label: t('zoomFull'), icon: 'plus', press: turn }, { 'aria-pressed': 'false' });
  const view = h('dialog', { class: 'picture-view', 'data-part': 'picture-view', 'aria-label': t('pictureHere'), lang: document.documentElement.lang, dir: document.documentElement.dir },
    h('div', { class: 'tools' }, size, drawButton({ action: 'close-picture', label: t('close'), icon: 'close', bare: true, press: () => view.close() })),
    frame, words !== '' && h('p', { class: 'words', lang: image.closest('[lang]')?.getAttribute('lang') ?? null, dir: 'auto' }, words));
  picture.addEventListener('click', turn);
  frame.addEventListener('click', ({ target }) => { if (target === frame) view.close(); });
  view.addEventListener('keydown', (event) => {
    if (event.key !== '+' && event.key !== '-') return;
    if (view.hasAttribute('data-full') !== (event.key === '+')) turn();
  });
  view.addEventListener('close', () => { view.remove(); image.focus({ preventScroll: true }); });
  document.body.append(view);
  view.showModal();
  frame.focus();
}
