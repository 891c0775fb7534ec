// The figures of many pages.
import { categories } from './clutter.mjs';
import { mean, rates } from './tokens.mjs';

/** The figures of one extractor on one set. Means leave out pages whose truth lacks the fact; nothing else is left out. */
export function aggregate(pages) {
  const texts = pages.filter((page) => page.match);
  const of = (name, from = pages) => mean(from.map((page) => page[name]).filter((value) => value !== null && value !== undefined));
  const withClutter = pages.filter((page) => page.hasClutter);
  const times = pages.map((page) => page.ms).filter((ms) => ms !== null).sort((a, b) => a - b);
  return {
    pages: pages.length, f1: texts.length ? meanF1(texts.map((page) => page.match)) : null,
    wordF1: of('wordF1', texts), first: of('first', texts), last: of('last', texts), paragraphs: of('paragraphs', texts),
    leaking: withClutter.filter((page) => page.leaks.length > 0).length, withClutter: withClutter.length,
    byCategory: Object.fromEntries(categories.map((category) => [category, {
      leaking: pages.filter((page) => page.leakedCategories.includes(category)).length, of: pages.filter((page) => page.categories.includes(category)).length,
    }])),
    title: of('title'), authors: of('authors'), date: of('date'),
    underHalf: texts.filter((page) => page.f1 < 0.5).length, texts: texts.length,
    errors: pages.filter((page) => page.error).length, repeating: texts.filter((page) => page.repeats > 0).length,
    msMedian: times[Math.floor(times.length / 2)] ?? null, msP95: times[Math.floor(times.length * 0.95)] ?? null,
  };
}

/** Pages of `ours` whose recall is more than `share` below that of the other extractor on the same page. */
export function pagesLosing(ours, others, share = 0.02) {
  const byId = new Map(others.map((page) => [page.id, page]));
  return ours.filter((page) => page.match && page.recall < (byId.get(page.id)?.recall ?? 0) - share);
}

/** Harmonic mean of mean precision and mean recall, each over the pages where it is defined. */
function meanF1(matches) {
  const precision = mean(matches.filter(([hit, extra]) => hit + extra > 0).map((match) => rates(match).precision)) ?? 0;
  const recall = mean(matches.filter(([hit, , missed]) => hit + missed > 0).map((match) => rates(match).recall)) ?? 0;
  return precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
}
