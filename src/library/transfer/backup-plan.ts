import { isRecord } from '../records.ts';
import { isTime } from '../summary-from.ts';

export type BackupPeriod = 'never' | 'day' | 'week' | 'month';

/** A folder that the reader picked, or `Clean Copy` in the browser's downloads folder. */
export type BackupPlace = 'folder' | 'downloads';

/** What the reader chose. */
export interface BackupPlan {
  every: BackupPeriod;
  place: BackupPlace;
  /** Files that are kept: the next one takes the place of the oldest. */
  keep: number;
}

/** A back-up that was written. */
export interface BackupDone {
  /** ISO 8601, UTC. */
  at: string;
  /** The file's name, with its folder where we chose that. */
  name: string;
  articles: number;
  bytes: number;
  /** Of the files that are kept: 1 to `keep`. */
  slot: number;
  /** The library's `rev` that is in it. */
  rev: number;
}

/**
 * `needs-permission`, the browser asks for the folder or the downloads again, which takes a click;
 * `place-gone`, the folder is no longer there; `no-space`, the disk is full; `damaged`, articles cannot be read, and a file
 * without them would push out one that has them; `failed`, anything else.
 */
const troubleKinds = ['needs-permission', 'place-gone', 'no-space', 'damaged', 'failed'] as const;
export type BackupTroubleKind = (typeof troubleKinds)[number];

export interface BackupTrouble {
  /** ISO 8601, UTC. */
  at: string;
  kind: BackupTroubleKind;
  /** For an engineer. */
  detail: string;
}

/** What is stored about back-ups, under one key. */
export interface BackupRecord {
  version: number;
  /**
   * In the files' names, so that another browser, another profile or a new installation that writes to the same folder
   * leaves them alone: letters and digits. Empty before the first back-up.
   */
  library: string;
  plan: BackupPlan;
  last: BackupDone | null;
  /** When it was last looked whether there is anything new, which there may not have been. ISO 8601, UTC. */
  lookedAt: string | null;
  /** What went wrong since the last one that was written. */
  trouble: BackupTrouble | null;
}

export const backupKey = 'backup';

/** 2026-11-23, the first shape. */
export const backupRecordVersion = 1;

export const keepLimits = { least: 1, most: 20, usual: 3 } as const;

const dayMs = 24 * 60 * 60 * 1000;
const periodMs: Readonly<Record<Exclude<BackupPeriod, 'never'>, number>> = { day: dayMs, week: 7 * dayMs, month: 30 * dayMs };

/** After one that failed: soon enough to be done the same day, seldom enough to be no burden on every click. */
const retryMs = 60 * 60 * 1000;

/** When the next one is due, ISO 8601; null when there is none. One that never ran is due at once. */
export function nextBackup({ plan, lookedAt, trouble }: BackupRecord): string | null {
  if (plan.every === 'never') return null;
  if (trouble) return new Date(Date.parse(trouble.at) + retryMs).toISOString();
  return new Date(lookedAt === null ? 0 : Date.parse(lookedAt) + periodMs[plan.every]).toISOString();
}

/** Also when a clock that went wrong has left a time in the future behind. */
export function isBackupDue(record: BackupRecord, now: number): boolean {
  const next = nextBackup(record);
  if (next === null) return false;
  const written = Math.max(...[record.lookedAt, record.trouble?.at].map((at) => Date.parse(at ?? '') || 0));
  return now >= Date.parse(next) || written > now + dayMs;
}

/** The slot of the next file: the one after the last, so that it is the oldest that goes. */
export function nextSlot({ plan, last }: BackupRecord): number {
  return last === null ? 1 : (last.slot % plan.keep) + 1;
}

export function slotName({ library }: BackupRecord, slot: number): string {
  return `clean-copy-backup-${library}-${slot}.jsonl`;
}

/**
 * Whether there is nothing to write: an empty library never takes the place of a full one, and one that has not changed
 * would push an older state out, unless the reader asks for it.
 */
export function isNothingNew({ last }: BackupRecord, { rev, articles, isForced }: { rev: number; articles: number; isForced: boolean }): boolean {
  return articles === 0 || (!isForced && last?.rev === rev);
}

/** A whole record from anything that was stored. */
export function backupRecordFrom(value: unknown): BackupRecord {
  const given = isRecord(value) ? value : {};
  return {
    version: backupRecordVersion,
    library: typeof given['library'] === 'string' && /^[0-9a-z]{1,20}$/.test(given['library']) ? given['library'] : '',
    plan: backupPlanFrom(given['plan']),
    last: doneFrom(given['last']),
    lookedAt: isTime(given['lookedAt']) ? given['lookedAt'] : null,
    trouble: troubleFrom(given['trouble']),
  };
}

export function backupPlanFrom(value: unknown): BackupPlan {
  const { every, place, keep } = isRecord(value) ? value : {};
  const { least, most, usual } = keepLimits;
  return {
    every: every === 'day' || every === 'week' || every === 'month' ? every : 'never',
    place: place === 'folder' ? place : 'downloads',
    keep: typeof keep === 'number' && Number.isInteger(keep) ? Math.min(most, Math.max(least, keep)) : usual,
  };
}

function doneFrom(value: unknown): BackupDone | null {
  if (!isRecord(value) || !isTime(value['at'])) return null;
  const count = (name: string): number => (typeof value[name] === 'number' && Number.isSafeInteger(value[name]) && value[name] >= 0 ? value[name] : 0);
  return { at: value['at'], name: typeof value['name'] === 'string' ? value['name'] : '', articles: count('articles'), bytes: count('bytes'), slot: Math.max(1, count('slot')), rev: count('rev') };
}

function troubleFrom(value: unknown): BackupTrouble | null {
  if (!isRecord(value) || !isTime(value['at'])) return null;
  return { at: value['at'], kind: troubleKinds.find((kind) => kind === value['kind']) ?? 'failed', detail: typeof value['detail'] === 'string' ? value['detail'] : '' };
}
