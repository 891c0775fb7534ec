import { drawArticle } from '../../reader/draw-article.ts';
import { announce } from '../../ui/announce.ts';
import { drawButton } from '../../ui/button.ts';
import { h } from '../../ui/h.ts';
import type { Translate } from '../../ui/translate.ts';
import { demoArticle } from './demo-article.ts';

/** A small news page with a button that does to it what the toolbar button does to a real one. */
export function drawDemo(t: Translate): HTMLElement {
  const frame = h('div', { class: 'demo', 'data-part': 'demo' });
  const showPage = (): void => {
    frame.dataset['state'] = 'page';
    frame.replaceChildren(drawPage(t), drawTools('demo-clean', t('demoClean'), showCopy));
  };
  const showCopy = (): void => {
    const story = drawArticle(demoArticle(t), { t, pictures: true });
    // The page has a heading of its own; this one is part of an example.
    for (const heading of story.querySelectorAll('h1')) heading.setAttribute('aria-level', '3');
    for (const receipt of story.querySelectorAll('details')) receipt.open = true;
    frame.dataset['state'] = 'copy';
    frame.replaceChildren(story, drawTools('demo-page', t('demoPage'), showPage));
    frame.querySelector('button[data-action="demo-page"]')?.scrollIntoView({ block: 'nearest' });
    announce(t('demoDone'));
  };
  showPage();
  return frame;

  function drawTools(action: string, label: string, press: () => void): HTMLElement {
    return h('div', { class: 'demo-tools' }, drawButton({ action, label, class: action === 'demo-clean' ? 'primary' : '', press: () => { press(); frame.querySelector<HTMLElement>('[data-action^="demo-"]')?.focus(); } }));
  }
}

/** As such pages look: everything shouts. */
function drawPage(t: Translate): HTMLElement {
  return h('div', { class: 'demo-page' },
    h('p', { class: 'demo-site' }, t('demoSite')),
    h('h3', {}, t('demoTitle')),
    h('p', {}, t('demoFirst')),
    h('p', { class: 'demo-ask' }, t('demoAsk')),
    h('p', { class: 'demo-form' }, t('demoForm')),
    h('p', {}, t('demoSecond')),
    h('p', { class: 'demo-related' }, t('demoRelated')));
}
