import type { SpeechEngine, Voice } from './speech-engine.ts';

/**
 * The browser's speech. Its pause is not used: on Android it ends the speech, and in Chromium it may never come back.
 * Null where the browser has no speech at all.
 */
export function systemEngine(): SpeechEngine | null {
  if (!('speechSynthesis' in globalThis)) return null;
  const synthesis = globalThis.speechSynthesis;
  // Held here: an utterance that nobody holds is collected while it speaks, and then never ends.
  let current: SpeechSynthesisUtterance | null = null;
  const stop = (): void => {
    current = null;
    synthesis.cancel();
  };
  return {
    voices: () => synthesis.getVoices().map(voiceFrom),
    onVoices: (tell, signal) => synthesis.addEventListener('voiceschanged', tell, { signal }),
    stop,
    say({ text, lang, voice, rate }, hear) {
      stop();
      const utterance = new SpeechSynthesisUtterance(text);
      current = utterance;
      utterance.lang = voice.lang || lang;
      utterance.rate = rate;
      const found = synthesis.getVoices().find((one) => voiceFrom(one).id === voice.id);
      // Without a voice the system takes one of its own, of any language and from anywhere.
      if (!found) { queueMicrotask(() => { if (current === utterance) hear.failed('the voice is gone'); }); return; }
      utterance.voice = found;
      const only = (tell: () => void) => (): void => { if (current === utterance) tell(); };
      utterance.addEventListener('start', only(hear.started));
      utterance.addEventListener('boundary', only(hear.alive));
      utterance.addEventListener('end', only(hear.ended));
      utterance.addEventListener('error', (event) => { if (current === utterance) hear.failed(event.error); });
      synthesis.speak(utterance);
      // Chromium may still be paused from an earlier page.
      synthesis.resume();
    },
  };
}

function voiceFrom({ voiceURI, name, lang, localService, default: isDefault }: SpeechSynthesisVoice): Voice {
  // Android writes en_GB.
  return { id: `${voiceURI || name} ${lang}`, name, lang: lang.replaceAll('_', '-'), isLocal: localService, isDefault };
}
