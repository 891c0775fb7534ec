/** A voice that is silent and waits to be told that it is done. Runs in the page. */
export function giveVoice(): void {
  const voice = { voiceURI: 'test', name: 'Test', lang: 'en-GB', localService: true, default: true };
  const silent = Object.assign(new EventTarget(), {
    getVoices: () => [voice], cancel: () => undefined, resume: () => undefined,
    speak(utterance: SpeechSynthesisUtterance) {
      Object.assign(window, { utterance });
      document.body.dataset['said'] = JSON.stringify({ rate: utterance.rate, lang: utterance.lang, text: utterance.text });
      utterance.dispatchEvent(new Event('start'));
    },
  });
  Object.defineProperty(window, 'speechSynthesis', { value: silent, configurable: true });
  // A real utterance takes real voices only.
  Object.defineProperty(SpeechSynthesisUtterance.prototype, 'voice', { set: () => undefined, configurable: true });
}

/** Tells it that its sentence is done. Runs in the page. */
export async function finishSentence(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 100));
  (window as unknown as { utterance: EventTarget }).utterance.dispatchEvent(new Event('end'));
}
