import { foldDigits } from '../declutter/fold-letters.ts';
import { normaliseDate } from './dates.ts';
import { shownTexts } from './page-access.ts';
import type { StoryPlace } from './story-place.ts';

/** What stands before the day a story came out, in the languages we read. */
const published = /(?:first |originally )?(?:published|posted|publish date|publication date|date published|date posted|released)|veröffentlicht(?: am)?|erschienen(?: am)?|publiziert(?: am)?|publié(?:e)?(?: le)?|mis en ligne(?: le)?|publicado(?: e[lm])?|publicación|fecha de publicación|pubblicato(?: il)?|data di pubblicazione|data de publicação|gepubliceerd(?: op)?|geplaatst(?: op)?|opublikowan[oey]|data publikacji|опубліковано|дата публікації|опубликовано|дата публикации|publicerad(?:es|t)?|publisert|udgivet|offentliggjort|yayınlanma(?: tarihi)?|yayın tarihi|julkaistu|publicat(?: (?:la|pe|în|în data de))?|data publicării|δημοσ(?:ιεύτηκε|ιεύθηκε|ίευση)|megjelent|közzétéve|publikováno|zveřejněno|نشرت?(?: في)?|تاريخ النشر|פורסם(?: ב)?|प्रकाशित|diterbitkan|dipublikasikan|ngày đăng|đăng (?:ngày|lúc)|发布时间|公開日|掲載日/iu;
const changed = /updat|modif|revis|review|edited|changed|fact.?check|aktualisiert|geändert|überarbeitet|mis(?:e)? à jour|actualiza|aggiorna|atualiza|bijgewerkt|gewijzigd|aktualiz|zmodyfik|оновлен|обновлен|изменен|uppdaterad|oppdatert|opdateret|güncelle|päivitetty|ενημερώθηκε|ενημέρωση|frissít|módosít|تحديث|עודכן|עדכון|अपडेट|diperbarui|cập nhật|更新|수정/iu;
const labelAlone = new RegExp(`^(?:${published.source})(?:\\s+on)?(?: the)?\\s*:?$`, 'iu');
/** `Posted on 3 May 2025`, `Posted by Ada at 3 May 2025`: the label opens the line. */
const labelled = new RegExp(`^(?:${published.source})(?:\\s+by\\s+\\S[^\\n]{0,30}?)?(?:\\s+(?:on|at)\\s|\\s*:\\s*|\\s)`, 'iu');
/** `Feb. 3, 2025 -- The bridge`: the story's first line says its day. Several such lines are a chronicle. */
const dateline = /^(?:[\p{Lu}\d][^\d—–]{2,40}, )?(?:\p{L}{3,9}\.? \d{1,2},|\d{1,2}\.? \p{L}{3,9}) \d{4} (?:--|[—–]) /u;

/** A line that is a date has no more letters than a weekday, a month, "at" and a zone. */
const maxDateCharacters = 44;
const maxLabelledCharacters = 120;

/** The lines that are nothing but a date, or a date behind a word for publication; none behind a word for a change. */
export function dateLines(lines: readonly string[]): string[] {
  return lines.filter((line, at) => isDateLine(line) && !changed.test(line) && !isLabelOfChange(lines[at - 1] ?? ''));
}

function isLabelOfChange(line: string): boolean {
  return line.length <= maxDateCharacters && changed.test(line) && !/\d{4}/.test(line);
}

function isDateLine(shown: string): boolean {
  const line = foldDigits(shown);
  const bare = line.replace(labelled, '').replace(/^[\s•·|–—-]+/u, '');
  if (bare.length > maxDateCharacters || !/\d[^\d]{1,20}\d{4}|\d[/.]\d{2},? \d{1,2}:\d|\d{4}[^\d]{1,3}\d{1,2}[^\d]{1,3}\d/.test(line)) return false;
  return (bare.match(/\p{L}+/gu) ?? []).length <= 5 && /^(?:on |am |le |el |il |op |den |\p{L}{2,12}\.?,? )?(?:\d|\p{L}{3,12}\.? \d)/iu.test(bare);
}

/** Dates behind a word for publication anywhere on the page; those in the page's frame, and those that open a paragraph, only where there is a single day. */
export function readLabelledDates(document: Document, place: StoryPlace, lang: string | null): string[] {
  const here: string[] = [];
  const aside = new Map<string, string>();
  let isNext = false;
  for (const { text, parent } of shownTexts(document)) {
    const isShort = text.length <= maxLabelledCharacters;
    if (isShort && labelAlone.test(text)) {
      isNext = true;
      continue;
    }
    const opens = dateline.test(text);
    const told = opens || (isShort && (labelled.test(text) || (isNext && text.length <= maxDateCharacters))) ? normaliseDate(text.replace(labelled, ''), lang) : null;
    isNext = false;
    if (!told) continue;
    if (!opens && !place.isElsewhere(parent)) here.push(told);
    else aside.set(told.slice(0, 10), told);
  }
  return here.length || aside.size !== 1 ? here : [...aside.values()];
}

/** The day that the page's address names: `/2025/05/10/`, `/20250510/`, `/2025/may/10/`, `/2025-05-10-ice`. */
export function dateOfAddress(url: string): string | null {
  const path = URL.canParse(url) ? new URL(url).pathname.slice(0, 300).replace(/\/((?:19|20)\d\d)([01]\d)([0-3]\d)\//, '/$1/$2/$3/') : '';
  const [, year, month = '', day] = /\/((?:19|20)\d{2})([/-])(\d{1,2}|[a-z]{3,9})\2(\d{1,2})(?!\d)/i.exec(path)?.flatMap((part, at) => (at === 2 ? [] : [part])) ?? [];
  if (!year || !day) return null;
  return normaliseDate(/\d/.test(month) ? `${year}-${month}-${day}` : `${day} ${month} ${year}`, 'en');
}
