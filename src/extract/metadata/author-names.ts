import { readAgency } from './agencies.ts';
import { byWords, isCaseless, isCaselessName, isCaselessOffice, labelWords, splitCaseless, trimCaseless } from './caseless-names.ts';
import { plainText } from './plain-text.ts';
import { isTown } from './towns.ts';

/** "By" in the languages we read, at the beginning of a byline, with what may stand around it. */
const by = new RegExp(String.raw`^(?:(?:(?:written|reported|posted|published|story|words|text|analysis|opinion|comment|review|interview|video|photos?|compiled|edited|presented)\s+)?by|von|vom|par|por|di|da|de|door|przez|od|av|af|oleh|tarafından|autor(?:in|en|es|e|a|ka|zy)?|auteurs?|authors?|written|автор[иы]?|текст|от|від|yazan|yazar|haber|teksti?|texte?|testo|texto|opracowanie|oprac|reportage|reporter|penulis|skrevet av|skriven av|tekst og foto|foto|fotos|źródło|quelle|fonte|fuente|source|kilde|källa|джерело|источник|来源|來源|scris de|text de|kirjoittanut|kirjoittaja|toimittaja|írta|szerzők?|szöveg|napsala?|redaktor(?:ka)?|γράφ(?:ει|ουν) (?:ο|η|οι)|συντάκτ(?:ης|ρια|ες)|ρεπορτάζ|κείμενο|του|της|ditulis oleh|tác giả|phóng viên|文|記者|作者|记者|编辑|責任編輯|${byWords}|${labelWords})(?:\s*[:：]\s*|(?<=[\p{Script=Han}])\s*[／/|]\s*|\s+|(?<=^โดย)(?=\p{Script=Thai}))`, 'iu');

/** `Da Silva Santos`, `De La Cruz` alone are names. Longer, a byline may begin with "by" in Italian or Romanian. */
const bySurname = /^(?:Da (?:\p{Lu}[\p{L}\p{M}.'’-]*(?: |$)){2,4}$|De (?:La|Las|Los|Le|Van|Der|Den|Del)\s)/u;

/** `This post was written by Jane Doe`: a sentence that is a byline. */
const sentence = /^(?:this )?(?:article|post|story|blog(?: post)?|piece|guide)(?: was| is)?(?: originally)? (?:written |posted |authored )?by(?:\s*:\s*|\s+)/iu;

/** Who read, checked, drew or changed what others wrote: the names behind these words are none of the writers'. */
const helpers = /[\s.,;·|•–—-]*(?<!\p{L})(?:(?:medically |clinically |legally |expert |technically )?(?:fact[- ]?checked|reviewed|researched|updated|verified|approved|illustrated|translated|photographed) by|(?:geprüft|überprüft|übersetzt|aktualisiert) von|(?:relu|vérifié|révisé|traduit|mis à jour) par|(?:revisado|verificado|traducido|traduzido|actualizado|atualizado) por|(?:revisionato|verificato|tradotto|aggiornato) da|(?:gecontroleerd|vertaald|bijgewerkt) door|granskad av|oversatt av|översatt av|oversat af|(?:photo )?credits?(?=:)|(?:on|am|op)(?= .{0,24}\d{4}))(?!\p{L})/iu;

/** An institution's name may hold "and" and "for". */
const institution = /^(?:the |u\.?s\.? )?(?:cent(?:er|re)|institute|department|office|ministry|bureau|board|council|committee|commission|society|association|foundation|federation|university|school|college|division|agency|institut|ministerium|bundesamt|universität|ministère|université|ministerio|universidad|instituto|ministero|università|ministério|universidade|ministerie|universiteit|ministerstwo|uniwersytet|instytut)\s+(?:for|of|on|de|du|des|della|do|für|van|voor)\s/iu;

/** "By", which is also a given name or the beginning of a surname, and in which languages it is "by". */
const nameLike: Readonly<Record<string, string>> = { von: 'de lb', par: 'fr', por: 'es pt gl ca', di: 'it id ms', da: 'it', de: 'ro', av: 'sv no nb nn', af: 'da is' };
const twoWords = /^(\p{Lu}\p{Ll}+) \p{Lu}[\p{L}\p{M}'’-]+$/u;

/** What separates two names. `e`, `i`, `y`, `en`, `a` also stand inside names, so only after a comma, or between whole names. */
const between = /\s*(?:[;|•·\n／＆、，،؛]|(?<!\bRFE)\/|\s(?:&|and|und|et|oraz|och|og|ve|ja|та|και|és|și|şi|và|with|mit|avec|con|sowie|for|für)\s|,\s*(?:and|und|et|y|e|i|й|и|та|en|og|och|ve|oraz|και|és|și|şi|và|a|&)\s|,)\s*/iu;
/** "And" in Indonesian, a name in capitals: Steely Dan. */
const betweenLower = /\sdan\s/u;
const betweenShort = [/\s(?:y|e|i|и|й|a)\s/iu, /\sen\s/iu];

/** After a name and no part of it: what one holds, or where one belongs. */
const credential = /^(?:ph\.?\s?d\.?|d\.?\s?phil\.?|ed\.?d\.?|m\.?\s?d\.?|d\.?o\.?|r\.?n\.?|r\.?d\.?n?|b\.?a\.?|b\.?sc\.?|m\.?a\.?|m\.?sc\.?|m\.?s\.?w?|m\.?b\.?a\.?|m\.?p\.?h\.?|l\.?c\.?s\.?w\.?|ll\.?[bmd]\.?|j\.?d\.?|d\.?d\.?s\.?|d\.?v\.?m\.?|faclm|cfp|cpa|cfa|jr\.?|sr\.?|esq\.?|i{2,3})$/i;

/** Longer ones end so: fellow or diplomate of something. */
const credentialLetters = /^(?:FA|DA|FO|DO|FR|MR|CP|CF|PM|LM|LC|CS|CD|RD|BS)\p{Lu}{1,4}$/u;

/** `van der Berg, Jan`, `Berg, Jan van der`, `Roe, Max T.`: one word with its particles, a comma, one or two words. */
const surnameFirst = /^((?:(?:van|von|der|den|de|del|della|di|da|dos?|la|le|el|al|bin|ter?|zur?) ){0,3}\p{Lu}[\p{L}\p{M}'’-]+),\s?(\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*)?(?: (?:van|von|der|den|de|del|da|dos?|di|la)){0,2})$/u;

/** An office, not a person. Dropped beside a name, kept when it is all there is: `Guardian staff reporter`. */
const role = /(?<!\p{L})(?:correspondents?|reporters?|(?:sub-?)?editors?|journalists?|writers?|columnists?|contribut(?:or|ing)s?|staff|producers?|senior|chief|director|professor|lecturer|fellow|analyst|photographer|bureau|(?:news\s?)?desk|freelance|intern|team|head of|ceo|founder|expert|redakteur(?:in)?|redaktion|redactie|redacción|rédaction|redazione|redacja|korrespondent(?:in|ent)?|reporterin|journalistin?|journaliste|periodista|giornalista|corresponsal|dziennikarz|dziennikarka|reportero|redactora?|redator|jornalista|redaktø?ö?r|muhabir|editör|jurnalis|корреспондент|журналист|редактор|кореспондент|журналіст|редакція|редакция|σύνταξη|συντακτικ\p{L}+|ανταποκρι\p{L}+|δημοσιογράφος|toimitus|päätoimittaja|kirjeenvaihtaja|szerkesztő(?:ség|je)?|újságíró|munkatárs(?:unk)?|tudósító(?:nk)?|redakce|zpravodaj(?:ka)?|reportér(?:ka)?|dopisovatel|redacția|redacţia|corespondent|redaksi|wartawan|pewarta|kontributor|phóng viên|tòa soạn|ban biên tập)(?!\p{L})/iu;
/** What no person is called, and bylines and what stands under names are full of: work, offices and a page's furniture. */
const noPerson = /(?<!\p{L})(?:affairs|development|coding|programming|gaming|computing|investing|streaming|shopping|banking|gardening|parenting|entertainment|politics|consultants?|coordinator|specialist|strategist|manager|engineer|developer|technician|attorney|lawyer|physician|veterinarian|dietitian|nutritionist|therapist|psychologist|scientist|researcher|winemaker|grader|blogger|certified|licensed|registered|marketing|marketer|executive|president|officer|co-?founder|adviser|advisor|representative|enthusiast|posts?|articles?|stories|categories|category|archives|comments|trends|tips|guides?|tutorials?|contents|journalism|essentials|resources|insights|management|technology|technologies|software|solutions|services|systems|training|learning|science|research|education|industry|business|finance|insurance|security|health|healthcare|nutrition|wellness|lifestyle|university|institute|foundation|association|network|forum|today|sports|service|times|filed|beraterin?|berater|geschäftsführer(?:in)?|wissenschaftler(?:in)?|consultante?|ingénieure?|avocate?|consultora?|ingeniero|abogad[oa]|consulente|ingegnere|avvocato|engenheir[oa]|adviseur|onderzoeker|konsultant(?:ka)?|specjalista|rådgiver|rådgivare|forsker|forskare|danışman|uzmanı?|консультант|специалист|инженер|консультантка|спеціаліст|фахівець|інженер)(?!\p{L})/iu;
const noName = /\d{4}|\d[:.]\d|^\d|@|https?:|www\.|\b(?:min(?:utes?)? read|mins? read|updated?|published|subscribe|follow|newsletter|comments?|share|read more|all rights|copyright|last modified|view all|more (?:by|from|about)|posts? by|this author|on behalf|on (?:facebook|twitter|instagram|linkedin|youtube|x))\b|©|:\s/iu;
/** What systems write where nobody was named. */
const nobody = /^(?:(?:page|site|post|article|author|user|data|meta|config|this)[._]\w+(?:[._]\w+)*|(?:\p{L}+ )?admin(?:istrator)?|user\d*|webmaster|root|guest(?: author)?|unknown|anonymous|none|null|undefined|default|n\/?a|test|editor|author|redaktion|written|by|von|par|por|di|stand|autor(?:in)?|foto|twitter|facebook|instagram|linkedin|youtube|whatsapp|email|e-mail|x|author's? (?:page|bio)|\w+ developer|(?:recent|latest|related|all) (?:posts|articles|stories))$/iu;
export const particles = /^(?:van|von|der|den|de|del|della|di|da|do|dos|das|du|la|le|el|al|bin|bint|ibn|ben|y|e|i|ter|ten|te|af|av|zu|zur|zum|st|d'|of|'t|vom|dem|and)$/iu;
const notPerson = /^(?:the|about|more|read|view|all|by|in|on|at|to|an?|our|your|this|grow|latest|related|sponsored|introducing|news|home|menu|search|follow|share|sign|log|mein|mehr|alle|zum|weiter|stand|plus|voir|lire|leer|más|leggi|lees|meer|læs|läs|les|czytaj|więcej|читать|читати|devamı|photo|image|getty|ap|afp|reuters)$/iu;

const preposition = /^(?:in|from|aus|à|au|en|em|no|desde|uit)\s/u;
/** Where somebody reports from, behind her name. */
const inPlace = /^(\p{Lu}\S*(?: \S+){1,3}) (?:in|from|aus|à|au|en|em|no|desde|uit)\s\p{Lu}[\p{L}\p{M}.'’-]*(?: [\p{L}\p{M}.'’-]+){0,3}$/u;

/** The names of one byline: no "by", no roles beside a name, no dates, addresses or handles; each once, in order. */
export function splitNames(byline: string): string[] {
  const shown = plainTextLines(byline.slice(0, 600));
  const end = helpers.exec(shown)?.index ?? shown.length;
  const text = shown.slice(0, end).replace(/\([^()]{0,80}\)/g, ' ').replace(/(?:https?:\/\/|www\.)\S+|\S*@\S+/g, ' ').trim();
  if (institution.test(text) && !text.includes('\n') && isName(text)) return [text];
  const parts = withoutBy(text.replace(sentence, '')).split(between).flatMap((part) => part.split(betweenLower)).flatMap(splitShort).flatMap(splitCaseless);
  const names: string[] = [];
  for (const [at, whole] of parts.entries()) {
    const part = trimCaseless(withoutPlace(trimName(withoutBy(whole))), names.length === 0);
    if (isPlace(part, parts[at - 1] ?? '', text)) continue;
    if (isName(part) && !(names.length > 0 && isHeld(part, names)) && !names.some((other) => isSameName(other, part))) names.push(part);
  }
  return names;
}

/** `Von Miller`, `Par Nilsson` on a page in a language that says "by" with another word: a name, and nothing to split. */
export function isNameWithBy(text: string, lang: string | null): boolean {
  const languages = nameLike[twoWords.exec(text.trim())?.[1]?.toLowerCase() ?? ''];
  return languages !== undefined && lang !== null && !languages.split(' ').includes(lang.toLowerCase().split('-')[0] ?? '');
}

/**
 * `Doe, Jane; Roe, Max T.` as `Jane Doe; Max T. Roe`: how libraries and some systems write a name into a field. Of the fields
 * with one word before their only comma on 975 pages all were such names, but for those that name an office or an agency.
 */
export function turnNames(field: string): string {
  return field.slice(0, 600).replace(/,(?= (?:Inc|LLC|Ltd)\b)/gi, '').split(';').map(turnName).join(';');
}

function turnName(text: string): string {
  const [, surname = '', given = ''] = surnameFirst.exec(text.trim()) ?? [];
  const words = [surname, ...given.split(' ')];
  const isOther = words.some((word) => readAgency(word) || notPerson.test(word) || nobody.test(word) || credential.test(word))
    || credential.test(given) || role.test(surname) || role.test(given) || /^\p{Lu}{2,3}$/u.test(surname) || /^\p{Lu}{3,}$/u.test(given);
  return given === '' || isOther ? text : `${given} ${surname}`;
}

/** Whether these are words for what somebody does or where, and no name. */
export function isOffice(name: string): boolean {
  return role.test(name) || noPerson.test(name) || isCaselessOffice(name);
}

/** The same list without offices and empty words, unless it holds nothing else. */
export function personsOf(names: readonly string[]): string[] {
  const named = names.filter((name) => !nobody.test(name) && !/^[a-z]+\.[a-z]+$/.test(name));
  const persons = named.filter((name) => !isOffice(name));
  return persons.length ? persons : named;
}

/** `Jane Doe in Kyiv`, `Anne Dupont à Bruxelles` without the place. */
function withoutPlace(part: string): string {
  const [, name = ''] = inPlace.exec(part) ?? [];
  return name !== '' && looksLikePerson(name) ? name : part;
}

/** Whether it is one word behind a whole name and a comma: where she reports from. An agency is named so, too. */
function isPlace(part: string, before: string, text: string): boolean {
  const place = part.replace(preposition, '');
  if (isTown(place)) return true;
  const name = withoutBy(before);
  return /^(?:\p{Lu}[\p{L}\p{M}'’-]*\p{Ll}|\p{Lu}\.(?:\p{Lu}\.)+)$/u.test(place) && !readAgency(place) && !credential.test(place) && name.includes(' ') && looksLikePerson(withoutPlace(name)) && text.includes(`${before.trim()}, ${part}`);
}

/** Whether words found on the page, without a machine's word for it, can only be a person's name. */
export function looksLikePerson(name: string): boolean {
  if (readAgency(name)) return false;
  if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}・·\s]{2,12}$/u.test(name)) return !/[のをはがる]|記事|筆者|編集|기사|더보기/u.test(name);
  if (isTown(name)) return false;
  if (isCaseless(name)) return isCaselessName(name);
  const words = name.split(' ');
  if (words.length < 2 || words.length > 5 || isOffice(name) || nobody.test(name)) return false;
  return words.every((word) => /^(?:\p{Lu}|d['’]\p{Lu}|O['’])[\p{L}\p{M}.'’-]*$/u.test(word) || particles.test(word))
    && words.filter((word) => /^\p{Lu}/u.test(word)).length >= 2 && !words.some((word) => notPerson.test(word));
}

export function isSameName(one: string, other: string): boolean {
  return letters(one) === letters(other);
}

/** A degree or a licence behind a name: `Jane Doe, FAND`. In a newsroom's list the letters are an agency or a newspaper. */
function isHeld(part: string, names: readonly string[]): boolean {
  return credential.test(part) || (/^\p{Lu}{3,6}(?:-\p{Lu})?$/u.test(part) && names.length === 1 && /\p{Ll} .*\p{Ll}/u.test(names[0] ?? '') && credentialLetters.test(part));
}

function plainTextLines(text: string): string {
  return text.split('\n').map(plainText).join('\n');
}

function withoutBy(text: string): string {
  let rest = text.trim();
  for (let round = 0; round < 3; round += 1) {
    // `Di Maio` and `De Niro` are names: a two-letter "by" goes only in lower case, or when it opens the byline.
    const shorter = rest.replace(by, '');
    if (shorter === rest || bySurname.test(rest) || (/^(?:di|da|de|van)\s/i.test(rest) && /^D/.test(rest) && shorter.split(' ').length < 2)) break;
    rest = shorter.trim();
  }
  return rest;
}

/** Splits at `y`, `e`, `i`, `и` only where both sides are whole names of their own: Ortega y Gasset is one. "In" is `en`, too. */
function splitShort(part: string): string[] {
  return betweenShort.reduce<string[]>((pieces, pattern) => pieces.flatMap((piece) => {
    const sides = piece.split(pattern);
    return sides.length > 1 && sides.every((side) => side.trim().split(' ').length > 1) ? sides : [piece];
  }), [part]);
}

function trimName(name: string): string {
  const bare = name.replace(/^(.{4,60}?)\s[-–—]\s(.{2,60})$/u, (whole: string, before: string, after: string) => (isOffice(after) ? before : whole)).replace(/^[\s\p{P}\p{S}]+/u, '').replace(/[\s,:;|–—\-/]+$/u, '').replace(/\s+/g, ' ');
  return bare.replace(/(?<=^[\p{Script=Hangul}\p{Script=Han}]{2,4})\s?(?:기자|記者|记者|특파원)$/u, '').replace(/^and\s+/i, '').trim();
}

function isName(name: string): boolean {
  return name.length > 1 && name.length <= 80 && /\p{L}[\p{L}\p{M}]|\p{L}\./u.test(name) && !noName.test(name) && name.split(' ').length <= 7;
}

function letters(name: string): string {
  // Vowels of Indian scripts are marks: they stay, accents and points go.
  return name.normalize('NFKD').toLowerCase().replace(/[^\p{L}\p{N}\p{M}]+|[\u0300-\u036f\u0591-\u05c7\u064b-\u0652]/gu, '');
}
