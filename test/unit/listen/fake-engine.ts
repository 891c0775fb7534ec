import type { Hearing, Saying, SpeechEngine, Voice } from '../../../src/listen/speech-engine.ts';

export const voice: Voice = { id: 'a', name: 'Ada', lang: 'en-GB', isLocal: true, isDefault: true };

/** An engine that says nothing by itself: the test tells what is heard of it. Like a real one, what was stopped is heard no more. */
export class FakeEngine implements SpeechEngine {
  said: Saying[] = [];
  stops = 0;
  hear: Hearing | null = null;

  voices = (): Voice[] => [voice];

  onVoices = (): void => undefined;

  say = (saying: Saying, hear: Hearing): void => {
    this.said.push(saying);
    this.hear = hear;
  };

  stop = (): void => {
    this.stops += 1;
    this.hear = null;
  };

  get last(): string | undefined {
    return this.said.at(-1)?.text;
  }
}
