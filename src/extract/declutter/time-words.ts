import type { Part } from '../page/part.ts';
import { calendarWords } from './calendar-words.ts';
import { keyOf, textOf } from './scene.ts';

/** What stands around the numbers of a time: zones, halves of the day, "ago", "published", "updated", in short lines only. */
const others = `am pm a.m p.m a m p gmt utc est edt cst cdt mst mdt pst pdt et ct mt pt cet cest bst ist jst kst eet eest msk sast aest aedt wib wat
 at on to the of st nd rd th ago just now today yesterday hour hours hr hrs minute minutes min mins second seconds day days week weeks month months year years h m s d
 published updated update posted last first modified created date time original originally
 uhr um am vom den der von stand veröffentlicht aktualisiert zuletzt erschienen vor stunde stunden minuten tag tagen heute gestern geändert erstellt publiziert
 le à a de du et h mis jour publié publiée modifié créé il y heure heures jour jours hier aujourd'hui aujourd hui jour
 el la las los del publicado actualizado actualizada creado hace hora horas día días hoy ayer hrs
 il alle ore pubblicato aggiornato oggi ieri di ultimo aggiornamento modifica
 em às as publicado atualizado actualizado há atrás hoje ontem min
 om gepubliceerd bijgewerkt geplaatst uur geleden vandaag gisteren laatst laatste update
 o godz godzina opublikowano aktualizacja publikacja data dodano roku r temu dzisiaj dziś wczoraj
 о в року р опубліковано оновлено сьогодні вчора тому годин години хвилин дата
 года г опубликовано обновлено сегодня вчера назад часов часа минут мск
 kl klockan publicerad uppdaterad publicerat senast idag igår sedan timmar publisert oppdatert sist i går dag for siden timer udgivet opdateret offentliggjort
 yayınlanma güncelleme saat tarihi son giriş önce dakika`;
/** Full-width digits too, which a key has narrow. */
const hasNumber = /\p{N}/u;
const maxLength = 110;
/** Han, kana and hangul dates hold no spaces: numbers and these signs alone. */
const denseDate = /^(?:[\d\s:./()（）,、·|-]|年|月|日|時|时|分|秒|公開|更新|掲載|配信|投稿|発信|最終|発行|前|午前|午後|上午|下午|星期|周|週|发布|發布|发表|發表|时间|時間|于|於|[一二三四五六月火水木金土曜]|년|월|일|시|분|입력|수정|등록|승인|업데이트|최종|오전|오후|기사|전|[월화수목금토일]요일)+$/;

let words: Set<string> | null = null;

/** Whether a line says a moment and nothing else: "Published May 10, 2025 10:06 AM", "vor 3 Stunden", "10:13". */
export function isTimeLine(line: Part): boolean {
  if (line.textLength > maxLength) return false;
  // Most lines of a page have no number in them, and a key is dear.
  return hasNumber.test(textOf(line)) && isTimeText(keyOf(line));
}

/** The same for a text as `normalise` gives it. */
export function isTimeText(key: string): boolean {
  if (!/\d/.test(key)) return false;
  if (denseDate.test(key)) return true;
  if (!/\d\s?[:.h]\s?\d\d|\d{1,2}[./-]\d{1,2}|\d{4}|\d+\s\p{L}/u.test(key) && !/\p{L}\s\d/u.test(key)) return false;
  const known = (words ??= timeWords());
  let named = 0;
  for (const word of key.split(/[^\p{L}'.]+/u)) {
    const bare = word.replace(/^[.']+|[.']+$/g, '');
    if (bare === '') continue;
    if (!known.has(bare) && !known.has(bare.replaceAll('.', ''))) return false;
    named++;
  }
  return named > 0 || /\d\s?[:.h]\s?\d\d|\d{1,4}[./-]\d{1,2}[./-]\d{1,4}/.test(key);
}

function timeWords(): Set<string> {
  const found = new Set(others.split(/\s+/));
  for (const names of Object.values(calendarWords)) for (const name of names.split(' ')) found.add(name);
  return found.add('sept');
}
