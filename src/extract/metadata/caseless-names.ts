/**
 * Bylines in scripts without capital letters, where a name has no look of its own: what stands before it, what joins two of
 * them, and which words are none.
 */
const scripts = ['Arabic', 'Hebrew', 'Devanagari', 'Bengali', 'Gurmukhi', 'Gujarati', 'Tamil', 'Telugu', 'Kannada', 'Malayalam', 'Sinhala', 'Thai', 'Lao', 'Khmer', 'Myanmar', 'Georgian', 'Ethiopic'].map((script) => `\\p{Script=${script}}`).join('');
const opensCaseless = new RegExp(`^[^\\p{L}]{0,4}[${scripts}]`, 'u');
const wholeCaseless = new RegExp(`^[${scripts}][${scripts}\\p{M}\\s.'’"\\u200c\\u200d-]*$`, 'u');
const [minWords, maxWords, maxWordLetters, maxLetters] = [2, 5, 18, 40];

/** "By" and "author", whatever follows. As the source of a pattern. */
export const byWords = 'بقلم|بواسطة|كتبه|به قلم|نویسنده|تحریر|מאת|נכתב על ידי|द्वारा|লিখেছেন|எழுதியவர்|เขียนโดย|โดย|ผู้เขียน|ავტორ(?:ი|ები)';
/** Words of stories, too, unless a colon or a dash stands behind them: wrote, prepared, report. */
export const labelWords = 'كتبت?|كتبوا|الكاتبة?|إعداد|اعداد|تحرير|כתב(?:ה|ו|ת)?|लेखक|लेखिका|रिपोर्टर?|संवाददाता|प्रस्तुति|লেখক|প্রতিবেদক|ஆசிரியர்|เรื่อง|خبرنگار|گزارش';

/** Who works, not who it is: offices, desks and agencies. */
const offices = new RegExp(`(?<!\\p{L})(?:${[
  'مراسل(?:ة|ون|نا|تنا)?|محرر(?:ة|و|ون)?|صحفية?|كاتبة?|رئيس|هيئة|فريق|التحرير|وكالات|الوكالات|مكتب|غرفة|قسم|خبرنگار|تحریریه|سردبیر|سرویس|گروه|نامہ|نامه|ڈیسک',
  'מערכת|כתבת?(?:נו)?|כתבי|כתבים|עורכת?|צוות|סוכנויות|דסק|פרשן|סופר|שירות', 'संवाददाता|ब्यूरो|डेस्क|टीम|संपादक|पत्रकार|एजेंसी|प्रतिनिधि|पदनाम', 'প্রতিবেদক|প্রতিনিধি|ডেস্ক|সংবাদদাতা|সম্পাদক|নিজস্ব|অনলাইন',
  'செய்தியாளர்|குழு|நிருபர்', 'რედაქცია|რედაქტორი|კორესპონდენტი|ჟურნალისტი',
].join('|')})(?![\\p{L}\\p{M}])|ผู้สื่อข่าว|นักข่าว|บรรณาธิการ`, 'u');
/** An office beside a name, with no comma between. */
const officeBefore = /^(?:مراسلة?|محررة?|الصحفية?|الكاتبة?|संवाददाता|पत्रकार|প্রতিবেদক|ผู้สื่อข่าว|นักข่าว|ჟურნალისტი)\s+/u;
const officeAfter = /\s+(?:مراسلة?|संवाददाता|पत्रकार|द्वारा|की रिपोर्ट|কর্তৃক|প্রতিবেদক)$/u;

/** Nobody is called so: small words, sections, days, and what a page says beside names. */
const noNames = new Set([
  'في من على إلى عن أن التي الذي هذا هذه بعد قبل مع كل جميع أخبار خبر اقرأ شاهد تابع عاجل خاص مقال مقالات تقرير رأي سياسة اقتصاد رياضة ثقافة عالم محلية نت موقع صحيفة جريدة قناة وكالة صور فيديو نشر تحديث', 'در از به که این را خبرگزاری کے کی کا میں سے ہے نیوز',
  'של את על עם כל זה לא גם או כי אם חדשות עוד קראו כתבות דעות דעה ספורט תרבות כלכלה וידאו תגובות פורסם עודכן שתפו אתר ערוץ צילום יום', 'के का की को में से ने है हैं पर और यह भी तक लिए नहीं समाचार खबर ख़बर खबरें न्यूज न्यूज़ हिंदी हिन्दी टीवी वीडियो लेख पढ़ें देखें देश खेल मनोरंजन राजनीति बीबीसी प्रकाशित अपडेट करें दिल्ली',
  'এর থেকে করে এই না হয় খবর সংবাদ নিউজ বাংলা জাতীয় রাজনীতি খেলা সর্বশেষ আরও পড়ুন', 'செய்தி செய்திகள் தமிழ் ஒரு மேலும்', 'რომ არის ეს ამბები სიახლეები ახალი მსოფლიო პოლიტიკა სპორტი რადიო ვიდეო მეტი',
].flatMap((words) => words.split(' ')));
const noThaiName = /ข่าว|ที่|การ|ความ|และ|ของ|อ่าน|ทีม|กอง|ออนไลน์|เวลา|นาที/u;
/** With an article begin sections, places and papers, and few first names. */
const articled = /^ال(?!سيد|حسن|حسين|طيب|مختار|صادق|أمين|هادي|بشير|شيخ)\p{L}/u;

const and = /\s(?:و|ו|और|व|एवं|ও|এবং|மற்றும்|และ|და|اور)\s|(?<=\S)\sและ(?=\S)/u;
/** Arabic and Hebrew write "and" and the name as one word. These begin with the letter themselves. */
const ownWaw = /^(?:وليد|وائل|وسام|وحيد|وسيم|وفاء|وجدي|وصال|ورد|وردة|وديع|وداد|وضاح|وهيب|وهبة|واصف|وجيه|وسيلة|وفيق|ولاء|وئام|وجدان|وعد|واثق|ורדה?|ויקטור(?:יה)?|ויטלי|ולדימיר|ולריה?|ויליאם|ודים|ואדים|ווסים)$/u;
const glued = /^[وו]\p{L}{3}/u;
/** What stands behind a name with its date. */
const dateWords = /\s+(?:في|يوم|نشر|نشرت|تحديث|منذ|الأحد|الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|פורסם|עודכן|יום|ב|प्रकाशित|अपडेट|প্রকাশ|প্রকাশিত)$/u;

export function isCaseless(text: string): boolean {
  return opensCaseless.test(text);
}

export function isCaselessOffice(name: string): boolean {
  return offices.test(name);
}

/** Whether words of such a script can be a person's name: two to five short ones, none of which a person is not called. */
export function isCaselessName(name: string): boolean {
  const words = name.split(/\s+/);
  if (!wholeCaseless.test(name) || /[.-]$/.test(name) || name.length > maxLetters || words.length < minWords || words.length > maxWords) return false;
  if (isCaselessOffice(name) || noThaiName.test(name) || articled.test(name)) return false;
  return words.every((word) => word.length <= maxWordLetters && !noNames.has(word));
}

/** The names that "and" joins in one piece of a byline. */
export function splitCaseless(part: string): string[] {
  if (!isCaseless(part)) return [part];
  return part.split(and).flatMap(splitGlued);
}

function splitGlued(part: string): string[] {
  const words = part.trim().split(/\s+/);
  const at = words.findIndex((word, index) => index >= minWords && words.length - index >= minWords && glued.test(word) && !ownWaw.test(word));
  if (at < 0) return [part];
  return [words.slice(0, at).join(' '), ...splitGlued([(words[at] ?? '').slice(1), ...words.slice(at + 1)].join(' '))];
}

/** A name without the office, the place, the site and the day beside it. `isFirst`: no name stands before it. */
export function trimCaseless(part: string, isFirst: boolean): string {
  if (!isCaseless(part)) return part;
  let name = part.replace(/\s*[([]?[\d\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef].*$/u, '').replace(/[\s\p{P}]+$/u, '');
  for (let round = 0; round < 3; round += 1) name = name.replace(dateWords, '');
  const sides = name.split(/\s+[-–—/]\s+/);
  if (sides.length > 1) name = sides.find((side) => isCaselessName(side)) ?? name;
  name = name.replace(officeBefore, '').replace(officeAfter, '');
  return !isFirst && glued.test(name) && !ownWaw.test(name.split(' ')[0] ?? '') ? name.slice(1) : name;
}
