// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import { hiddenMark } from '../../../src/tidy/hidden-thing.ts';
import { tidyPage, type Tidying } from '../../../src/tidy/tidy-page.ts';
import { show } from './story-with.ts';

let tidying: Tidying | null = null;
afterEach(() => {
  tidying?.stop();
  history.replaceState(null, '', '/');
});

function hidden(): string[] {
  tidying = tidyPage(document, () => undefined);
  tidying.start({ hide: [], keep: [], mayBeStory: true });
  return [...document.querySelectorAll(`[${hiddenMark}]`)].map(({ id }) => id);
}

const undeclared = (): void => { document.querySelector('meta[property="og:type"]')?.remove(); };

describe('a rail beside a video', () => {
  const links = ['Ports', 'Sockets', 'Lamps'].map((name) => `<li><a href="/${name}">${name} of the old harbor line</a></li>`).join('');
  const rail = (label: string): string => `<aside id="rail"><h3>${label}</h3><ul>${links}</ul></aside>`;
  const lead = (player: string): void => { document.querySelector('article > p:not(.byline)')!.insertAdjacentHTML('beforebegin', player); };

  test.each([['Up next', '<video></video>'], ['Related videos', '<video></video>'], ['Up next', '<iframe src="https://www.youtube.com/embed/x"></iframe>']])('%s stays where the page opens with %s', (label, player) => {
    show(rail(label));
    lead(player);
    expect(hidden()).toEqual([]);
  });

  test('stays in the box of its player, wherever that is', () => {
    show(`<section>${rail('Up next')}<video></video></section>`);
    expect(hidden()).toEqual([]);
  });

  test.each([['Most read', '<video></video>'], ['Related stories', '<video></video>'], ['Up next', ''], ['Up next', '<iframe src="https://ads.example/x"></iframe>']])('%s goes where the page opens with "%s"', (label, player) => {
    show(rail(label));
    lead(player);
    expect(hidden()).toEqual(['rail']);
  });

  test('goes where a story only has a video in it', () => {
    show('');
    document.querySelector('article')!.insertAdjacentHTML('afterend', rail('Up next'));
    document.querySelector('article > p:last-of-type')!.insertAdjacentHTML('beforebegin', '<video></video>');
    expect(hidden()).toEqual(['rail']);
  });

  test('stays, whatever it says, where the page calls itself a video', () => {
    show(rail('Related stories'));
    undeclared();
    expect(hidden()).toEqual(['rail']);
    tidying?.stop();
    document.head.insertAdjacentHTML('beforeend', '<meta property="og:type" content="video.other">');
    expect(hidden()).toEqual([]);
  });
});

describe('an appeal in a message', () => {
  const appeal = '<section id="gift"><h2>Make a donation</h2><p>We need your support. Our journalism is free because readers like you pay for it.</p><button>10 €</button><button>Donate now</button></section>';
  const tools = (...names: string[]): string => `<div class="tools">${names.map((name) => `<span>${name}</span>`).join('')}</div>`;

  test.each([
    ['<button>Reply</button>', '<button>Forward</button>'], ['<button aria-label="Reply all"></button>', '<button aria-label="Forward"></button>'], ['<a href="#r" title="Antworten">↩</a>', '<a href="#f" title="Weiterleiten">→</a>'],
    ['<button>Відповісти</button>', '<button>Переслати</button>'], ['<button>Răspunde</button>', '<button>Redirecționează</button>'], ['<button>رد</button>', '<button>إعادة توجيه</button>'],
  ])('stays beside %s %s', (reply, forward) => {
    show(appeal + tools(reply, forward));
    undeclared();
    expect(hidden()).toEqual([]);
  });

  test.each(['/roundcube/', '/webmail/?id=1', '/mail/u/0/'])('stays at %s', (address) => {
    history.replaceState(null, '', address);
    show(appeal);
    undeclared();
    expect(hidden()).toEqual([]);
  });

  test.each([
    ['a discussion', tools('<button>Reply</button>', '<button>Share</button>')], ['pictures that go forward, far from a discussion', `${tools('<button>Back</button>', '<button>Forward</button>')}<section><div><div>${tools('<button>Reply</button>')}</div></div></section>`],
    ['a player that goes forward', tools('<button>Reply</button>', '<button aria-label="Forward 10 seconds"></button>')],
  ])('goes on a story with %s', (_, html) => {
    show(appeal + html);
    undeclared();
    expect(hidden()).toContain('gift');
  });

  test.each(['/2026/webmail-is-back', '/daily-mail/story'])('goes on a story at %s', (address) => {
    history.replaceState(null, '', address);
    show(appeal);
    undeclared();
    expect(hidden()).toEqual(['gift']);
  });
});
