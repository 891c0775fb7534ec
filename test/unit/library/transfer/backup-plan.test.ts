import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backupRecordFrom, isBackupDue, isNothingNew, nextBackup, nextSlot, slotName, type BackupRecord } from '../../../../src/library/transfer/index.ts';

const now = Date.UTC(2026, 10, 23, 12);
const at = (daysAgo: number): string => new Date(now - daysAgo * 86_400_000).toISOString();
const done = (slot: number) => ({ at: at(1), name: 'x', articles: 3, bytes: 9, slot, rev: 4 });
const record = (given: Partial<BackupRecord>): BackupRecord => ({ ...backupRecordFrom(null), plan: { every: 'week', place: 'downloads', keep: 3 }, ...given });

describe('when the next back-up is due', () => {
  test.each<[string, Partial<BackupRecord>, boolean]>([
    ['never', { plan: { every: 'never', place: 'downloads', keep: 3 } }, false],
    ['at once when there was none', {}, true],
    ['not six days after', { lookedAt: at(6) }, false],
    ['seven days after', { lookedAt: at(7) }, true],
    ['not on the same day', { plan: { every: 'day', place: 'folder', keep: 1 }, lookedAt: at(0.9) }, false],
    ['the next day', { plan: { every: 'day', place: 'folder', keep: 1 }, lookedAt: at(1) }, true],
    ['thirty days after', { plan: { every: 'month', place: 'folder', keep: 1 }, lookedAt: at(30) }, true],
    ['not right after one that failed', { trouble: { at: at(0.02), kind: 'failed', detail: '' } }, false],
    ['an hour after one that failed', { lookedAt: at(0.5), trouble: { at: at(0.05), kind: 'failed', detail: '' } }, true],
    ['when the clock had been wrong', { lookedAt: at(-400) }, true],
  ])('%s', (_, given, isDue) => {
    expect(isBackupDue(record(given), now)).toBe(isDue);
  });

  test('is told, or null', () => {
    expect(nextBackup(record({ lookedAt: at(6) }))).toBe(at(-1));
    expect(nextBackup(backupRecordFrom(null))).toBeNull();
  });
});

test('the next file takes the place of the oldest', () => {
  const slots: number[] = [];
  let one = record({});
  for (let turn = 0; turn < 7; turn++) {
    slots.push(nextSlot(one));
    one = { ...one, last: done(nextSlot(one)) };
  }
  expect(slots).toEqual([1, 2, 3, 1, 2, 3, 1]);
  expect(nextSlot(record({ plan: { every: 'day', place: 'folder', keep: 1 }, last: done(1) }))).toBe(1);
});

test('two libraries have files of their own in one folder', () => {
  expect(slotName(record({ library: 'a1b2c3' }), 2)).toBe('clean-copy-backup-a1b2c3-2.jsonl');
  expect(slotName(record({ library: 'x' }), 2)).not.toBe(slotName(record({ library: 'y' }), 2));
});

test('an empty library is never written, one that has not changed only when it is asked for', () => {
  const isNew = (last: BackupRecord['last'], rev: number, given: { articles?: number; isForced?: boolean } = {}): boolean => !isNothingNew(record({ last }), { rev, articles: 3, isForced: false, ...given });
  expect([isNew(null, 0, { articles: 0, isForced: true }), isNew(done(1), 9, { articles: 0 }), isNew(done(1), 4)]).toEqual([false, false, false]);
  expect([isNew(done(1), 4, { isForced: true }), isNew(done(1), 5), isNew(null, 4)]).toEqual([true, true, true]);
});

test('a record is whole, whatever was stored', () => {
  const kept = record({ library: 'a1b2c3', lookedAt: at(1), last: done(2), trouble: { at: at(0), kind: 'no-space', detail: 'full' } });
  expect(backupRecordFrom(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
  fc.assert(fc.property(fc.jsonValue(), fc.jsonValue(), (plan, last) => {
    const read = backupRecordFrom({ plan, last, lookedAt: plan, trouble: last });
    expect(['never', 'day', 'week', 'month']).toContain(read.plan.every);
    expect(read.plan.keep).toBeGreaterThan(0);
    expect(typeof isBackupDue(read, now)).toBe('boolean');
  }));
});
