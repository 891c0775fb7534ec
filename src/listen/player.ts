import { state, type State } from '../ui/state.ts';
import type { Hearing, SpeechEngine, Voice } from './speech-engine.ts';

/** `stuck`: the engine took our words and gave no sign of life, twice. */
export type PlayerState = 'stopped' | 'playing' | 'paused' | 'stuck' | 'ended';

export interface Player {
  state: State<PlayerState>;
  /** The index of the sentence that is, or would be, said. */
  at: State<number>;
  /** From the sentence it stands at; from the beginning after the end. */
  play: () => void;
  pause: () => void;
  stop: () => void;
  goTo: (index: number) => void;
  /** By so many sentences. */
  skip: (by: number) => void;
  /** To the beginning of the next paragraph; back to that of this one, and from there to that of the one before. */
  skipParagraph: (by: 1 | -1) => void;
  /** Both hold at once: what is being said begins again. */
  setRate: (rate: number) => void;
  setVoice: (voice: Voice) => void;
}

export interface PlayerOptions {
  engine: SpeechEngine;
  /** Their words and paragraphs. */
  sentences: readonly { text: string; paragraph: number }[];
  lang: string;
  voice: Voice;
  rate: number;
}

/** Milliseconds until an engine must have begun. A large voice is loaded from the disk first. */
const startMs = 6_000;

/** Milliseconds a character may take at speed 1: three times what a slow voice needs. And what any sentence may take besides. */
const characterMs = 200;
const spareMs = 4_000;

/** A sentence of this many characters that is over in so few milliseconds was not said; three of them running are no accident. */
const tooQuick = { characters: 25, ms: 60, running: 3 };

/** Says sentences one after another, and notices when nobody speaks. */
export function createPlayer(options: PlayerOptions): Player {
  return new SentencePlayer(options);
}

class SentencePlayer implements Player {
  readonly state = state<PlayerState>('stopped');
  readonly at = state(0);
  readonly #options: PlayerOptions;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #hasRetried = false;
  #quickOnes = 0;

  constructor(options: PlayerOptions) {
    this.#options = { ...options };
  }

  play = (): void => {
    if (this.#options.sentences.length === 0) return;
    if (this.state.get() === 'ended') this.at.set(0);
    this.#hasRetried = false;
    this.#quickOnes = 0;
    this.state.set('playing');
    this.#say();
  };

  pause = (): void => {
    if (this.state.get() !== 'playing') return;
    this.#silence();
    this.state.set('paused');
  };

  stop = (): void => {
    this.#silence();
    this.state.set('stopped');
  };

  goTo = (index: number): void => {
    const last = this.#options.sentences.length - 1;
    this.at.set(Math.max(0, Math.min(last, index)));
    this.#hasRetried = false;
    if (this.state.get() === 'ended') this.state.set('paused');
    this.#sayAgain();
  };

  skip = (by: number): void => { this.goTo(this.at.get() + by); };

  skipParagraph = (by: 1 | -1): void => {
    const { sentences } = this.#options;
    const at = this.at.get();
    const here = sentences[at]?.paragraph ?? 0;
    if (by === 1) {
      const next = sentences.findIndex(({ paragraph }) => paragraph > here);
      this.goTo(next === -1 ? sentences.length - 1 : next);
      return;
    }
    const start = sentences.findIndex(({ paragraph }) => paragraph === here);
    const before = sentences[start - 1]?.paragraph ?? here;
    this.goTo(at > start ? start : sentences.findIndex(({ paragraph }) => paragraph === before));
  };

  setRate = (rate: number): void => {
    this.#options.rate = rate;
    this.#sayAgain();
  };

  setVoice = (voice: Voice): void => {
    this.#options.voice = voice;
    this.#hasRetried = false;
    this.#sayAgain();
  };

  #sayAgain(): void {
    if (this.state.get() === 'playing') this.#say();
  }

  #say(): void {
    const { engine, sentences, lang, voice, rate } = this.#options;
    const text = sentences[this.at.get()]?.text ?? '';
    const endMs = spareMs + (text.length * characterMs) / Math.min(1, rate);
    const begun = performance.now();
    const hear: Hearing = {
      started: () => this.#watch(endMs),
      alive: () => this.#watch(endMs),
      ended: () => this.#ended(text, performance.now() - begun),
      failed: () => this.#failed(),
    };
    this.#watch(startMs);
    engine.say({ text, lang, voice, rate }, hear);
  }

  #ended(text: string, ms: number): void {
    this.#quickOnes = text.length >= tooQuick.characters && ms < tooQuick.ms ? this.#quickOnes + 1 : 0;
    if (this.#quickOnes >= tooQuick.running) {
      // Nothing of these was heard.
      this.at.set(Math.max(0, this.at.get() - tooQuick.running + 1));
      return this.#giveUp();
    }
    this.#hasRetried = false;
    if (this.at.get() + 1 >= this.#options.sentences.length) {
      this.#silence();
      this.state.set('ended');
      return;
    }
    this.at.set(this.at.get() + 1);
    this.#say();
  }

  #failed(): void {
    if (this.#hasRetried) return this.#giveUp();
    this.#hasRetried = true;
    this.#say();
  }

  #giveUp(): void {
    this.#silence();
    this.state.set('stuck');
  }

  #watch(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#failed(), ms);
  }

  #silence(): void {
    clearTimeout(this.#timer);
    this.#options.engine.stop();
  }
}
