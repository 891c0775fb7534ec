import { readAgency } from './agencies.ts';
import { isNameWithBy, isOffice, isSameName, looksLikePerson, personsOf, splitNames, turnNames } from './author-names.ts';
import { readAuthorBoxes, readBylines, readOpeningNames } from './byline.ts';
import { isCaseless } from './caseless-names.ts';
import { writeName } from './capital-names.ts';
import type { FindByName } from './class-names.ts';
import { byLines, isTopic, readHandle, readHelpers, readLinkedNames, readNamesBesideDate } from './headline-authors.ts';
import type { LinkedArticle } from './json-ld.ts';
import { readLabelledNames } from './labelled-names.ts';
import type { MetaTags } from './meta-tags.ts';
import type { Site } from './site-name.ts';
import type { StoryPlace } from './story-place.ts';

interface Sources {
  meta: MetaTags;
  linked: LinkedArticle | null;
  /** What its JSON-LD says about the page itself. */
  page: LinkedArticle | null;
  site: Site;
  place: StoryPlace;
  find: FindByName;
  headlineLines: () => string[];
  /** As declared. */
  lang: string | null;
}

const metaNames = ['author', 'article:author', 'og:article:author', 'byl', 'articleauthor', 'parsely-author', 'sailthru.author', 'dc.creator', 'dcterms.creator', 'cxenseparse:author'];

/** What a share card calls the writer (`twitter:label1`, with the name in `twitter:data1`). */
const cardLabel = /^(?:written by|verfasst von|geschrieben von|écrit par|escrito por|scritto da|geschreven door|napisane przez|skrevet av|skrevet af|skriven av|author|autor|автор|yazan|scris de|συντάχθηκε από|kirjoittanut|írta|napsal|ditulis oleh|được viết bởi|كتب بواسطة|נכתב על ידי|द्वारा लिखित|লিখেছেন|เขียนโดย|ავტორი|作者|執筆者|글쓴이)$/iu;

/** Who made the site: `content: Harbour Media, design: Ann Poe`. */
const credits = /^(?:content|design|code|development|layout|theme|powered by|generator)\s*:/iu;

/** A company, by the letters of its law: who owns the site. */
const company = /[\s,](?:GmbH|AG|Inc|Ltd|LLC|PLC|S\.[AL]\.?U?|S\.p\.A|s\.r\.o|sp\. z o\.\s?o|B\.V|Kft)\.?$/i;

/** A byline of no person: "by The Harbor Dispatch news desk". */
const deskWord = /\b(?:desk|sports|service|newsroom|staff|editors|editorial|team|redaktion|rédaction|redacción|redazione|redação|redactie|redakcja|redaktionen|redaksjonen|toimitus|redakce|redaksi)\b|редакці|редакци|σύνταξη|szerkesztőség|redac[țţ]ia|tòa soạn|التحرير|تحریریه|מערכת|डेस्क|ब्यूरो|ডেস্ক|กองบรรณาธิการ|რედაქცია|編集部|편집부|编辑部/iu;

/** More names than this are a masthead. */
const maxAuthors = 40;

/** Lines at the headline among which a signature is believed against the data. */
const signatureLines = 8;

/**
 * Who wrote the story. The publisher's data first, unless the headline is signed by somebody else (systems name whoever put
 * the story in), then the bylines of the page, then the words at the headline and behind labels: the first that names
 * somebody other than the site. Only where none does, an agency, or the desk that the data or the byline names.
 */
export function readAuthors(document: Document, sources: Sources): string[] {
  const names = findAuthors(document, sources);
  // Beside `Jane Doe`, a name in capitals is a newsroom's.
  return names.some((name) => /\p{Ll}/u.test(name) || sources.site.isCalled(name)) ? names : names.map((name) => writeName(name, sources.lang));
}

function findAuthors(document: Document, sources: Sources): string[] {
  const { meta, linked, page, site, lang } = sources;
  const accounts = linked?.authors.filter(({ isAccount }) => isAccount).map(({ name }) => name) ?? [];
  const isNobody = (name: string): boolean => site.isCalled(name) || accounts.includes(name) || company.test(name);
  const told = [linked?.authors.map(({ name }) => name) ?? [], citationNames(meta), cardNames(meta), ...metaNames.map((name) => meta.every(name)), pageNames(page)].map((texts) => texts.filter((text) => !credits.test(text)).map(turnNames));
  const named = told.map((texts) => personsOf(namesOf(texts.filter((text) => !namesSite(text, site)), lang)).filter((name) => !isNobody(name))).filter((names) => names.length > 0);
  const persons = named[0]?.every(isOffice) ? named.find((names) => names.some(looksLikePerson)) ?? named[0] : named[0];
  if (persons) return signedInstead(persons, signatures(sources), isNobody).slice(0, maxAuthors);
  const { explicit, shown } = readBylines(document, sources);
  const lines = signatures(sources);
  const helpers = readHelpers(lines);
  const owner = told.flatMap((texts) => namesOf(texts)).find((name) => isOwner(name, site)) ?? null;
  const isWriter = (name: string): boolean => (name === owner || !isNobody(name)) && !helpers.some((helper) => isSameName(helper, name));
  for (const texts of explicit) {
    const names = namesOf(texts, lang).filter(isWriter);
    const people = names.filter(looksLikePerson);
    if (people.length) return people;
    const single = personsOf(names).filter((name) => /^\p{Lu}\p{L}+$/u.test(name));
    if (single.length && names.length === single.length && single.length <= 3) return texts.includes(single.join('\n')) ? [single.join(' ')] : single;
  }
  for (const texts of namings(document, sources, [readLinkedNames(document, sources.place, lines), ...shown, byLines(lines), owner ? [owner] : []])) {
    const people = withoutOffices(namesOf(texts, lang).filter((name) => looksLikePerson(name) && isWriter(name)));
    if (people.length) return people.slice(0, maxAuthors);
  }
  return lastNames(told, { explicit, shown }, sources);
}

/** The lines at the headline but for names that begin as "by" does. */
function signatures({ headlineLines, lang }: Sources): string[] {
  return headlineLines().filter((line) => !isNameWithBy(line, lang));
}

/** Whose site it is: its address has the name, and it calls itself something else. */
function isOwner(name: string, site: Site): boolean {
  return looksLikePerson(name) && site.name !== null && site.isCalled(name) && !isSameName(name, site.name);
}

/** People only: the author of a page that is no article is its publisher. */
function pageNames(page: LinkedArticle | null): string[] {
  return page?.authors.map(({ name }) => name).filter(looksLikePerson) ?? [];
}

/** Those who sign at the headline where the data's are not seen there. */
function signedInstead(told: string[], lines: readonly string[], isNobody: (name: string) => boolean): string[] {
  const isByDesk = told.every(isOffice);
  const near = isByDesk ? lines : lines.slice(0, signatureLines);
  const helpers = readHelpers(near);
  const signed = namesOf(byLines(near)).filter((name) => looksLikePerson(name) && !isNobody(name) && !helpers.some((helper) => isSameName(helper, name)));
  const isSeen = (name: string): boolean => lines.some((line) => line.toLowerCase().includes(name.toLowerCase()));
  return signed.length > 0 && (isByDesk || !told.some(isSeen)) ? signed : told;
}

/** Where nobody is named: the word behind "by", an agency, the desk, or the site as the author it says it is. */
function lastNames(told: readonly string[][], { explicit, shown }: { explicit: string[][]; shown: string[][] }, sources: Sources): string[] {
  const { site } = sources;
  const lines = signatures(sources);
  const word = readHandle(lines);
  const signed = [...namesOf(byLines(lines)), ...namesOf(shown.flat())];
  const desks = [
    lines.flatMap((line) => readAgency(line) ?? []), word ? [word] : [], ...told.map((texts) => texts.flatMap((text) => (site.isCalled(text) ? text : namesOf([text]))).filter((name) => !company.test(name))), namesOf(explicit.flat()).filter((name) => site.isCalled(name)),
    signed.filter(isDesk), signed.filter((name) => site.isCalled(name)),
  ];
  return desks.find((names) => names.length > 0)?.slice(0, 1) ?? [];
}

/** `The Harbour Gazette (www.harbour-gazette.example)`: whatever the name is, it is the site's. `Harbour & Sons`, too, is not two people. */
function namesSite(text: string, site: Site): boolean {
  return site.isCalled(text) || site.isCalled(/\(([^()]{3,60})\)/.exec(text)?.[1]?.replace(/^www\./, '') ?? '');
}

/** Texts that may name the authors, the surest first; the whole page is only read when nothing near the headline does. */
function* namings(document: Document, { place, headlineLines, find }: Sources, near: readonly string[][]): Iterable<string[]> {
  yield* near;
  yield readNamesBesideDate(document, place, headlineLines());
  // A word behind "by" at the headline is an author, whoever is named further down.
  if (readHandle(headlineLines())) return;
  // A paragraph that is nothing but names of several words each: in scripts without spaces or capitals any words look like one.
  yield* readOpeningNames(document, place).filter((texts) => namesOf(texts).every((name) => looksLikePerson(name) && name.includes(' ') && !isCaseless(name) && !isTopic(name)));
  yield readLabelledNames(document, place);
  yield* readAuthorBoxes(find, place);
}

/** A desk, or the letters a newsroom goes by. */
function isDesk(name: string): boolean {
  return deskWord.test(name) || /^\p{Lu}{2,6}$/u.test(name);
}

/** The names of several bylines, each once. Addresses of profiles are none. */
function namesOf(texts: readonly string[], lang: string | null = null): string[] {
  const names: string[] = [];
  for (const name of texts.filter((text) => !/^https?:/i.test(text)).flatMap((text) => (isNameWithBy(text, lang) ? [text.trim()] : splitNames(text)))) {
    if (!names.some((other) => isSameName(other, name))) names.push(name);
  }
  return names;
}

/** Beside `David Straub`, `MDR THÜRINGEN` is where he works; alone, `THABO MOKONE` is a name in capitals. */
function withoutOffices(names: readonly string[]): string[] {
  const mixed = names.filter((name) => /\p{Ll}|\p{Lo}/u.test(name));
  return mixed.length ? mixed : [...names];
}

function cardNames(meta: MetaTags): string[] {
  const labelled = [1, 2, 3].filter((card) => cardLabel.test(meta.first(`twitter:label${card}`) ?? '')).flatMap((card) => meta.every(`twitter:data${card}`));
  return [...labelled, ...meta.every('twitter:misc:written by')];
}

/** Libraries write `Roy, Aniruddha`, one name in each element. */
function citationNames(meta: MetaTags): string[] {
  return meta.every('citation_author', 'citation_authors').map((name) => name.replace(/^([^,;]{2,40}),\s*([^,;]{1,40})$/, '$2 $1'));
}
