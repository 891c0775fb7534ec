import browser from 'webextension-polyfill';
import { t } from './i18n.ts';
import { countAgain } from './tidy-tab.ts';

/**
 * Milliseconds a badge stays: long enough to be looked at after the key was pressed, short enough not to become part of the button.
 * One that has a sentence to be read behind it stays longer, but not so long that a quiet background is stopped before (30 s).
 */
const badgeMs = { good: 4_000, bad: 20_000 } as const;

/** White on these has a contrast of at least 5:1 (WCAG 2.2, 1.4.3). */
const colours = { good: '#1b6e3c', bad: '#a3261d' } as const;

/** Marks the toolbar button of one tab for a few seconds. */
export async function showBadge({ tabId, text, title, isGood }: { tabId: number; text: string; title: string; isGood: boolean }): Promise<void> {
  const { action } = browser;
  await Promise.all([
    action.setBadgeBackgroundColor({ tabId, color: isGood ? colours.good : colours.bad }),
    action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    action.setBadgeText({ tabId, text }),
    action.setTitle({ tabId, title }),
  ]);
  await new Promise((resolve) => { setTimeout(resolve, badgeMs[isGood ? 'good' : 'bad']); });
  await Promise.all([action.setBadgeText({ tabId, text: '' }), action.setTitle({ tabId, title: t('actionTitle') })]);
  // What a tidied page counts there comes back, in its own colour.
  await countAgain(tabId);
}
