export interface Caption {
  caption: string | null;
  credit: string | null;
}

const label = /(?:(?:photo|image|picture) credits?|photo(?:graph)?s?|foto(?:graf(?:ie|ía|i)?)?s?|picture|image|credits?|bild(?:quelle|rechte|nachweis)?|quelle|crédits?|crédito|imagen|imagem|immagine|zdj\.|fot\.|źródło|фото|φωτ(?:ογραφία|ό)|fotók?|kép|kuvat?|تصوير|الصورة|צילום|फ़ोटो|फोटो|तस्वीर|ảnh|джерело|foto(?:ğraf)?|kilde|beeld|illustration|source|copyright)/u.source;
/** "Photo: Jane Doe", "Foto von Jane Doe", "© Jane Doe", at the start of the credit. */
const labelled = new RegExp(`^(?:${label}(?: (?:by|von|par|de|di|av|af|door|:))?\\s*[:|/©]\\s*|${label} (?:by|von|par|av|af|door)\\s+|(?:©|\\(c\\)|ℹ)\\s*)`, 'iu');
/** The same within a caption: all from there to the end may be the credit. */
const labelWithin = new RegExp(`(?<=[\\s(\\[|/–—-])(?:(${label})\\s*[:|©]|(photo by|foto von)\\s|(?:©|\\(c\\)))\\s*`, 'giu');
/** What stands behind a label and is no credit: a sentence. */
const creditToEnd = /^[^.!?]{2,120}[)\]]?\s*$/u;
/** Labels that a caption's own sentence hardly has before a colon; it does have a source, a picture, eine Quelle. */
const unmistakable = /^(?:photo|foto|fot\.|zdj\.|фото|φωτ|kuva|تصوير|צילום|फ|cr[eé]dit|bild(?:quelle|rechte|nachweis))/iu;
/** Before a label, it is a word of the sentence: "the photo by the witness". */
const partOfSentence = /(?:^|\s)(?:an?|the|this|that|his|her|its|their|on|of|de[rnms]|die|das|diese[rsmn]?|eine?[rnms]?|la|le|une?|una|el|il|uma?|et|en|ett|een|het)\s$/iu;
const afterBracket = /[([|]\s?$/u;
const afterEnd = /(?:[.!?…"”’»)\]–—]\s|\s[/–—-]\s?)$/u;
const agency = /\b(?:AP|AFP|EPA|dpa|ANSA|EFE|APA|Reuters|Getty(?: Images)?|Shutterstock|Alamy|IMAGO|picture[ -]alliance|TT|NTB|Ritzau|PAP|Keystone|Belga|ANP|LUSA|Anadolu|TASS|Xinhua|Yonhap|Kyodo|Bloomberg|NurPhoto|SOPA|iStock|Unsplash|UPI|PA(?: Wire| Media)?|Zuma(?: Press)?|LightRocket|SIPA|Bridgeman)\b/;
/** "(AP Photo/John Doe)", "[Jane Doe/Reuters]" at the end. */
const inBrackets = /[([]([^()[\]]{2,120})[)\]]\s*\.?\s*$/u;
/** "… in Kyiv. Jane Doe/Getty Images" at the end: after a sentence, with a stroke and an agency. */
const afterSentence = /(?<=[.!?"'”’)]\s)([^.!?]{2,80}(?:\/|via|,)\s?[^.!?]{2,50})$/u;
const longestCredit = 160;
/** A credit's first part: "Photographer: Jane Doe | Source: Unsplash". */
const firstPart = /^(?:photographer|fotograf(?:in)?|photographe)\s?:/iu;
/** In a name, though in lower case. */
const particle = /^(?:van|von|den?|der|del|della|di|da|do|dos|la|le|el|al|bin|ter|and|und|et|y|e|i|en|og|och|via|for|für)$/u;
/** Words; a credit of more is a sentence. */
const longestNames = 8;
/** No caption is longer; what is longer is a page's text in a picture's place. */
const longestCaption = 2_000;

/** Caption and credit told apart: by the parts the page marks as credit, else by how credits are written. */
export function splitCredit(text: string, marked: string | null): Caption {
  const whole = text.slice(0, 2 * longestCaption).replace(/\s+/g, ' ').trim().slice(0, longestCaption);
  if (marked) {
    const credit = cleanCredit(marked);
    const caption = whole.endsWith(marked) ? whole.slice(0, -marked.length) : whole.replace(marked, '');
    return { caption: cleanCaption(caption), credit };
  }
  if (whole === '') return { caption: null, credit: null };
  if (labelled.test(whole) && whole.length <= longestCredit) return { caption: null, credit: cleanCredit(whole) };
  const isShort = whole.length <= 60 && agency.test(whole) && !/[.!?]\s/.test(whole);
  const bracketed = inBrackets.exec(whole);
  if (bracketed && isCredit(bracketed[1]!) && !(isShort && !labelled.test(bracketed[1]!) && isWhose(whole.slice(0, bracketed.index)))) return cut(whole, bracketed.index);
  const at = labelledFrom(whole);
  if (at !== null && !(isShort && isFirstPart(whole.slice(0, at)))) return cut(whole, at);
  if (isShort) return { caption: null, credit: cleanCredit(whole) };
  return cut(whole, afterSentenceAgency(whole)?.index ?? whole.length);
}

function cut(text: string, at: number): Caption {
  return { caption: cleanCaption(text.slice(0, at)), credit: at < text.length ? cleanCredit(text.slice(at)) : null };
}

/** Whether what stands in brackets is a credit. */
function isCredit(text: string): boolean {
  return agency.test(text) || labelled.test(text) || /photo|foto|image|bild/i.test(text);
}

/** Whether words say by whom and of which house a picture is: "Jane Doe", "AFP PHOTO / JANE DOE". */
function isWhose(text: string): boolean {
  return agency.test(text) || (text.trim().split(' ').length <= 3 && areNames(text));
}

function isFirstPart(text: string): boolean {
  return agency.test(text) || firstPart.test(text);
}

/** Where a label's credit begins that ends the caption; null where the label is a word of the caption's own. */
function labelledFrom(text: string): number | null {
  for (const { 0: found, 1: name, 2: by, index } of text.matchAll(labelWithin)) {
    const rest = text.slice(index + found.length);
    if (!creditToEnd.test(rest)) continue;
    const before = text.slice(Math.max(0, index - 12), index);
    const isNamed = agency.test(rest) || areNames(rest);
    const isOwn = /^\p{Lu}/u.test(found) && (afterEnd.test(before) || isNamed);
    if ((!name && !by) || afterBracket.test(before) || agency.test(rest)) return index - 1;
    if (!partOfSentence.test(before) && (isOwn || (name && unmistakable.test(name)) || (by && isNamed))) return index - 1;
  }
  return null;
}

function areNames(text: string): boolean {
  const words = text.split(/[^\p{L}\p{M}\p{N}@.'’-]+/u).filter(Boolean);
  return words.length > 0 && words.length <= longestNames && words.every((word) => !/^\p{Ll}/u.test(word) || particle.test(word));
}

function afterSentenceAgency(text: string): RegExpExecArray | null {
  const found = afterSentence.exec(text);
  return found && agency.test(found[0]) ? found : null;
}

function cleanCaption(text: string): string | null {
  let end = text.length;
  while (end > 0 && /[\s|–—/-]/u.test(text[end - 1]!)) end--;
  const clean = text.slice(0, end).trim();
  return clean === '' ? null : clean;
}

function cleanCredit(text: string): string | null {
  // The bracket of "(c)" and of "(AP) Jane Doe" is closed within.
  const begun = text.slice(0, longestCaption).trim().replace(/^(?:[\s|/–—[-]|\((?![^()]*\)\s*[^\s).]))+/u, '');
  const bare = withoutEnd(begun).replace(labelled, '').trim();
  return bare === '' ? null : bare.slice(0, longestCredit);
}

/** Without the strokes at its end, and without brackets that were not opened in it. */
function withoutEnd(text: string): string {
  const open = { ')': countOf(text, '(') - countOf(text, ')'), ']': countOf(text, '[') - countOf(text, ']') };
  let end = text.length;
  for (; end > 0; end--) {
    const last = text[end - 1]!;
    if (last === ')' || last === ']') {
      if (open[last] >= 0) break;
      open[last]++;
    } else if (!/[\s|]/u.test(last)) break;
  }
  return text.slice(0, end);
}

function countOf(text: string, sign: string): number {
  return text.split(sign).length - 1;
}
