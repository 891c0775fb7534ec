import type { Player } from '../../listen/player.ts';
import type { Voice } from '../../listen/speech-engine.ts';
import { announce } from '../../ui/announce.ts';
import { drawButton } from '../../ui/button.ts';
import { h, type Child } from '../../ui/h.ts';
import { icon, type IconName } from '../../ui/icon.ts';
import type { MessageKey, Translate } from '../../ui/translate.ts';

export interface ListenControlsOptions {
  t: Translate;
  player: Player;
  /** The best first. */
  voices: readonly Voice[];
  voice: Voice;
  rate: number;
  /** Hears what the reader chose, to be remembered. */
  chose: (change: { rate?: number; voice?: Voice }) => void;
  close: () => void;
}

const rates = [0.5, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3];

/** What steers the voice: play and pause, sentence and paragraph, speed, voice. */
export function drawListenControls(options: ListenControlsOptions): HTMLElement[] {
  const { t, player, close } = options;
  const problem = h('p', { class: 'stuck', role: 'alert', 'data-part': 'listen-stuck', hidden: true });
  player.state.watch((now) => {
    problem.hidden = now !== 'stuck';
    problem.textContent = now === 'stuck' ? t('listenStuck') : '';
    if (now === 'ended') announce(t('listenEnded'));
  });
  const skip = (action: string, given: { label: MessageKey; icon: IconName }, press: () => void): HTMLElement =>
    drawButton({ action, label: t(given.label), icon: given.icon, bare: true, class: 'quiet', press });
  return [
    problem,
    h('div', { class: 'tools' },
      skip('paragraph-back', { label: 'paragraphBack', icon: 'backward' }, () => player.skipParagraph(-1)),
      skip('sentence-back', { label: 'sentenceBack', icon: 'back' }, () => player.skip(-1)),
      drawPlay(options),
      skip('sentence-next', { label: 'sentenceNext', icon: 'ahead' }, () => player.skip(1)),
      skip('paragraph-next', { label: 'paragraphNext', icon: 'forward' }, () => player.skipParagraph(1))),
    h('div', { class: 'tools choices' }, drawRates(options), drawVoices(options),
      drawButton({ action: 'listen-close', label: t('close'), icon: 'close', bare: true, class: 'quiet', press: close })),
  ];
}

function drawPlay({ t, player }: ListenControlsOptions): HTMLElement {
  const button = drawButton({ action: 'listen-play', label: t('listenPlay'), bare: true, press: () => { if (player.state.get() === 'playing') player.pause(); else player.play(); } });
  player.state.watch((now) => {
    const isPlaying = now === 'playing';
    const label = t(isPlaying ? 'listenPause' : 'listenPlay');
    button.setAttribute('aria-label', label);
    button.title = label;
    button.replaceChildren(icon(isPlaying ? 'pause' : 'play'));
  });
  return button;
}

function drawRates({ t, player, rate, chose }: ListenControlsOptions): HTMLElement {
  const format = new Intl.NumberFormat(document.documentElement.lang || 'en', { maximumFractionDigits: 2 });
  const select = drawSelect('listen-rate', t('listenSpeed'), rates.map((one) => h('option', { value: one, selected: one === rate }, `${format.format(one)}×`)));
  select.addEventListener('change', () => {
    chose({ rate: Number(select.value) });
    player.setRate(Number(select.value));
  });
  return select;
}

function drawVoices({ t, player, voices, voice, chose }: ListenControlsOptions): HTMLElement {
  const select = drawSelect('listen-voice', t('listenVoice'), voices.map((one) => h('option', { value: one.id, selected: one.id === voice.id }, one.name)));
  select.addEventListener('change', () => {
    const chosen = voices.find(({ id }) => id === select.value);
    if (!chosen) return;
    chose({ voice: chosen });
    player.setVoice(chosen);
  });
  return select;
}

function drawSelect(name: string, label: string, options: Child[]): HTMLSelectElement {
  return h('select', { 'data-setting': name, 'aria-label': label, title: label }, ...options);
}
