/**
 * Labels under which a country's registry gives out names to many: `gov.uk` is a thousand sites. The whole list of such suffixes
 * is 200 KB; these are the ones of offices, schools and shops that have pages at `www.`, and one too many costs nothing.
 */
const shared = /^(?:ac|co|com|edu|go|gob|gouv|gov|govt|gv|jus|leg|mil|muni|net|nhs|nic|or|org|parliament|police|sch)\.[a-z]{2}$/;

/** Whether a name is no site of its own but what many sites' names end in. */
export function isPublicSuffix(name: string): boolean {
  return !name.includes('.') || shared.test(name);
}
