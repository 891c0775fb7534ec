export { backUp, backupName, backupType, backupVersion } from './backup.ts';
export { linesOf } from './lines.ts';
export { exportName, markdownOf, markdownToPaste } from './markdown.ts';
export { restoreBackup, type RestoreOptions, type RestoreReport } from './restore.ts';
export { webPageOf } from './web-page.ts';
