export { backUp, backupName, backupType, backupVersion, type Backup } from './backup.ts';
export {
  backupKey, backupPlanFrom, backupRecordFrom, isBackupDue, isNothingNew, keepLimits, nextBackup, nextSlot, slotName,
  type BackupDone, type BackupPeriod, type BackupPlace, type BackupPlan, type BackupRecord, type BackupTrouble, type BackupTroubleKind,
} from './backup-plan.ts';
export { linesOf } from './lines.ts';
export { exportName, markdownOf, markdownToPaste } from './markdown.ts';
export { restoreBackup, type RestoreOptions, type RestoreReport } from './restore.ts';
export { webPageOf } from './web-page.ts';
export { zipOf, type ZipEntry } from './zip-of.ts';
