import { h } from '../ui/h.ts';
import type { Translate } from '../ui/translate.ts';

/** The permissions of the manifest, each with the sentence that says why. */
const permissions = ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus'] as const;

/** What the extension may do, permission by permission, and why. */
export function drawPermissions(t: Translate): HTMLElement[] {
  const rows = permissions.flatMap((name) => [h('dt', {}, h('code', {}, name)), h('dd', {}, t(`permission_${name}`))]);
  return [h('dl', {}, ...rows, h('dt', {}, h('code', {}, 'optional_host_permissions')), h('dd', {}, t('permission_sites')), h('dt', {}, h('code', {}, 'downloads')), h('dd', {}, t('permission_downloads'))), h('p', {}, t('permissionNone'))];
}
