import type { Article } from '../../article/index.ts';
import { forgetOldPlaces, heardPlace, keepHeardPlace, keepListeningManner, listeningManner } from '../../listen/heard-places.ts';
import { listenToMediaKeys } from '../../listen/media-keys.ts';
import { createPlayer, type Player } from '../../listen/player.ts';
import { sentencesOf, type Sentence } from '../../listen/sentences.ts';
import type { SpeechEngine, Voice } from '../../listen/speech-engine.ts';
import { systemEngine } from '../../listen/system-engine.ts';
import { voicesFor } from '../../listen/voices-for.ts';
import { announce } from '../../ui/announce.ts';
import { drawButton } from '../../ui/button.ts';
import { h } from '../../ui/h.ts';
import { highlight, showRange } from '../../ui/highlight.ts';
import type { Translate } from '../../ui/translate.ts';
import { drawListenControls } from './listen-controls.ts';

/** Milliseconds to wait for a system that is still looking for its voices. */
const voicesMs = 1_500;

/** Characters by which a sentence is known again. */
const knownBy = 60;

export interface ListenBar {
  bar: HTMLElement;
  toggle: () => void;
  /** The story was drawn anew, with something put back or its pictures: the mark goes where the sentence is now. */
  update: () => void;
}

export interface ListenOptions {
  t: Translate;
  article: () => Article;
  story: () => HTMLElement | null;
  /** Aborts when the article is no longer shown. */
  signal: AbortSignal;
}

/** Reads the story out: a bar at the foot of the window, the sentence marked and in view. Closed, it is silent. */
export function drawListenBar(options: ListenOptions): ListenBar {
  const bar = h('div', { class: 'listen', role: 'group', 'aria-label': options.t('listen'), 'data-part': 'listen', hidden: true });
  forgetOldPlaces();
  let leave = new AbortController();
  let update = (): void => undefined;
  const close = (): void => {
    leave.abort();
    update = () => undefined;
    bar.hidden = true;
    bar.replaceChildren();
    document.querySelector<HTMLElement>('[data-action="listen"]')?.focus();
  };
  const open = async (): Promise<void> => {
    leave = new AbortController();
    bar.hidden = false;
    bar.dataset['state'] = 'waiting';
    bar.replaceChildren(h('p', { role: 'status' }, options.t('listen'), '…'), drawButton({ action: 'listen-close', label: options.t('close'), icon: 'close', bare: true, class: 'quiet', press: close }));
    const lang = options.article().lang ?? document.documentElement.lang;
    const engine = systemEngine();
    const voices = engine ? await voicesOf(engine, lang, leave.signal) : [];
    if (leave.signal.aborted) return;
    if (!engine || voices.length === 0) showNoVoice(bar, { lang, close }, options.t);
    else update = listen({ bar, engine, voices, lang, close, signal: leave.signal }, options);
  };
  // A voice must not go on from an article or a page that is gone.
  options.signal.addEventListener('abort', () => leave.abort(), { once: true });
  addEventListener('pagehide', () => leave.abort(), { signal: options.signal });
  return { bar, toggle: () => { if (bar.hidden) void open(); else close(); }, update: () => update() };
}

async function voicesOf(engine: SpeechEngine, lang: string, signal: AbortSignal): Promise<Voice[]> {
  const found = voicesFor(lang, engine.voices());
  if (found.length > 0) return found;
  await new Promise<void>((resolve) => {
    setTimeout(resolve, voicesMs);
    engine.onVoices(() => { if (voicesFor(lang, engine.voices()).length > 0) resolve(); }, signal);
  });
  return voicesFor(lang, engine.voices());
}

function showNoVoice(bar: HTMLElement, { lang, close }: { lang: string; close: () => void }, t: Translate): void {
  const language = new Intl.DisplayNames(document.documentElement.lang || 'en', { type: 'language', fallback: 'code' }).of(lang.split('-')[0] ?? lang) ?? lang;
  const words = t('listenNoVoice', language);
  bar.dataset['state'] = 'no-voice';
  bar.replaceChildren(h('p', { 'data-part': 'no-voice' }, words), drawButton({ action: 'listen-close', label: t('close'), icon: 'close', bare: true, class: 'quiet', press: close }));
  announce(words);
}

interface Listening {
  bar: HTMLElement;
  engine: SpeechEngine;
  voices: Voice[];
  lang: string;
  close: () => void;
  signal: AbortSignal;
}

/** Gives what follows the story to its new places. */
function listen({ bar, engine, voices, lang, close, signal }: Listening, { t, article, story }: ListenOptions): () => void {
  const manner = listeningManner();
  const language = lang.split('-')[0] ?? lang;
  const voice = voices.find(({ id }) => id === manner.voices[language]) ?? voices[0];
  const place = story();
  if (!voice || !place) return () => undefined;
  let sentences = sentencesOf(place, lang);
  const player = createPlayer({ engine, sentences, lang, voice, rate: manner.rate });
  player.goTo(firstSentence(sentences, heardPlace(article().url)));
  const mark = (): Range | undefined => {
    const here = sentences[player.at.get()]?.range;
    highlight('spoken', here ? [here] : []);
    return here;
  };
  bar.replaceChildren(...drawListenControls({
    t, player, voices, voice, rate: manner.rate, close,
    chose: (change) => {
      if (change.rate !== undefined) manner.rate = change.rate;
      if (change.voice) manner.voices[language] = change.voice.id;
      keepListeningManner(manner);
    },
  }));
  player.state.watch((now) => { bar.dataset['state'] = now; }, signal);
  player.at.watch((index) => {
    const here = mark();
    bar.dataset['sentence'] = String(index);
    if (here && player.state.get() === 'playing') showRange(here);
    keepHeardPlace(article().url, index === 0 ? null : (sentences[index]?.text.slice(0, knownBy) ?? null));
  }, signal);
  player.state.watch((now) => { if (now === 'ended') keepHeardPlace(article().url, null); }, signal);
  listenToMediaKeys({ title: article().title, site: article().siteName ?? '' }, actionsOf(player), signal);
  signal.addEventListener('abort', () => { player.stop(); highlight('spoken', []); }, { once: true });
  player.play();
  bar.querySelector<HTMLElement>('[data-action="listen-play"]')?.focus();
  return () => {
    const drawn = story();
    if (!drawn) return;
    sentences = placedAnew(sentences, sentencesOf(drawn, lang));
    mark();
  };
}

function actionsOf(player: Player): Parameters<typeof listenToMediaKeys>[1] {
  return {
    toggle: () => { if (player.state.get() === 'playing') player.pause(); else player.play(); },
    pause: player.pause, stop: player.pause, next: () => player.skipParagraph(1), previous: () => player.skipParagraph(-1),
  };
}

/** Where listening stopped; else the first sentence that the reader sees. */
function firstSentence(sentences: readonly Sentence[], words: string | null): number {
  const heard = words === null ? -1 : sentences.findIndex(({ text }) => text.startsWith(words));
  const seen = sentences.findIndex(({ range }) => range.getBoundingClientRect().top >= 0);
  return heard !== -1 ? heard : Math.max(0, seen);
}

/** The old sentences with the places of the new ones that say the same. */
function placedAnew(old: readonly Sentence[], drawn: readonly Sentence[]): Sentence[] {
  let from = 0;
  return old.map((sentence) => {
    const at = drawn.findIndex(({ text }, index) => index >= from && text === sentence.text);
    if (at === -1) return sentence;
    from = at + 1;
    return { ...sentence, range: drawn[at]?.range ?? sentence.range };
  });
}
