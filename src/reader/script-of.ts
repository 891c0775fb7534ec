/** Writing systems whose reading faces and line heights are not those of Latin, Greek and Cyrillic. */
export type Script = 'japanese' | 'chinese' | 'chinese-traditional' | 'korean' | 'arabic' | 'hebrew' | 'devanagari' | 'european';

const byLanguage: Record<string, Script> = {
  ja: 'japanese', zh: 'chinese', ko: 'korean',
  ar: 'arabic', fa: 'arabic', ur: 'arabic', ps: 'arabic', ckb: 'arabic', ug: 'arabic', sd: 'arabic',
  he: 'hebrew', yi: 'hebrew',
  hi: 'devanagari', mr: 'devanagari', ne: 'devanagari', sa: 'devanagari',
};

/** The script that texts of this language (BCP 47) are set in. */
export function scriptOf(lang: string | null): Script {
  const [language = '', ...subtags] = (lang ?? '').toLowerCase().split('-');
  if (language === 'zh' && subtags.some((subtag) => ['tw', 'hk', 'mo', 'hant'].includes(subtag))) return 'chinese-traditional';
  return byLanguage[language] ?? 'european';
}
