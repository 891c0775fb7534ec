import { lookUp, plural, type Translate } from '../ui/translate.ts';

/** "14 subscribe forms", or "14 other things" for a kind that this language does not name yet. */
export function nameKinds(kind: string, count: number, t: Translate): string {
  const language = document.documentElement.lang || 'en';
  const form = new Intl.PluralRules(language).select(count);
  const shown = new Intl.NumberFormat(language).format(count);
  const key = `kind_${keyOf(kind)}`;
  return lookUp(t, `${key}_${form}`, shown) ?? lookUp(t, `${key}_other`, shown) ?? plural(t, 'kind_other', count);
}

/** "subscribe form": the name of one, without its count. */
export function kindName(kind: string, t: Translate): string {
  return (lookUp(t, `kind_${keyOf(kind)}_one`, '') ?? t('kind_other_one', '')).trim();
}

/** Why things of this kind go, in the interface's language; null for a kind that it does not know. */
export function kindReason(kind: string, t: Translate): string | null {
  return lookUp(t, `reason_${keyOf(kind)}`);
}

/** Message names know no hyphen. */
function keyOf(kind: string): string {
  return kind.replaceAll('-', '_');
}
