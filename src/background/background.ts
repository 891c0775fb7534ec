import browser, { type Tabs } from 'webextension-polyfill';
import { failure, ok, type Result, type SavedSummary } from '../article/index.ts';
import { backUpWhenDue } from '../browser/auto-backup.ts';
import { onCommand } from '../browser/about-extension.ts';
import { activeTab, readTab } from '../browser/active-tab.ts';
import { takeExpectedPick } from '../browser/expect-pick.ts';
import { guardStorage } from '../browser/guard-storage.ts';
import { t } from '../browser/i18n.ts';
import { catchUpIndex, ownLibrary, ownTextIndex } from '../browser/library.ts';
import { addMenuItem } from '../browser/menu.ts';
import { openWelcome } from '../browser/open.ts';
import { changeOwnSettings } from '../browser/settings.ts';
import { followSiteAccess, onSiteAccessChange } from '../browser/site-access.ts';
import { addSiteChoices, choicesOf } from '../browser/site-choices.ts';
import { countAgain, followTidied, tidyTab, toggleTidy } from '../browser/tidy-tab.ts';
import { finishAlbums, followStory, forgetPictures, keepOwnPictures, sweepAlbums } from '../browser/pictures.ts';
import { hearNotes, type NoteSource } from '../messages/hear-notes.ts';
import { serve } from '../messages/serve.ts';
import { siteOf } from '../settings/index.ts';
import { showOutcome } from './show-outcome.ts';

// Everything is wired anew in the first turn of every start: the browser stops us whenever it likes and wakes us with an event.

void guardStorage();

const library = ownLibrary();

serve({
  'save-article': async ({ article, ...options }) => withCompany(await library.save(article, options)),
  'forget-articles': ({ ids }) => library.forget(ids),
  'restore-articles': ({ ids }) => library.restore(ids),
  'destroy-articles': async ({ ids }) => {
    const destroyed = await library.destroy(ids);
    if (destroyed.ok) await forgetPictures(destroyed.value).catch(() => undefined);
    return destroyed;
  },
  'change-articles': ({ ids, change }) => library.change(ids, change),
  'change-each': ({ changes }) => library.changeEach(changes),
  'rename-tag': ({ from, to }) => library.renameTag(from, to),
  'replace-text': async ({ id, ...form }) => withCompany(await library.replaceText(id, form)),
  'keep-pictures': ({ id }) => keepOwnPictures(id),
  'drop-pictures': async ({ id }) => { await forgetPictures([id]); return ok(null); },
  'change-settings': async ({ change }) => { await changeOwnSettings(change); return ok(null); },
});

addMenuItem({ id: 'save-article', title: t('menuSave') }, (tab) => void saveTab(tab));
addMenuItem({ id: 'tidy-page', title: t('menuTidy') }, (tab) => void turnTidy(tab));

onCommand((command, tab) => {
  if (command === 'save-article') void saveTab(tab);
  if (command === 'tidy-page') void turnTidy(tab);
});

hearNotes((note, from) => {
  if (note.note === 'started') return choicesOf(from.host);
  if (note.note === 'tidied') void countAgain(from.tabId);
  else if (note.note === 'framed') void followTidied(from.tabId);
  else void keepPick(note.selector, from);
  return undefined;
});

onSiteAccessChange(() => void followSiteAccess());
// What a kill of the browser left behind.
browser.runtime.onStartup.addListener(() => void sweepAlbums().catch(() => undefined));
// An update of the extension forgets what was registered, and may fold texts in another way.
browser.runtime.onInstalled.addListener(({ reason }) => {
  void followSiteAccess();
  void catchUpIndex().catch(() => undefined);
  if (reason === 'install') void openWelcome();
});

// Due ones are written when the browser starts, and otherwise at whatever wakes us next.
browser.runtime.onStartup.addListener(backUpQuietly);
backUpQuietly();

// Nothing of the reader's waits for it, and a storage that refuses is told of at the next save.
void sweep();
void finishAlbums().catch(() => undefined);

/** What is not written now is due again at the next start. */
function backUpQuietly(): void {
  void backUpWhenDue().catch(() => undefined);
}

async function sweep(): Promise<void> {
  const swept = await library.sweep();
  if (swept.ok && swept.value > 0) await sweepAlbums().catch(() => undefined);
  await library.joinTexts();
}

/** A save is done when it is done; its pictures come after, or at the next start, and search takes its text in behind it. */
function withCompany(saved: Result<SavedSummary>): Result<SavedSummary> {
  if (!saved.ok) return saved;
  void followStory(saved.value.id).catch(() => undefined);
  void ownTextIndex().add([saved.value]).catch(() => undefined);
  return saved;
}

/** A page that we may not run on stays as it is; the badge says that nothing came of it. */
async function turnTidy(given?: Tabs.Tab): Promise<void> {
  const tab = given ?? (await activeTab());
  if (tab?.id === undefined) return;
  await toggleTidy(tab.id).catch(() => showOutcome(tab.id ?? 0, failure('not-allowed')));
}

/** What the reader picked is hidden on that page at once, and on the site's others when they are tidied. */
async function keepPick(selector: string, { host, tabId, frameId }: NoteSource): Promise<void> {
  const site = siteOf(host);
  if (frameId !== 0 || !(await takeExpectedPick(tabId, site))) return;
  await addSiteChoices([{ site, selector, isKept: false }]);
  await tidyTab(tabId).catch(() => undefined);
}

async function saveTab(given?: Tabs.Tab): Promise<void> {
  const tab = given ?? (await activeTab());
  if (tab?.id === undefined) return;
  const read = await readTab(tab, 'background');
  const saved = read.ok ? withCompany(await library.save(read.value, { owesRestored: true })) : read;
  await showOutcome(tab.id, saved.ok ? null : saved.failure);
}
