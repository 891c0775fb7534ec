import { aboutExtension, shortcuts, type Shortcut } from '../../browser/about-extension.ts';
import { t } from '../../browser/i18n.ts';
import { h } from '../../ui/h.ts';
import { icon } from '../../ui/icon.ts';
import { drawPanel, followLook } from '../look/follow-look.ts';
import { drawPermissions } from '../permissions.ts';
import { drawSorry } from '../sorry.ts';
import { markReady, part, startPage, titlePage } from '../start-page.ts';
import { drawBackups } from './draw-backups.ts';
import { drawCheck } from '../draw-check.ts';
import { drawStorage } from './draw-storage.ts';
import { drawKeepPictures } from './keep-pictures.ts';
import { drawSiteChoices } from './site-choices.ts';

const settings = followLook();

startPage(drawOptions, (failure) => {
  part('main').replaceChildren(drawSorry(failure, t));
  markReady('sorry');
});

async function drawOptions(): Promise<void> {
  titlePage(t('optionsTitle'));
  part('[data-part="bar"]').replaceChildren(h('a', { href: 'library.html', class: 'button quiet', 'data-action': 'open-library' }, icon('library'), h('span', { class: 'label' }, t('library'))));
  const [keys, backups] = await Promise.all([shortcuts(), drawBackups(t)]);
  part('main').replaceChildren(
    h('h1', {}, t('optionsTitle')),
    drawLook(),
    ...(keys.length > 0 ? [drawSection('optionsShortcuts', ...drawShortcuts(keys))] : []),
    drawSection('optionsSites', ...drawSiteChoices(t)),
    drawSection('optionsStorage', h('p', {}, t('storageText')), drawStorage(t), ...drawKeepPictures(settings, t), h('h3', {}, t('optionsBackups')), backups, h('h3', {}, t('optionsCheck')), drawCheck(t)),
    drawSection('optionsPermissions', ...drawPermissions(t)),
    drawSection('optionsAbout', h('p', { 'data-part': 'version' }, t('version', aboutExtension().version))));
  markReady('options');
  // A link may name a section, and the page had none when it was opened.
  if (location.hash !== '') document.getElementById(location.hash.slice(1))?.scrollIntoView({ behavior: 'instant' });
}

function drawLook(): HTMLElement {
  const language = document.documentElement.lang;
  const sample = h('div', { class: 'sample', lang: language },
    h('div', { class: 'story', 'data-script': 'european' }, h('h3', {}, t('sampleTitle')), h('div', { class: 'body' }, h('p', {}, t('sampleText')))));
  return drawSection('optionsLook', h('p', {}, t('optionsLookText')), h('div', { class: 'look-and-sample' }, drawPanel(settings, t, true), sample));
}

function drawSection(title: 'optionsLook' | 'optionsShortcuts' | 'optionsSites' | 'optionsStorage' | 'optionsPermissions' | 'optionsAbout', ...content: (HTMLElement | null)[]): HTMLElement {
  return h('section', { 'aria-labelledby': title }, h('h2', { id: title }, t(title)), ...content);
}

function drawShortcuts(keys: Shortcut[]): HTMLElement[] {
  const rows = keys.flatMap(({ name, description, keys: pressed }) => [
    h('dt', {}, description),
    h('dd', { 'data-command': name }, pressed ? h('kbd', {}, pressed) : t('shortcutNone')),
  ]);
  return [
    h('dl', {}, ...rows),
    h('p', {}, t(aboutExtension().browser === 'firefox' ? 'shortcutsFirefox' : 'shortcutsChrome')),
    ...(keys.every((shortcut) => shortcut.keys) ? [] : [h('p', {}, t('shortcutTaken'))]),
  ];
}
