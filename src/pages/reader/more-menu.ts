import { copyMarkdown } from '../../browser/copy-markdown.ts';
import { bareStory } from '../../reader/bare-story.ts';
import { isWebAddress } from '../../reader/draw-head.ts';
import { announce } from '../../ui/announce.ts';
import { drawButton } from '../../ui/button.ts';
import { h } from '../../ui/h.ts';
import { icon } from '../../ui/icon.ts';
import { attachPopover } from '../../ui/popover.ts';
import type { Translate } from '../../ui/translate.ts';
import type { Kept } from '../keep-article.ts';

export interface MoreMenuOptions {
  t: Translate;
  kept: Kept;
  /** Hears that the article was deleted by its button. */
  forgotten: () => void;
}

/** What is done with an article once in a while: copied, shared, printed, opened where it came from, deleted. */
export function drawMoreMenu(options: MoreMenuOptions): HTMLElement[] {
  const { t } = options;
  const button = drawButton({ action: 'more', label: t('moreActions'), icon: 'more', bare: true, class: 'quiet', press: () => undefined });
  const panel = attachPopover(button, t('moreActions'), () => drawItems(options, () => panel.hidePopover()));
  panel.classList.add('menu');
  return [button, panel];
}

function drawItems({ t, kept, forgotten }: MoreMenuOptions, close: () => void): HTMLElement {
  const { title, url } = kept.article();
  const canShare = 'share' in navigator && isWebAddress(url);
  const forget = async (): Promise<void> => {
    close();
    await kept.forget();
    if (!kept.saved.get()) forgotten();
  };
  return h('div', { class: 'items' },
    drawButton({ action: 'copy-markdown', label: t('copyMarkdown'), icon: 'copy', class: 'quiet', press: () => { close(); void copy(kept, t); } }),
    // A reader who changes their mind in the system's sheet has done nothing wrong.
    canShare && drawButton({ action: 'share', label: t('share'), icon: 'share', class: 'quiet', press: () => { close(); navigator.share({ title, url }).catch(() => undefined); } }),
    drawButton({ action: 'print', label: t('print'), icon: 'print', class: 'quiet', press: () => { close(); print(); } }),
    isWebAddress(url) && h('a', { href: url, target: '_blank', rel: 'noopener noreferrer', class: 'button quiet', 'data-action': 'open-original' }, icon('external'), h('span', { class: 'label' }, t('openOriginal'))),
    kept.saved.get() !== null && drawButton({ action: 'delete', label: t('delete'), icon: 'delete', class: 'quiet', press: () => void forget() }));
}

async function copy(kept: Kept, t: Translate): Promise<void> {
  try {
    await copyMarkdown(kept.article(), bareStory(kept.article()));
    say(t('announceCopied'));
  } catch {
    say(t('copyFailed'));
  }
}

/** For eyes as for ears, and gone after a while. */
function say(words: string): void {
  announce(words);
  document.querySelector('.toast')?.remove();
  const toast = h('p', { class: 'toast', 'aria-hidden': 'true', 'data-part': 'toast' }, words);
  document.body.append(toast);
  setTimeout(() => toast.remove(), toastMs);
}

/** Milliseconds: long enough to be read twice. */
const toastMs = 4000;
