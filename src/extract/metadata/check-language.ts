/**
 * The commonest small words of a language, such as no text of a paragraph or two does without. Only words that set a language
 * apart from its neighbours: `de` is in four of these languages and tells nothing.
 */
const smallWords: Readonly<Record<string, string>> = {
  en: 'the and of to is that it was for with as on are this have from be not by at they which his her',
  de: 'der die das und ist nicht ein eine mit den dem sich auf für von auch als wird werden bei nach sind',
  fr: 'le les des et est une dans pour que qui pas sur avec par plus au ce sont il aux cette été',
  es: 'y la el los las una que por con del para es se su como más pero sus este ha según fue',
  it: 'il di che è per una del della con non sono nel gli alla anche più ha dei le dal',
  pt: 'o os um uma que não com do da dos das para por mais ao foi são em na no como',
  nl: 'het een van en dat niet voor met zijn op ook aan bij maar uit heeft worden naar werd door',
  pl: 'w na z że nie się jest do to jak przez po od ale oraz które był dla są o',
  sv: 'och att det som är en på för av inte till med har om ett den från var vid säger',
  no: 'og det som er på for av ikke til med har om et den fra var ved sier å jeg',
  da: 'og det som er på for af ikke til med har om et den fra var ved siger at blev',
  tr: 've bir bu için ile olarak olan daha çok da de ise gibi kadar sonra olduğunu ancak göre',
  uk: 'і в на що не у до за та як від це його про з є під був але після',
  ru: 'и в на что не с по это как из за от его был для он но также их были',
  cs: 'a v se na že je s z do by jako ale pro podle však také který jsou po',
  fi: 'ja on ei että se hän oli ovat mutta kun myös niin joka tai ole kuin',
  hu: 'a az és hogy nem is egy volt de csak meg már mint ez szerint',
  ro: 'și şi în cu pe este nu să din care au pentru mai fost prin',
  id: 'yang dan di ini itu dengan untuk dari pada dalam tidak akan juga oleh',
  vi: 'và của là có được trong cho không với một những các này đã người để khi',
};

/** The languages of each small word. */
const languagesOf = new Map<string, string[]>();
for (const [language, list] of Object.entries(smallWords)) {
  for (const word of new Set(list.split(' '))) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);
}

/** Scripts that mean a language, or leave the declared one as it is when that is written in them. */
const scripts: readonly { pattern: RegExp; languages: readonly string[]; share?: number }[] = [
  { pattern: /\p{Script=Hangul}/gu, languages: ['ko'] },
  // Headlines and agency copy are mostly Han even in Japanese.
  { pattern: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, languages: ['ja'], share: 0.05 },
  { pattern: /\p{Script=Han}/gu, languages: ['zh', 'yue', 'ja'] },
  { pattern: /\p{Script=Thai}/gu, languages: ['th'] },
  { pattern: /\p{Script=Greek}/gu, languages: ['el'] },
  { pattern: /\p{Script=Hebrew}/gu, languages: ['he', 'yi', 'iw'] },
  { pattern: /\p{Script=Arabic}/gu, languages: ['ar', 'fa', 'ur', 'ps', 'ckb', 'ug', 'sd', 'ku'] },
  { pattern: /\p{Script=Devanagari}/gu, languages: ['hi', 'mr', 'ne', 'sa'] },
  { pattern: /\p{Script=Bengali}/gu, languages: ['bn', 'as'] },
  { pattern: /\p{Script=Tamil}/gu, languages: ['ta'] },
  { pattern: /\p{Script=Georgian}/gu, languages: ['ka'] },
];

/** Whether any of them is there at all: most texts are spared the countings. */
const otherScripts = /[\u0370-\u03ff\u0590-\u08ff\u0900-\u09ff\u0b80-\u0bff\u0e00-\u0e7f\u10a0-\u11ff\u1f00-\u1fff\u2e80-\u9fff\ua960-\uabff\uac00-\ud9ff\uf900-\ufaff\ufb1d-\ufdff\ufe70-\ufeff\uff66-\uffdc]/;

/** As much of a text as tells its language; more costs time and tells nothing new. In characters. */
const sampleCharacters = 6000;
/** Fewer words prove nothing: a quote in another language is as long. */
const minWords = 40;
/** Small words are a tenth (Turkish) to a half of any text; fewer are borrowed words or a title in another language. */
const minShare = 0.07;

/**
 * The language of a text: the declared one (BCP 47) unless the text's script or small words say clearly otherwise; null when
 * nothing is declared and nothing is clear. A declared region stays.
 */
export function checkLanguage(declared: string | null, text: string): string | null {
  const sample = text.slice(0, sampleCharacters).toLowerCase();
  const base = declared?.toLowerCase().split('-')[0] ?? null;
  const byScript = languageOfScript(sample, base);
  if (byScript) return byScript === base ? declared : byScript;
  const words = sample.match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.length < minWords) return declared;
  const shares = sharesOf(words);
  const best = shares[0];
  const own = shares.find(({ language }) => language === aliasOf(base)) ?? (base !== null && Object.hasOwn(smallWords, aliasOf(base) ?? '') ? { language: base, share: 0 } : undefined);
  if (!best || best.share < minShare || best.language === own?.language) return declared;
  // A language without a list of ours is believed unless another is all over the text; a neighbour's words are shared.
  const isClear = own ? best.share > 2 * own.share && best.share > own.share + minShare : best.share > (base ? 2.5 : 1) * minShare;
  return isClear ? best.language : declared;
}

/** Right to left for the languages and scripts that are written so. */
export function directionOf(lang: string | null): 'ltr' | 'rtl' {
  return lang !== null && /^(?:ar|he|iw|fa|ur|ps|ckb|ug|sd|yi|dv|ku-arab|az-arab|pa-arab)(?:-|$)|-(?:Arab|Hebr)(?:-|$)/i.test(lang) ? 'rtl' : 'ltr';
}

/** The languages that have words here, the one with the most first. */
function sharesOf(words: readonly string[]): { language: string; share: number }[] {
  const counts = new Map<string, number>();
  for (const word of words) for (const language of languagesOf.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  return Object.keys(smallWords).filter((language) => counts.has(language)).map((language) => ({ language, share: (counts.get(language) ?? 0) / words.length })).sort((a, b) => b.share - a.share);
}

function languageOfScript(sample: string, base: string | null): string | null {
  if (!otherScripts.test(sample)) return null;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 20) return null;
  for (const { pattern, languages, share = 0.2 } of scripts) {
    if ((sample.match(pattern)?.length ?? 0) / letters < share) continue;
    return base && languages.includes(base) ? base : languages[0] ?? null;
  }
  return null;
}

/** Norwegian goes by three tags. */
function aliasOf(base: string | null): string | null {
  return base === 'nb' || base === 'nn' ? 'no' : base;
}
