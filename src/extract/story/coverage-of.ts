/** Letters below which a publisher's text for machines is a teaser: measured, of 72 on news pages the cut ones had up to 500. */
const shortestWitness = 600;
const probes = 24;
const probeLength = 24;
/** Characters of it that are looked at: whether a text is cut shows in its first hundred printed pages. */
const longestWitness = 200_000;

/** The share of the publisher's own text that our text has, 0 to 1; 1 when there is none to go by. */
export function coverageOf(witness: string | null, text: string): number {
  if (!witness || witness.length < shortestWitness) return 1;
  const said = lettersOf(witness.slice(0, longestWitness).replace(/<[^<>]{0,500}>/g, ' '));
  const ours = lettersOf(text);
  const step = (said.length - probeLength) / probes;
  if (step < 1) return 1;
  let found = 0;
  for (let probe = 0; probe < probes; probe++) {
    const start = Math.floor(probe * step);
    if (ours.includes(said.slice(start, start + probeLength))) found++;
  }
  return found / probes;
}

/** Letters and digits alone: markup, quotes and white space differ between the two. */
function lettersOf(text: string): string {
  return text.toLowerCase().replace(/&#?\w{1,8};/g, '').replace(/[^\p{L}\p{N}]+/gu, '');
}
