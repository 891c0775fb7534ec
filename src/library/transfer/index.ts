export { backUp, backupName, backupType, backupVersion } from './backup.ts';
export { linesOf } from './lines.ts';
export { restoreBackup, type RestoreOptions, type RestoreReport } from './restore.ts';
