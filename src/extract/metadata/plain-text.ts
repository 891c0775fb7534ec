/** Named entities that systems escape twice into attributes and JSON. */
const named: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', shy: '', rsquo: '’', lsquo: '‘', ldquo: '“', rdquo: '”', bdquo: '„', laquo: '«', raquo: '»',
  ndash: '–', mdash: '—', hellip: '…', middot: '·', bull: '•', euro: '€', pound: '£', copy: '©', reg: '®', trade: '™', deg: '°', prime: '′', lsaquo: '‹', rsaquo: '›', sbquo: '‚', auml: 'ä', ouml: 'ö', uuml: 'ü', Auml: 'Ä', Ouml: 'Ö', Uuml: 'Ü', szlig: 'ß', eacute: 'é', egrave: 'è',
  agrave: 'à', ccedil: 'ç', aacute: 'á', iacute: 'í', oacute: 'ó', uacute: 'ú', ntilde: 'ñ', ecirc: 'ê', acirc: 'â', ocirc: 'ô', atilde: 'ã', otilde: 'õ',
};

/** One line of words: entities that were escaped twice decoded, tags and invisible characters gone. */
export function plainText(text: string): string {
  // Some escape thrice: `&amp;#8230;` in JSON.
  const decoded = text.replaceAll(/&amp;(?=#?\w{2,8};)/g, '&').replace(/&(#\d{1,7}|#x[0-9a-f]{1,6}|\w{2,8});/gi, (whole: string, entity: string) => decode(entity) ?? whole);
  return decoded.replace(/<\/?[a-z][^<>]{0,300}>/gi, '').replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '').replace(/\s+/g, ' ').trim();
}

/** The character an entity stands for; null when it is not one we know. */
function decode(entity: string): string | null {
  if (!entity.startsWith('#')) return Object.hasOwn(named, entity) ? named[entity] ?? null : null;
  const code = /^#x/i.test(entity) ? Number.parseInt(entity.slice(2), 16) : Number(entity.slice(1));
  return code >= 32 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : ' ';
}
