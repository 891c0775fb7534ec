/** A voice that the system has. */
export interface Voice {
  /** Tells two voices apart, also after a restart. */
  id: string;
  name: string;
  /** BCP 47. */
  lang: string;
  /** False when the words travel to somebody's server to be spoken. */
  isLocal: boolean;
  isDefault: boolean;
}

export interface Saying {
  text: string;
  lang: string;
  voice: Voice;
  /** Times the voice's own speed. */
  rate: number;
}

/** What an engine may tell of what it says. It may also tell nothing at all, or everything late. */
export interface Hearing {
  started: () => void;
  /** Any sign of life in between. */
  alive: () => void;
  ended: () => void;
  failed: (reason: string) => void;
}

/** Whatever speaks. One thing at a time: saying the next, or stopping, ends the last and silences its hearing. */
export interface SpeechEngine {
  voices: () => Voice[];
  /** Systems find their voices late. */
  onVoices: (tell: () => void, signal: AbortSignal) => void;
  say: (saying: Saying, hear: Hearing) => void;
  stop: () => void;
}
