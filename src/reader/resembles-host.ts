/** Between a name and its country: example.co.uk, example.org.pl. */
const general = new Set(['ac', 'co', 'com', 'edu', 'gov', 'net', 'org']);

/** Letters of a first word that may be an article: The, Der, Les, Il. */
const longestArticle = 3;

/** Letters that Unicode does not take apart, and how Germans and Scandinavians write theirs in an address. */
const alike: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd' };
const written: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };

/**
 * Whether a site's name is that of its host, so that the host need not stand beside it. A page may call itself what it likes;
 * only its host cannot lie. No list of sites, three ways to resemble, by the letters of the name and of the host's own label:
 *
 * - one holds the other, and is at most twice as long: The Guardian, guardian.example;
 * - the label is made of the beginnings of all the words, a leading article aside: NYTimes, WSJ, LATimes;
 * - the first word is an abbreviation in capitals and is the label: BBC News, bbc.co.uk.
 *
 * A name in another script than the host's has no letters to compare, and never resembles.
 */
export function resemblesHost(name: string, hostname: string): boolean {
  const label = ownLabel(hostname).replace(/[^a-z0-9]/g, '');
  if (label === '' || /[^\p{Script=Latin}\P{L}]/u.test(name)) return false;
  const [first = ''] = wordsOf(name);
  if (/^[A-Z0-9]{2,6}$/.test(first) && first.toLowerCase() === label) return true;
  const lower = name.normalize('NFC').toLowerCase();
  return [lower, lower.replace(/[äöüøå]/g, (letter) => written[letter] ?? letter)].some((spelled) => {
    const words = wordsOf(plain(spelled));
    const letters = words.join('');
    const [short, long] = letters.length < label.length ? [letters, label] : [label, letters];
    if (short !== '' && long.includes(short) && long.length <= 2 * short.length) return true;
    return isMadeOf(label, words) || ((words[0]?.length ?? 0) <= longestArticle && isMadeOf(label, words.slice(1)));
  });
}

/** The label under which somebody owns the host: `example` of news.example.co.uk. Empty for an address of numbers. */
function ownLabel(hostname: string): string {
  if (/^[\d.]+$|^\[/.test(hostname)) return '';
  const labels = hostname.toLowerCase().split('.');
  const top = labels.pop() ?? '';
  if (labels.length === 0) return top;
  if (top.length === 2 && labels.length > 1 && general.has(labels.at(-1) ?? '')) labels.pop();
  return labels.at(-1) ?? '';
}

/** Whether the label is the beginnings of all these words, two or more, in their order. A page chooses both: no backtracking. */
function isMadeOf(label: string, words: readonly string[]): boolean {
  if (words.length < 2) return false;
  let ends = new Set([0]);
  for (const word of words) {
    const next = new Set<number>();
    for (const at of ends) for (let length = 1; length <= word.length && word[length - 1] === label[at + length - 1]; length++) next.add(at + length);
    ends = next;
  }
  return ends.has(label.length);
}

function wordsOf(name: string): string[] {
  return name.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '');
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[ßæœøłđ]/g, (letter) => alike[letter] ?? letter);
}
