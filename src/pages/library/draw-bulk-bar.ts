import { drawButton } from '../../ui/button.ts';
import { h } from '../../ui/h.ts';
import type { IconName } from '../../ui/icon.ts';
import { attachPopover } from '../../ui/popover.ts';
import { plural, type MessageKey, type Translate } from '../../ui/translate.ts';

export const bulkDeeds = ['bulk-tag', 'bulk-read', 'bulk-unread', 'bulk-favourite', 'bulk-archive', 'bulk-unarchive', 'bulk-delete', 'bulk-restore', 'bulk-destroy'] as const;
export type BulkDeed = (typeof bulkDeeds)[number];

/** What a place where articles are chosen offers to do with them. */
export type BulkPlace = 'shelf' | 'archive' | 'trash';

const offered: Record<BulkPlace, readonly BulkDeed[]> = {
  shelf: ['bulk-tag', 'bulk-read', 'bulk-unread', 'bulk-favourite', 'bulk-archive', 'bulk-delete'],
  archive: ['bulk-tag', 'bulk-read', 'bulk-unread', 'bulk-favourite', 'bulk-unarchive', 'bulk-delete'],
  trash: ['bulk-restore', 'bulk-destroy'],
};

const looks: Record<BulkDeed, { label: MessageKey; icon: IconName }> = {
  'bulk-tag': { label: 'tagMany', icon: 'tag' },
  'bulk-read': { label: 'markRead', icon: 'check' },
  'bulk-unread': { label: 'markUnread', icon: 'dot' },
  'bulk-favourite': { label: 'favourite', icon: 'star' },
  'bulk-archive': { label: 'archive', icon: 'archive' },
  'bulk-unarchive': { label: 'unarchive', icon: 'archive' },
  'bulk-delete': { label: 'delete', icon: 'delete' },
  'bulk-restore': { label: 'restore', icon: 'undo' },
  'bulk-destroy': { label: 'destroy', icon: 'delete' },
};

export interface BulkBarOptions {
  t: Translate;
  act: (deed: BulkDeed) => void;
  clear: () => void;
  drawExport: () => HTMLElement;
}

export interface BulkBar {
  element: HTMLElement;
  /** Shown for as many as are chosen, gone when there are none. */
  update: (chosen: number, place: BulkPlace) => void;
}

/** What can be done with all that is chosen. */
export function drawBulkBar({ t, act, clear, drawExport }: BulkBarOptions): BulkBar {
  const count = h('span', { class: 'chosen', 'data-part': 'chosen' });
  const buttons = new Map(bulkDeeds.map((deed) => [deed, drawButton({ action: deed, label: t(looks[deed].label), icon: looks[deed].icon, class: 'quiet', press: () => act(deed) }, { title: t(looks[deed].label) })]));
  const exporting = drawButton({ action: 'bulk-export', label: t('export'), icon: 'download', class: 'quiet', press: () => undefined }, { title: t('export') });
  const element = h('div', { class: 'bulk-bar', role: 'group', 'aria-label': t('chosenTools'), 'data-part': 'bulk-bar', hidden: true },
    count, ...buttons.values(), exporting, attachPopover(exporting, t('export'), drawExport),
    drawButton({ action: 'clear-selection', label: t('clearSelection'), icon: 'close', bare: true, class: 'quiet', press: clear }, { 'aria-keyshortcuts': 'Escape' }));
  return {
    element,
    update: (chosen, place) => {
      element.hidden = chosen === 0;
      count.textContent = plural(t, 'chosen', chosen);
      for (const [deed, button] of buttons) button.hidden = !offered[place].includes(deed);
      exporting.hidden = place === 'trash';
    },
  };
}
