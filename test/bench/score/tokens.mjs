// Words, four-word shingles, and the scores made of them.

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const unspacedAll = new RegExp(unspaced, 'gu');

/** Whether a text is mostly of a script that puts no space between words: then each character is a token. */
export function isUnspaced(text) {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters > 0 && (text.match(unspacedAll)?.length ?? 0) / letters > 0.2;
}

/** Runs of letters, digits and underscores, as Python's \w+ finds them. */
export function tokens(text, byCharacter = false) {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  if (!byCharacter) return words;
  return words.flatMap((word) => (unspaced.test(word) ? word.match(new RegExp(`${unspaced.source}|[^${unspaced.source.slice(1)}+`, 'gu')) ?? [] : [word]));
}

export function shingles(words, size = 4) {
  const bag = new Map();
  for (let at = 0; at < Math.max(1, words.length - size + 1); at += 1) {
    const shingle = words.slice(at, at + size).join('\u0001');
    if (shingle) bag.set(shingle, (bag.get(shingle) ?? 0) + 1);
  }
  return bag;
}

/** True and false positives and false negatives of shingles, as shares that sum to 1 (0, 0, 0 when both are empty). */
export function matchShingles(truth, found) {
  const wanted = shingles(truth);
  const given = shingles(found);
  let [hit, extra, missed] = [0, 0, 0];
  for (const [shingle, count] of wanted) {
    const other = given.get(shingle) ?? 0;
    hit += Math.min(count, other);
    missed += Math.max(0, count - other);
  }
  for (const [shingle, count] of given) extra += Math.max(0, count - (wanted.get(shingle) ?? 0));
  const sum = hit + extra + missed;
  return sum === 0 ? [0, 0, 0] : [hit / sum, extra / sum, missed / sum];
}

/** Precision, recall and F1 of one page. Nothing wanted and nothing found is right. */
export function rates([hit, extra, missed]) {
  if (extra === 0 && missed === 0) return { precision: 1, recall: 1, f1: 1 };
  const precision = hit + extra > 0 ? hit / (hit + extra) : 0;
  const recall = hit + missed > 0 ? hit / (hit + missed) : 0;
  return { precision, recall, f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0 };
}

/** F1 of the lower-cased bags of words. */
export function wordF1(truth, found) {
  if (!truth.length || !found.length) return truth.length === found.length ? 1 : 0;
  const wanted = new Map();
  for (const word of truth) wanted.set(word.toLowerCase(), (wanted.get(word.toLowerCase()) ?? 0) + 1);
  let both = 0;
  for (const word of found) {
    const left = wanted.get(word.toLowerCase()) ?? 0;
    if (left > 0) both += 1;
    wanted.set(word.toLowerCase(), left - 1);
  }
  const precision = both / found.length;
  const recall = both / truth.length;
  return precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
}

/** The share of a text's shingles that are in the bag. */
export function coverage(text, bag, byCharacter) {
  let [hit, all] = [0, 0];
  for (const [shingle, count] of shingles(tokens(text, byCharacter))) {
    all += count;
    hit += Math.min(count, bag.get(shingle) ?? 0);
  }
  return all === 0 ? 1 : hit / all;
}

/** For comparing: one case, one kind of quotes, no invisible characters. */
export function normalise(text) {
  return (text ?? '').normalize('NFKC').toLowerCase().replace(/[\u2018\u2019\u201b\u02bc\u00b4`]/g, "'").replace(/[\u201c\u201d\u201e\u00ab\u00bb]/g, '"')
    .replace(/[\u00ad\u200b-\u200d\ufeff\u2060]/g, '').replace(/\s+/g, ' ').trim();
}

/** Letters and digits, words separated by one space. */
export function plain(text) {
  return normalise(text).replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

export function mean(numbers) {
  return numbers.length ? numbers.reduce((sum, number) => sum + number, 0) / numbers.length : null;
}
