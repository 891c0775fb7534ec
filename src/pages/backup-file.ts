import { makeBackup } from '../browser/backup.ts';
import { giveFile, takeFile } from '../ui/give-file.ts';
import { plural, type Translate } from '../ui/translate.ts';
import { showRestore } from './show-restore.ts';

/** A back-up is a file of some size that is made on the spot: while it is made the page says so. */
export async function giveBackup(t: Translate, say: (words: string) => void): Promise<void> {
  say(t('backupMaking'));
  try {
    const { file, unreadable } = await makeBackup();
    giveFile(file);
    say(unreadable === 0 ? t('backupGiven') : `${t('backupGiven')} ${plural(t, 'backupUnreadable', unreadable)}`);
  } catch (error) {
    say(`${t('failure_unexpected')} ${String(error)}`);
  }
}

/** Lets the reader choose a back-up and merges it in, with a report. */
export async function takeBackup(t: Translate, changed: () => void): Promise<void> {
  const file = await takeFile('.jsonl,.ndjson,application/x-ndjson');
  if (file) await showRestore(file, t, changed);
}
