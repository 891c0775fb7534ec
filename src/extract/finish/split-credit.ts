export interface Caption {
  caption: string | null;
  credit: string | null;
}

const label = /(?:photo(?:graph)?s?|foto(?:graf(?:ie|ía|i)?)?s?|picture|image|credits?|bild(?:quelle|rechte|nachweis)?|quelle|crédits?|crédito|imagen|imagem|immagine|zdj\.|fot\.|źródło|фото|джерело|foto(?:ğraf)?|kilde|beeld|illustration|source|copyright)/u.source;
/** "Photo: Jane Doe", "Foto von Jane Doe", "© Jane Doe", at the start of the credit. */
const labelled = new RegExp(`^(?:${label}(?: (?:by|von|par|de|di|av|af|door|:))?\\s*[:|/©]\\s*|${label} (?:by|von|par|av|af|door)\\s+|(?:©|\\(c\\)|ℹ)\\s*)`, 'iu');
/** The same within a caption: all from there to the end is the credit. */
const labelledEnd = new RegExp(`[\\s(\\[|/–—-](?:(?:${label})\\s*[:|©]|photo by|foto von|(?:©|\\(c\\)))\\s*[^.!?]{2,120}[)\\]]?\\s*$`, 'iu');
const agency = /\b(?:AP|AFP|EPA|dpa|ANSA|EFE|APA|Reuters|Getty(?: Images)?|Shutterstock|Alamy|IMAGO|picture[ -]alliance|TT|NTB|Ritzau|PAP|Keystone|Belga|ANP|LUSA|Anadolu|TASS|Xinhua|Yonhap|Kyodo|Bloomberg|NurPhoto|SOPA|iStock|Unsplash|UPI|PA(?: Wire| Media)?|Zuma(?: Press)?|LightRocket|SIPA|Bridgeman)\b/;
/** "(AP Photo/John Doe)", "[Jane Doe/Reuters]" at the end. */
const inBrackets = /[([]([^()[\]]{2,120})[)\]]\s*\.?\s*$/u;
/** "… in Kyiv. Jane Doe/Getty Images" at the end: after a sentence, with a stroke and an agency. */
const afterSentence = /(?<=[.!?"'”’)]\s)([^.!?]{2,80}(?:\/|via|,)\s?[^.!?]{2,50})$/u;
const longestCredit = 160;
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
  if (whole.length <= 60 && agency.test(whole) && !/[.!?]\s/.test(whole)) return { caption: null, credit: cleanCredit(whole) };
  const bracketed = inBrackets.exec(whole);
  if (bracketed && (agency.test(bracketed[1]!) || labelled.test(bracketed[1]!) || /photo|foto|image|bild/i.test(bracketed[1]!))) {
    return { caption: cleanCaption(whole.slice(0, bracketed.index)), credit: cleanCredit(bracketed[1]!) };
  }
  const end = labelledEnd.exec(whole) ?? afterSentenceAgency(whole);
  if (end) return { caption: cleanCaption(whole.slice(0, end.index)), credit: cleanCredit(end[0]) };
  return { caption: whole, credit: null };
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
  const bare = text.slice(0, longestCaption).trim().replace(/^[\s([|/–—-]+|[\s)\]|]+$/gu, '').replace(labelled, '').trim();
  return bare === '' ? null : bare.slice(0, longestCredit);
}
