import { aboutExtension, shortcuts } from '../../browser/about-extension.ts';
import { t } from '../../browser/i18n.ts';
import { h, type Child } from '../../ui/h.ts';
import { icon } from '../../ui/icon.ts';
import type { MessageKey } from '../../ui/translate.ts';
import { followLook } from '../look/follow-look.ts';
import { drawPermissions } from '../permissions.ts';
import { drawSorry } from '../sorry.ts';
import { markReady, part, startPage, titlePage } from '../start-page.ts';
import { drawDemo } from './draw-demo.ts';

followLook();

startPage(drawWelcome, (failure) => {
  part('main').replaceChildren(drawSorry(failure, t));
  markReady('sorry');
});

async function drawWelcome(): Promise<void> {
  titlePage(t('welcomeTitle'));
  part('[data-part="bar"]').replaceChildren(
    h('span', { class: 'brand' }, h('img', { src: 'icons/icon-32.png', alt: '', width: 20, height: 20 }), t('productName')),
    h('div', { class: 'tools' },
      h('a', { href: 'library.html', class: 'button quiet', 'data-action': 'open-library' }, icon('library'), h('span', { class: 'label' }, t('library'))),
      h('a', { href: 'options.html', class: 'button quiet', 'data-action': 'open-options', title: t('settings'), 'aria-label': t('settings') }, icon('settings'))));
  const keys = (await shortcuts()).find(({ name }) => name === '_execute_action')?.keys ?? '';
  part('main').replaceChildren(
    h('h1', {}, t('welcomeTitle')),
    h('p', { class: 'lead' }, t('welcomeText')),
    drawSection('welcomeButton', drawButtonPicture(), ...drawPinning(keys)),
    drawSection('welcomeTry', h('p', {}, t('welcomeTryText')), drawDemo(t)),
    drawSection('optionsStorage', h('p', {}, t('storageText')), h('p', {}, t('welcomeStorage'))),
    drawSection('optionsPermissions', ...drawPermissions(t)),
    h('p', { class: 'once' }, t('welcomeOnce')));
  markReady('welcome');
}

function drawSection(title: MessageKey, ...content: Child[]): HTMLElement {
  return h('section', { 'aria-labelledby': title }, h('h2', { id: title }, t(title)), ...content);
}

/** The toolbar as it will look, so that nobody searches for something unknown. */
function drawButtonPicture(): HTMLElement {
  return h('div', { class: 'toolbar', 'aria-hidden': 'true' }, h('span', { class: 'address' }), h('span', { class: 'pinned' }, h('img', { src: 'icons/icon-32.png', alt: '', width: 20, height: 20 })), h('span', { class: 'puzzle' }, icon('puzzle')));
}

function drawPinning(keys: string): HTMLElement[] {
  const isFirefox = aboutExtension().browser === 'firefox';
  const isTouch = matchMedia('(pointer: coarse)').matches;
  return [
    h('p', {}, t(isFirefox && isTouch ? 'pinAndroid' : isFirefox ? 'pinFirefox' : 'pinChrome')),
    ...(keys && !isTouch ? [h('p', {}, t('welcomeKeys'), ' ', h('kbd', {}, keys))] : []),
  ];
}
