import type { Voice } from './speech-engine.ts';

/**
 * The voices of this machine for a language, the best first: of its country, the system's own choice. Each name once. A voice
 * that sends the words to a server is none of ours: what is read stays here.
 */
export function voicesFor(lang: string, voices: readonly Voice[]): Voice[] {
  const wanted = lang.toLowerCase();
  const language = baseOf(wanted);
  const rank = (voice: Voice): number => (voice.lang.toLowerCase() === wanted ? 0 : 2) + (voice.isDefault ? 0 : 1);
  const seen = new Set<string>();
  return voices
    // eSpeak lists every voice in every timbre, as `English+Andrea`: thirteen thousand in all.
    .filter(({ lang: spoken, name, isLocal }) => isLocal && baseOf(spoken.toLowerCase()) === language && !name.includes('+'))
    .map((voice, index) => ({ voice, index }))
    .sort((one, other) => rank(one.voice) - rank(other.voice) || one.index - other.index)
    .map(({ voice }) => voice)
    .filter(({ name, lang: spoken }) => {
      const key = `${name} ${spoken}`;
      return !seen.has(key) && seen.add(key);
    });
}

function baseOf(lang: string): string {
  const [base = ''] = lang.split(/[-_]/);
  // Norwegian is written under three names.
  return base === 'nb' || base === 'nn' ? 'no' : base;
}
