import { fail, failure, ok, type Article, type Removal, type Result } from '../article/index.ts';
import { readingTime } from '../article/reading-time.ts';
import { declutter, type Hit } from './declutter/declutter.ts';
import { rules } from './declutter/rules/index.ts';
import { positionOf, textOf, type Scene } from './declutter/scene.ts';
import { setScene } from './declutter/set-scene.ts';
import { findLead } from './finish/find-lead.ts';
import { linkPlaces, markLinked } from './finish/link-places.ts';
import { toHtml, toText, type Child } from './finish/node.ts';
import { placeRemovals } from './finish/place-removals.ts';
import { excerptOf, writeArticle, writeRemoval } from './finish/write-article.ts';
import { checkLanguage, directionOf, type Metadata } from './metadata/index.ts';
import type { Part } from './page/part.ts';
import { chooseLines, type Choice } from './story/choose-lines.ts';
import { coverageOf } from './story/coverage-of.ts';
import { isStoryPage } from './story/is-story-page.ts';
import { judgeCompleteness } from './story/judge-completeness.ts';
import { askReadability } from './story/ask-readability.ts';

/** A page once read: nothing of it is touched any more. */
export interface PageCopy {
  url: string;
  /** What addresses are relative to. */
  base: string;
  root: Part;
  metadata: Metadata;
  /** Reads the page again, with what it hides; null when that is beyond the budget. */
  readHidden(): Part | null;
  /** Gives an empty document without a window, for Readability to work in. */
  newDocument(): Document;
}

/** One reading of the page, before it is written. */
interface Reading {
  scene: Scene;
  hits: Hit[];
  choice: Choice;
  isStory: boolean;
}

/** A publisher's own text of which we have less than this share means that we look again, with what the page hides. */
const poorCoverage = 0.5;
/** Letters to know a language by: the beginning is as good as the whole. */
const languageSample = 5000;
/** Removals beside the story that are shown to the reader, at most. */
const maxOutside = 24;
/** Of what stands away from the story only what asks something of the reader is a removal: the rest is the page. */
const asks = new Set(['donation-ask', 'newsletter-form', 'newsletter-teaser', 'paywall-ask', 'app-ask', 'follow-us', 'consent-dialog', 'push-ask', 'login-box']);
/** Never told: a reader who wants the story asks for none of it back. */
const furniture = new Set(['navigation', 'menu-list', 'breadcrumb', 'skip-link', 'toolbar', 'tag-list']);

/** The article of a page that was read, or why there is none. */
export function compose(page: PageCopy): Result<Article> {
  const shown = readStory(page, page.root);
  const reading = needsMore(page, shown) ? better(page, shown) : shown;
  if (!reading.isStory) return fail(failure(reading.scene.lines.length === 0 ? 'empty-page' : 'no-article'));
  return finish(page, reading);
}

function readStory(page: PageCopy, root: Part): Reading {
  const { metadata, url } = page;
  const scene = setScene(root, metadata);
  const hits = declutter(scene, rules);
  const testimony = askReadability(scene, page.newDocument(), { title: metadata.title, without: new Set(hits.map(({ part }) => part)) });
  const choice = chooseLines(scene, { testimony, hits, metadata, url });
  return { scene, hits, choice, isStory: isStoryPage(scene, choice.keeps, { metadata, url }) };
}

function needsMore({ metadata: { articleBody } }: PageCopy, reading: Reading): boolean {
  return !reading.isStory || (articleBody !== null && coverageOf(articleBody, textOfReading(reading)) < poorCoverage);
}

/** The reading with what the page hides, when it is a story and has clearly more of the publisher's own text. */
function better(page: PageCopy, shown: Reading): Reading {
  const root = page.readHidden();
  if (!root) return shown;
  const whole = readStory(page, root);
  if (!whole.isStory) return shown;
  if (!shown.isStory) return whole;
  const { articleBody } = page.metadata;
  return coverageOf(articleBody, textOfReading(whole)) > coverageOf(articleBody, textOfReading(shown)) + 0.2 ? whole : shown;
}

function textOfReading({ scene, choice }: Reading): string {
  return scene.lines.filter((_, index) => choice.keeps[index]).map(textOf).join(' ');
}

function finish({ url, base, metadata }: PageCopy, { scene, hits, choice }: Reading): Result<Article> {
  const { keeps, standfirst } = choice;
  const firstBody = scene.lines.find((line, index) => keeps[index] && !standfirst.includes(line)) ?? scene.lines[keeps.indexOf(true)];
  const lead = firstBody ? findLead(scene, { firstBody, keeps, metadata, base, without: new Set(hits.map(({ part }) => part)) }) : null;
  const elsewhere = new Set(lead?.box ? [lead.box] : []);
  markLinked(scene);
  const children = writeArticle(scene, { keeps, hits, standfirst, elsewhere }, base);
  linkPlaces(children, url);
  const text = toText(children);
  const lang = checkLanguage(metadata.lang, text.slice(0, languageSample));
  const { count, minutes } = readingTime(text, lang);
  return ok({
    url, canonicalUrl: metadata.canonicalUrl, title: titleOf(metadata, scene), authors: metadata.authors,
    published: metadata.published, modified: metadata.modified, siteName: metadata.siteName, section: metadata.section,
    lang, dir: metadata.dir ?? directionOf(lang),
    standfirst: standfirst.length > 0 ? standfirst.map(textOf).join(' ') : null,
    lead: lead?.image ?? null,
    html: toHtml(children), text, wordCount: count, readingMinutes: minutes,
    completeness: judgeCompleteness(scene, { keeps, metadata, wordCount: count, url }),
    removals: [...outsideRemovals(scene, { children, hits, base }), ...placeRemovals(children)],
  });
}

/** The page's title; else its main heading; else the beginning of its text. */
function titleOf(metadata: Metadata, { heading, lines }: Scene): string {
  return metadata.title || (heading ? textOf(heading) : '') || textOf(lines[0]!).slice(0, 120);
}

/** Asks, forms and overlays that stood outside of the story: nothing of them is in the article, but the reader may look. */
function outsideRemovals(scene: Scene, { children, hits, base }: { children: readonly Child[]; hits: readonly Hit[]; base: string }): Removal[] {
  const placed = new Set(placeRemovals(children).map(({ kind, excerpt }) => `${kind} ${excerpt}`));
  const isTold = ({ part, rule }: Hit): boolean => part.textLength > 0 && !furniture.has(rule.id) && (asks.has(rule.id) || positionOf(scene, part) !== 'outside')
    && !placed.has(`${rule.id} ${excerptOf(part)}`);
  return hits.filter(isTold).slice(0, maxOutside).map((hit) => ({ ...writeRemoval(scene, hit, base).removal, place: null }));
}
