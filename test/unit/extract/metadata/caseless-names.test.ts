// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { isNameWithBy, looksLikePerson, personsOf, splitNames } from '../../../../src/extract/metadata/author-names.ts';
import { readMetadata } from '../../../../src/extract/metadata/index.ts';

function authors(body: string, { head = '', lang = 'en' } = {}): string[] {
  const page = new DOMParser().parseFromString(`<!doctype html><html lang="${lang}"><head>${head}</head><body><article><h1>New bridge opens</h1>${body}<p>${'The story begins here and goes on. '.repeat(9)}</p></article></body></html>`, 'text/html');
  return readMetadata(page, { url: 'https://www.harbour-gazette.example/news/bridge' }).authors;
}

describe('bylines without capital letters', () => {
  it.each([
    ['بقلم: أحمد علي', ['أحمد علي']], ['بقلم أحمد علي ومحمد حسن', ['أحمد علي', 'محمد حسن']], ['كتب: أحمد وليد وائل', ['أحمد وليد وائل']], ['أحمد علي، ومحمد حسن', ['أحمد علي', 'محمد حسن']], ['أحمد علي، وليد حسن', ['أحمد علي', 'وليد حسن']],
    ['كتب - أحمد علي', ['أحمد علي']], ['القاهرة - أحمد علي', ['أحمد علي']], ['أحمد علي - مراسل', ['أحمد علي']], ['مراسل أحمد علي', ['أحمد علي']], ['أحمد علي 12 مارس 2026', ['أحمد علي']], ['أحمد علي الأحد ١٢ مارس ٢٠٢٦', ['أحمد علي']],
    ['به قلم زهرا محمدی و علی رضایی', ['زهرا محمدی', 'علی رضایی']], ['نویسنده: زهرا محمدی', ['زهرا محمدی']],
    ['מאת: דנה לוי', ['דנה לוי']], ['כתב: יוסי כהן, דנה לוי', ['יוסי כהן', 'דנה לוי']], ['דנה לוי ויוסי כהן', ['דנה לוי', 'יוסי כהן']], ['דנה לוי וורד כהן', ['דנה לוי', 'ורד כהן']], ['דנה ורד כהן לוי', ['דנה ורד כהן לוי']], ['דנה לוי, כתבת', ['דנה לוי']], ['יוסי כהן | 12.03.2026', ['יוסי כהן']],
    ['द्वारा राम कुमार', ['राम कुमार']], ['राम कुमार द्वारा', ['राम कुमार']], ['राम कुमार और मीना देवी', ['राम कुमार', 'मीना देवी']], ['दिनेश शर्मा, संवाददाता', ['दिनेश शर्मा']], ['लेखक: मीना देवी, नई दिल्ली', ['मीना देवी']], ['राम कुमार की रिपोर्ट', ['राम कुमार']],
    ['লেখক: রহিম উদ্দিন ও করিম শেখ', ['রহিম উদ্দিন', 'করিম শেখ']], ['রহিম উদ্দিন এবং করিম শেখ', ['রহিম উদ্দিন', 'করিম শেখ']], ['எழுதியவர்: கமலா ராமன் மற்றும் ரவி குமார்', ['கமலா ராமன்', 'ரவி குமார்']],
    ['โดย สมชาย ใจดี', ['สมชาย ใจดี']], ['โดยสมชาย ใจดี และสมหญิง รักไทย', ['สมชาย ใจดี', 'สมหญิง รักไทย']], ['ავტორი: გიორგი ბერიძე და ნინო კაპანაძე', ['გიორგი ბერიძე', 'ნინო კაპანაძე']],
    ['Συντάκτης: Ελένη Παππά και Νίκος Δήμου', ['Ελένη Παππά', 'Νίκος Δήμου']], ['Írta: Kovács Anna és Nagy Péter', ['Kovács Anna', 'Nagy Péter']], ['Jan Novák a Petr Svoboda', ['Jan Novák', 'Petr Svoboda']], ['Scris de Ana Pop și Ion Rusu', ['Ana Pop', 'Ion Rusu']], ['Tác giả: Nguyễn Văn An và Trần Thị Bình', ['Nguyễn Văn An', 'Trần Thị Bình']], ['Kirjoittaja: Anna Virtanen ja Matti Laine', ['Anna Virtanen', 'Matti Laine']],
  ])('%s', (byline, names) => {
    expect(personsOf(splitNames(byline))).toEqual(names);
  });

  it.each(['أحمد علي', 'عبد الله بن محمد', 'السيد محمد', 'دنה לוי'.replace('دنה', 'דנה'), 'राम कुमार', 'রহিম উদ্দিন', 'கமலா ராமன்', 'สมชาย ใจดี', 'გიორგი ბერიძე'])('%s may be a person', (name) => {
    expect(looksLikePerson(name)).toBe(true);
  });
  it.each([
    'الشرق الأوسط', 'أخبار محلية', 'هيئة التحرير', 'قال أحمد إن البحر هادئ اليوم جدا', 'رويترز', 'فرانس برس', 'وكالة الأنباء', '12 مارس', 'אחד', 'חדשות היום', 'מערכת האתר', 'תל אביב', 'כתב לענייני ים של העיתון', 'नई दिल्ली', 'बीबीसी हिंदी', 'समाचार डेस्क', 'ताज़ा खबर', 'নিজস্ব প্রতিবেদক', 'বাংলা নিউজ', 'กองบรรณาธิการ ข่าว', 'ข่าว ออนไลน์', 'ახალი ამბები', 'რედაქცია თბილისი', 'أحمد',
  ])('%s is none', (words) => {
    expect(looksLikePerson(words)).toBe(false);
  });

  it('are read from data, bylines and labels in that order', () => {
    const head = '<script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Person","name":"بقلم: سعاد منصور"}}</script>';
    expect(authors('<p class="byline">أحمد علي</p>', { head, lang: 'ar' })).toEqual(['سعاد منصور']);
    expect(authors('<p class="byline">بقلم أحمد علي</p><p>12 مارس 2026</p>', { lang: 'ar' })).toEqual(['أحمد علي']);
    expect(authors('<p>ავტორი: გიორგი ბერიძე</p>', { lang: 'ka' })).toEqual(['გიორგი ბერიძე']);
    expect(authors('<p>מאת</p><p>דנה לוי</p>', { lang: 'he' })).toEqual(['דנה לוי']);
  });
  it('are no lines that only stand beside the day', () => {
    for (const line of ['الشرق الأوسط', 'ماء وسماء', 'बड़ी बात', 'ים ויבשה', 'إعداد قانون جديد']) expect(authors(`<p>${line}</p><p>12.03.2026</p>`), line).toEqual([]);
  });
});

describe('names with their places', () => {
  it.each([
    ['By Jane Doe in Kyiv and John Roe in Washington', ['Jane Doe', 'John Roe']], ['By Jane Doe in New York and John Roe in Los Angeles', ['Jane Doe', 'John Roe']], ['Jane Doe, New York', ['Jane Doe']], ['By Jane Doe in Washington, D.C.', ['Jane Doe']],
    ['Von Anna Müller, Berlin, und Max Groß, Paris', ['Anna Müller', 'Max Groß']], ['Von Anna Müller in Berlin und Max Groß in Frankfurt am Main', ['Anna Müller', 'Max Groß']], ['Par Anne Dupont (à Bruxelles) et Luc Martin (à Rome)', ['Anne Dupont', 'Luc Martin']], ['Par Anne Dupont à Bruxelles', ['Anne Dupont']],
    ['Por Ana García (Madrid)', ['Ana García']], ['Por Ana García en Madrid y Luis Pérez en Nueva York', ['Ana García', 'Luis Pérez']], ['Por João Silva, em Lisboa', ['João Silva']], ['Di Anna Rossi, Roma', ['Anna Rossi']], ['Door Jan de Vries in Den Haag en Piet van Dam in Brussel', ['Jan de Vries', 'Piet van Dam']],
    ['Juan Carlos de Borbón', ['Juan Carlos de Borbón']], ['Anna Müller, dpa', ['Anna Müller', 'dpa']],
  ])('%s', (byline, names) => {
    expect(personsOf(splitNames(byline))).toEqual(names);
  });

  it('"by" of another language begins a name', () => {
    expect(isNameWithBy('Par Nilsson', 'sv')).toBe(true);
    expect(isNameWithBy('Von Miller', 'en-US')).toBe(true);
    for (const [text, lang] of [['Par Julie', 'fr'], ['Von Lena', 'de'], ['Von Lena', null], ['Von Anna Müller', 'en'], ['von Lena', 'en']] as const) expect(isNameWithBy(text, lang), text).toBe(false);
    expect(authors('', { head: '<meta name="author" content="Par Nilsson">', lang: 'sv' })).toEqual(['Par Nilsson']);
    expect(authors('<p class="byline">Par Nilsson</p>', { lang: 'sv' })).toEqual(['Par Nilsson']);
    expect(authors('<p class="byline">Par Julie Martin</p>', { lang: 'fr' })).toEqual(['Julie Martin']);
  });

  it('a section beside the day is none', () => {
    for (const section of ['Vibe Coding', 'Cloud Design', 'World Politics', 'New York']) expect(authors(`<p>${section}</p><p>19 December 2025</p>`), section).toEqual([]);
  });
});
