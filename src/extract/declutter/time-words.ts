import type { Part } from '../page/part.ts';
import { calendarWords } from './calendar-words.ts';
import { foldLetters } from './fold-letters.ts';
import { keyOf, textOf } from './scene.ts';

/** What makes numbers a moment, as the names in a calendar do: it was so long ago, it was today. */
const times = `am pm a.m p.m ago now today yesterday uhr vor heute gestern hier aujourd'hui aujourd hace hoy ayer fa oggi ieri há atrás hoje ontem
 geleden vandaag gisteren godz temu dzisiaj dziś wczoraj сьогодні вчора тому сегодня вчера назад kl klockan idag igår går sedan siden önce bugün dün
 azi ieri acum πριν σήμερα χθες πμ μμ sitten tänään eilen klo óra órája perce ma tegnap dnes včera před قبل منذ اليوم أمس صباحا مساء ص م היום אתמול לפני בשעה आज कल पहले बजे lalu tadi kemarin trước hôm nay qua lúc`;
/** The same: it was published, it was changed. */
const verbs = `published updated posted modified created veröffentlicht aktualisiert erschienen geändert erstellt publiziert publié publiée modifié créé posté rédigé
 publicado publicada actualizado actualizada creado creada modificado pubblicato pubblicata aggiornato modificato atualizado atualizada criado
 gepubliceerd bijgewerkt geplaatst aangepast gewijzigd opublikowano zaktualizowano dodano utworzono опубліковано оновлено змінено створено опубликовано обновлено изменено создано
 publicerad publicerat publicerades uppdaterad uppdaterat ändrad skapad publisert oppdatert endret opprettet udgivet opdateret publiceret ændret oprettet offentliggjort
 yayınlanma yayınlandı güncelleme güncellendi eklenme oluşturulma giriş
 publicat publicată actualizat modificat postat δημοσίευση δημοσιεύτηκε δημοσιεύθηκε ενημερώθηκε julkaistu julkaistiin päivitetty muokattu megjelent publikálva közzétéve frissítve frissítés módosítva létrehozva
 publikováno zveřejněno aktualizováno vydáno vytvořeno upraveno نشر نشرت نشره النشر تحديث التحديث פורסם פורסמה עודכן עודכנה עדכון प्रकाशित अपडेट अपडेटेड पब्लिश diterbitkan dipublikasikan diperbarui terbit tayang diunggah đăng cập nhật xuất bản`;
/** What is counted: "45 to 55 mins" and "25 years" are as long as that, and no moment. */
const units = `hour hours hr hrs minute minutes min mins second seconds day days week weeks month months year years h m s d
 stunde stunden minuten tag tage tagen heure heures jour jours hora horas minuto minutos día días dia dias ora ore minuti giorno giorni uur uren dag dagen
 godzina godziny godzin minut minuty dzień dni годин години годину хвилин хвилини днів часов часа час минут минуты дней день
 timmar timme minuter dagar timer time minutter dage dager saat dakika gün
 oră zile ώρα ώρες λεπτά ημέρες tunti tuntia minuuttia päivää perc nap hodin hodiny dny دقيقة دقائق ساعة ساعات أيام يوم דקות שעות שעה ימים मिनट घंटे घंटा दिन jam menit hari giờ phút`;
/** Zones, the names of such lines, and small words around the numbers. */
const others = `a p gmt utc est edt cst cdt mst mdt pst pdt et ct mt pt cet cest bst ist jst kst eet eest msk sast aest aedt wib wat мск
 date time update datum stand aktualisierung erstveröffentlichung mise publication fecha actualización aggiornamento data atualização publikacja publikacji aktualizacja modyfikacja
 дата публікації оновлення публикации обновление dato tarih tarihi yayın haber güncel
 at on to the of st nd rd th just last first original originally um am vom den der von zuletzt letzte le à de du et jour il y mis dernière el la las los del última
 alle di ultimo modifica em às as om laatst laatste o ostatnia roku r в о року р года г останнє последнее senast sist senest i for son ilk
 pe în dată actualizare τελευταία ενημέρωση ημερομηνία στις στο ώρα viimeksi kello utolsó dátum poslední aktualizace v في آخر تم الساعة على بتوقيت غرينتش تاريخ אחרון ב תאריך בשעה को पर अंतिम आखिरी समय दिनांक pada tanggal pukul terakhir wib wita ngày lần cuối vào sáng chiều`;
/** What stands between a moment and a name: "posted by", "in", and the rest of a reading time. */
const joiners = `by in from von in por en par dans da door przez w від у от в av af tarafından read lecture lectura lettura leitura leestijd czytania читання чтения lästid lesetid læsetid okuma
 din ανάγνωση ανάγνωσης lukuaika olvasás olvasási čtení قراءة القراءة קריאה पढ़ने baca đọc`;
/** Said in two words. */
const momentPhrase = /(?<!\p{L})(?:il y a|à jour|i dag|i går)(?!\p{L})/u;
/** Full-width digits too, which a key has narrow. */
const hasNumber = /\p{N}/u;
const maxLength = 110;
/** Han, kana and hangul dates hold no spaces: numbers and these signs alone. */
const denseDate = /^(?:[\d\s:./()（）,、·|-]|年|月|日|時|时|分|秒|公開|更新|掲載|配信|投稿|発信|最終|発行|前|午前|午後|上午|下午|星期|周|週|发布|發布|发表|發表|时间|時間|于|於|[一二三四五六月火水木金土曜]|년|월|일|시|분|입력|수정|등록|승인|업데이트|최종|오전|오후|기사|전|[월화수목금토일]요일)+$/;

/** The words among them that make a number a moment. */
const denseMoment = /公開|更新|掲載|配信|投稿|発信|最終|発行|前|午後|上午|下午|星期|[周週][一二三四五六]|发布|發布|发表|發表|입력|수정|등록|승인|업데이트|최종|오전|오후|전|요일/;
const denseNumber = /\d\s?[年月日時时分秒년월일시분초]/g;
/** "10:13", "15h30", on a clock of twelve or twenty-four hours. A score and a price are written "10.13". */
const clock = /(?<![\d:.,])(?:[01]?\d|2[0-4])\s?[:h時时]\s?[0-5]\d(?!\d)/;
const clockAndUnit = /(?<![\d:.,])(?:[01]?\d|2[0-4])\.[0-5]\d\s?(?:uur|h|hrs)(?!\p{L})/u;
/** Day, month and year in any order. "9/10" and "2.0.1" are no dates. */
const numericDate = /(?<![\d./-])(?:\d{4}\s?([./-])\s?[01]?\d\s?\1\s?[0-3]?\d|[0-3]?\d\s?([./-])\s?[0-3]?\d\s?\2\s?(?:\d{4}|\d\d))(?!\d|[./-]\d)/;

/** "$1/mo for 3 months" is no moment, whatever its words. */
const price = /[$€£¥₴₽₩₺%]/;
/** So many words of a name, a desk or a section may stand beside a moment, or so many letters of a script without capitals. */
const maxNameWords = 6;
const maxNameLetters = 8;

/** So many plain words a line about a date has at most ("8 min read", "staff writer"), or letters of a script without capitals. */
const proseWords = 3;
const proseLetters = 30;

type Kind = 'time' | 'verb' | 'other' | 'joiner';
let words: Map<string, Kind> | null = null;

/** Whether a line says a moment and nothing else: "Published May 10, 2025 10:06 AM", "vor 3 Stunden", "10:13". */
export function isTimeLine(line: Part): boolean {
  if (line.textLength > maxLength) return false;
  // Most lines of a page have no number in them, and a key is dear.
  return hasNumber.test(textOf(line)) && !price.test(textOf(line)) && isTimeText(keyOf(line));
}

/** The same for a text as `normalise` gives it. */
export function isTimeText(key: string): boolean {
  if (!/\d/.test(key)) return false;
  const isExact = clock.test(key) || numericDate.test(key);
  if (denseDate.test(key)) return isExact || denseMoment.test(key) || (key.match(denseNumber)?.length ?? 0) >= 2;
  if (!isExact && !/\d{4}|\d\s\p{L}|\p{L}\s\d/u.test(key)) return false;
  let isMoment = isExact || momentPhrase.test(key) || clockAndUnit.test(key);
  for (const { kind } of wordsOf(key)) {
    if (!kind || kind === 'joiner') return false;
    if (kind !== 'other') isMoment = true;
  }
  return isMoment;
}

/** Whether a line says a day or an hour, and beside it names at most: "Posted by Ada Holm on May 10, 2025 in Harbors". No sentence does. */
export function isTimeWithNames(line: Part): boolean {
  const text = textOf(line).normalize('NFKC');
  if (text.length > maxLength || !hasNumber.test(text) || /[.。、!?]$|[。、!?]/.test(text)) return false;
  const hasDay = /(?<!\d)\d{1,2}(?!\d)/.test(text);
  let isMoment = clock.test(text) || numericDate.test(text) || (text.match(denseNumber)?.length ?? 0) >= 2;
  let [names, letters] = [0, 0];
  for (const { kind, word } of wordsOf(text)) {
    if (kind === 'time') isMoment ||= hasDay;
    if (kind || denseDate.test(word)) continue;
    if (/^\p{Lo}/u.test(word)) letters += word.length;
    else if (/^[\p{Lu}\p{Lt}]/u.test(word)) names++;
    else return false;
  }
  return isMoment && names <= maxNameWords && letters <= maxNameLetters;
}

/** Whether a text says so much besides a moment and names that it is a sentence with a date in it. */
export function isProse(text: string): boolean {
  let [plain, letters] = [0, 0];
  for (const { kind, word } of wordsOf(text)) {
    if (kind || denseDate.test(word)) continue;
    if (/^\p{Ll}/u.test(word)) plain++;
    else if (/^\p{Lo}/u.test(word)) letters += word.length;
  }
  return plain >= proseWords || letters >= proseLetters;
}

/** Its words without the full stops of short forms, and what they are in a time; nothing for others. */
function* wordsOf(text: string): Iterable<{ word: string; kind: Kind | undefined }> {
  const known = (words ??= timeWords());
  for (const word of text.split(/[^\p{L}\p{M}'.]+/u)) {
    const bare = word.replace(/^[.']+|[.']+$/g, '');
    if (bare === '') continue;
    const lower = foldLetters(bare.toLowerCase());
    yield { word: bare, kind: known.get(lower) ?? known.get(lower.replaceAll('.', '')) };
  }
}

function timeWords(): Map<string, Kind> {
  const found = new Map<string, Kind>();
  const put = (list: string, kind: Kind): void => { for (const word of foldLetters(list).trim().split(/\s+/)) found.set(word, kind); };
  put(joiners, 'joiner');
  // Hebrew writes "in" and the month as one word. The single letters among the names of weekdays stand for other things, too.
  const hebrew = calendarWords['he']!.replace(/(?<= |^)/g, 'ב');
  for (const names of [...Object.values(calendarWords), hebrew]) for (const name of foldLetters(names).split(' ')) found.set(name, name.length > 1 ? 'time' : 'other');
  put(`${units} ${others}`, 'other');
  put(verbs, 'verb');
  put(`${times} sept`, 'time');
  return found;
}
