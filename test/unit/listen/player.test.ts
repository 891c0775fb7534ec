import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPlayer, type Player } from '../../../src/listen/player.ts';
import { FakeEngine, voice } from './fake-engine.ts';

const sentences = [
  ...['The first of the first paragraph.', 'The second of the first paragraph.'].map((text) => ({ text, paragraph: 0 })),
  ...['The first of the second paragraph.', 'The second of the second paragraph.'].map((text) => ({ text, paragraph: 1 })),
  { text: 'The only one of the third paragraph.', paragraph: 2 },
];

let engine: FakeEngine;
let player: Player;

/** As a voice that takes its time. */
function speak(): void {
  engine.hear?.started();
  vi.advanceTimersByTime(2_000);
  engine.hear?.ended();
}

beforeEach(() => {
  vi.useFakeTimers();
  engine = new FakeEngine();
  player = createPlayer({ engine, sentences, lang: 'en', voice, rate: 1 });
});

afterEach(() => void vi.useRealTimers());

describe('playing', () => {
  it('says every sentence once, in order, and ends', () => {
    player.play();
    for (const { text } of sentences) {
      expect(engine.last).toBe(text);
      speak();
    }
    expect(player.state.get()).toBe('ended');
    expect(engine.said).toHaveLength(sentences.length);
    player.play();
    expect(engine.last).toBe(sentences[0]?.text);
  });

  it('pauses, and resumes with the same sentence', () => {
    player.play();
    speak();
    player.pause();
    expect([player.state.get(), engine.hear]).toEqual(['paused', null]);
    player.play();
    expect(engine.last).toBe(sentences[1]?.text);
  });

  it('takes another speed and another voice at once', () => {
    player.play();
    player.setRate(1.5);
    player.setVoice({ ...voice, id: 'b' });
    expect(engine.said.map(({ rate, voice: { id }, text }) => [rate, id, text])).toEqual([[1, 'a', sentences[0]?.text], [1.5, 'a', sentences[0]?.text], [1.5, 'b', sentences[0]?.text]]);
  });

  it('says nothing where there is nothing', () => {
    const empty = createPlayer({ engine, sentences: [], lang: 'en', voice, rate: 1 });
    empty.play();
    expect([empty.state.get(), engine.said]).toEqual(['stopped', []]);
  });
});

describe('skipping', () => {
  it.each([
    [0, 1, 2], [1, 1, 2], [2, 1, 4], [4, 1, 4], // forward, and not past the last
    [3, -1, 2], [2, -1, 0], [1, -1, 0], [0, -1, 0], [4, -1, 2], // to the beginning of this one, then of the one before
  ] as const)('from sentence %i by %i paragraph to %i', (from, by, to) => {
    player.goTo(from);
    player.skipParagraph(by);
    expect(player.at.get()).toBe(to);
  });

  it('goes by sentences within bounds, and only speaks while it plays', () => {
    player.skip(3);
    player.skip(5);
    expect([player.at.get(), engine.said.length]).toEqual([4, 0]);
    player.skip(-9);
    player.play();
    player.skip(1);
    expect(engine.last).toBe(sentences[1]?.text);
  });

  it('does not hear the end of what was skipped', () => {
    player.play();
    const skipped = engine.hear;
    player.skip(2);
    expect(engine.hear).not.toBe(skipped);
    expect(player.at.get()).toBe(2);
  });
});

describe('an engine that does not do its work', () => {
  it('never begins: it is asked once more, then the reader is told, and may try again', () => {
    player.play();
    vi.advanceTimersByTime(6_000);
    expect([engine.said.length, player.state.get()]).toEqual([2, 'playing']);
    vi.advanceTimersByTime(6_000);
    expect([engine.said.length, player.state.get()]).toEqual([2, 'stuck']);
    player.play();
    speak();
    expect([player.at.get(), player.state.get()]).toEqual([1, 'playing']);
  });

  it('begins and never ends', () => {
    player.play();
    engine.hear?.started();
    vi.advanceTimersByTime(30_000);
    expect(engine.said).toHaveLength(2);
    engine.hear?.started();
    vi.advanceTimersByTime(30_000);
    expect(player.state.get()).toBe('stuck');
  });

  it('is slow but alive', () => {
    player.play();
    engine.hear?.started();
    for (let n = 0; n < 20; n += 1) {
      vi.advanceTimersByTime(5_000);
      engine.hear?.alive();
    }
    expect([engine.said.length, player.state.get()]).toEqual([1, 'playing']);
  });

  it('fails once, and twice', () => {
    player.play();
    engine.hear?.failed('synthesis-failed');
    expect([engine.said.length, player.state.get()]).toEqual([2, 'playing']);
    engine.hear?.failed('synthesis-failed');
    expect(player.state.get()).toBe('stuck');
  });

  it('says that everything is over at once: nothing was heard, and the place is kept', () => {
    player.play();
    for (let n = 0; n < 3; n += 1) engine.hear?.ended();
    expect([player.state.get(), player.at.get()]).toEqual(['stuck', 0]);
  });

  it('leaves no timer behind', () => {
    player.play();
    player.stop();
    expect(vi.getTimerCount()).toBe(0);
  });
});
