import type { LeadImage } from '../article/index.ts';
import { isPictureAddress } from '../html/sanitise.ts';
import { h } from '../ui/h.ts';
import { drawPlaceholder, type PictureOptions } from './draw-body.ts';
import { makeZoomable } from './zoom-picture.ts';

/** The picture above the story, its caption and its credit told apart. Null when its address is none. */
export function drawLead(lead: LeadImage, { t, pictures, ownPictures }: PictureOptions): HTMLElement | null {
  if (!isPictureAddress(lead.src)) return null;
  const src = ownPictures?.get(lead.src) ?? (pictures ? lead.src : null);
  const picture = h('img', { src, alt: lead.alt, width: lead.width, height: lead.height, decoding: 'async', referrerpolicy: 'no-referrer' });
  picture.addEventListener('error', () => picture.replaceWith(drawPlaceholder(lead.alt, t)), { once: true });
  makeZoomable(picture, t);
  return h('figure', { 'data-part': 'lead' },
    src !== null ? picture : drawPlaceholder(lead.alt, t),
    (lead.caption || lead.credit) && h('figcaption', {},
      lead.caption && h('span', { class: 'caption', 'data-part': 'caption' }, lead.caption),
      lead.caption && lead.credit && ' ',
      lead.credit && h('span', { class: 'credit', 'data-part': 'credit' }, lead.credit)));
}
