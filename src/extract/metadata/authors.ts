import { readAgency } from './agencies.ts';
import { isSameName, looksLikePerson, personsOf, splitNames, turnNames } from './author-names.ts';
import type { FindByName } from './class-names.ts';
import { readBylines, readOpeningNames } from './byline.ts';
import type { LinkedArticle } from './json-ld.ts';
import { readLabelledNames } from './labelled-names.ts';
import type { MetaTags } from './meta-tags.ts';
import type { Site } from './site-name.ts';
import type { StoryPlace } from './story-place.ts';

interface Sources {
  meta: MetaTags;
  linked: LinkedArticle | null;
  site: Site;
  place: StoryPlace;
  find: FindByName;
  headlineLines: () => string[];
}

const metaNames = ['author', 'article:author', 'og:article:author', 'byl', 'articleauthor', 'parsely-author', 'sailthru.author', 'dc.creator', 'dcterms.creator', 'cxenseparse:author'];

/** What a share card calls the writer (`twitter:label1`, with the name in `twitter:data1`). */
const cardLabel = /^(?:written by|verfasst von|geschrieben von|écrit par|escrito por|scritto da|geschreven door|napisane przez|skrevet av|skrevet af|skriven av|author|autor|автор|yazan|作者|執筆者|글쓴이)$/iu;

/** "By" at the beginning of a line, or alone on it with the name on the next. */
const byLine = /^(?:(?:written |reported |words |story |text )?by|von|par|por|di|door|przez|av|af|oleh|texte?(?: von)?|tekst|autor(?:in)?(?:\/autor(?:in)?)?|auteur|author|автор|текст|yazan|文|作者|記者)(?:\s*[:：]\s*|\s+|$)/iu;

/** A byline of no person: "by The Harbor Dispatch news desk". */
const deskWord = /\b(?:desk|newsroom|staff|editors|editorial|team|redaktion|rédaction|redacción|redazione|redação|redactie|redakcja|redaktionen|redaksjonen)\b|редакці|редакци|編集部|편집부|编辑部/iu;

/** More names than this are a masthead. */
const maxAuthors = 40;

/**
 * Who wrote the story. The publisher's data first, then the bylines of the page, then the words at the headline and
 * behind labels: the first that names somebody other than the site. Only where none does, an agency, or the desk that the
 * data or the byline names.
 */
export function readAuthors(document: Document, sources: Sources): string[] {
  const { meta, linked, site } = sources;
  const accounts = linked?.authors.filter(({ isAccount }) => isAccount).map(({ name }) => name) ?? [];
  const isNobody = (name: string): boolean => site.isCalled(name) || accounts.includes(name);
  const told = [linked?.authors.map(({ name }) => name) ?? [], citationNames(meta), cardNames(meta), ...metaNames.map((name) => meta.every(name))].map((texts) => texts.map(turnNames));
  for (const texts of told) {
    const others = personsOf(namesOf(texts.filter((text) => !namesSite(text, site)))).filter((name) => !isNobody(name));
    if (others.length) return others.slice(0, maxAuthors);
  }
  const { explicit, shown } = readBylines(document, sources);
  for (const texts of explicit) {
    const names = namesOf(texts).filter((name) => !isNobody(name));
    const persons = names.filter(looksLikePerson);
    if (persons.length) return persons;
    const single = personsOf(names).filter((name) => /^\p{Lu}\p{L}+$/u.test(name));
    if (single[0] && names.length === 1) return single;
  }
  const lines = sources.headlineLines();
  for (const texts of namings(document, sources.place, [...shown, byLines(lines)])) {
    const persons = withoutOffices(namesOf(texts).filter((name) => looksLikePerson(name) && !isNobody(name)));
    if (persons.length) return persons.slice(0, maxAuthors);
  }
  const desks = [lines.flatMap((line) => readAgency(line) ?? []), ...told.map(namesOf), namesOf(explicit.flat()).filter((name) => site.isCalled(name)), namesOf(byLines(lines)).filter(isDesk)];
  return desks.find((names) => names.length > 0)?.slice(0, 1) ?? [];
}

/** `The Harbour Gazette (www.harbour-gazette.example)`: whatever the name is, it is the site's. */
function namesSite(text: string, site: Site): boolean {
  return site.isCalled(/\(([^()]{3,60})\)/.exec(text)?.[1]?.replace(/^www\./, '') ?? '');
}

/** Texts that may name the authors, the surest first; the whole page is only read when nothing near the headline does. */
function* namings(document: Document, place: StoryPlace, near: readonly string[][]): Iterable<string[]> {
  yield* near;
  // A paragraph that is nothing but names of several words each: in scripts without spaces any word looks like one.
  yield* readOpeningNames(document, place).filter((texts) => namesOf(texts).every((name) => looksLikePerson(name) && name.includes(' ')));
  yield readLabelledNames(document, place);
}

/** A desk, or the letters a newsroom goes by. */
function isDesk(name: string): boolean {
  return deskWord.test(name) || /^\p{Lu}{2,6}$/u.test(name);
}

/** The names of several bylines, each once. Addresses of profiles are none. */
function namesOf(texts: readonly string[]): string[] {
  const names: string[] = [];
  for (const name of texts.filter((text) => !/^https?:/i.test(text)).flatMap(splitNames)) {
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

function byLines(lines: readonly string[]): string[] {
  const at = lines.findIndex((line) => byLine.test(line));
  if (at < 0) return [];
  const rest = (lines[at] ?? '').replace(byLine, '');
  if (rest) return [rest];
  // "By" stood alone: the names follow, each a line, with "and" or a comma between.
  const names = lines.slice(at + 1, at + 8);
  const end = names.findIndex((line, index) => index > 0 && !/^(?:,|&|and|und|et|y|e|i|и|та|en|og|och|ve|oraz)$/iu.test(line) && !/^(?:,|&|and|und|et)$/iu.test(names[index - 1] ?? ''));
  return [names.slice(0, end < 0 ? 1 : end).join(' ')];
}
