import type { Change, SavedSummary } from '../../article/index.ts';
import { tally } from '../../browser/arrange.ts';
import { attachCompletion } from '../../ui/attach-completion.ts';
import { drawButton } from '../../ui/button.ts';
import { h } from '../../ui/h.ts';
import { openDialog } from '../../ui/open-dialog.ts';
import { plural, type Translate } from '../../ui/translate.ts';

/** A tag and how many articles have it. */
export interface TagCount {
  name: string;
  count: number;
}

export interface EditTagsOptions {
  t: Translate;
  /** The articles whose tags they are. */
  chosen: readonly SavedSummary[];
  /** All tags of the library, for completion. */
  known: readonly TagCount[];
  /** Hears what is to be changed, once, when the reader is done. */
  change: (change: Change) => void;
}

const mostSuggested = 8;

/** A dialog with the tags of one or many articles: what some of them have can be given to all, or taken from all. */
export function editTags({ t, chosen, known, change }: EditTagsOptions): void {
  const carried = new Map(tally(chosen).tags.map((one) => [one.name.toLowerCase(), one]));
  const added = new Map<string, string>();
  const removed = new Map<string, string>();
  const chips = h('div', { class: 'tags', role: 'group', 'aria-label': t('tags'), 'data-part': 'edited-tags' });
  const input = h('input', { type: 'text', maxlength: 60, 'aria-label': t('tagAdd'), placeholder: t('tagAdd'), 'data-part': 'tag-input' });
  const isOn = (key: string): boolean => added.has(key) || (carried.has(key) && !removed.has(key));

  const add = (typed: string): void => {
    for (const tag of typed.split(',').map((one) => one.trim()).filter((one) => one !== '')) {
      const key = tag.toLowerCase();
      const own = carried.get(key);
      removed.delete(key);
      if (own?.count !== chosen.length) added.set(key, own?.name ?? known.find((one) => one.name.toLowerCase() === key)?.name ?? tag);
    }
    input.value = '';
    draw();
  };
  const remove = (key: string, tag: string): void => {
    added.delete(key);
    if (carried.has(key)) removed.set(key, tag);
    draw();
    input.focus();
  };
  const draw = (): void => {
    const shown = [...new Map([...carried.values(), ...[...added.values()].map((name) => ({ name, count: chosen.length }))].map((one) => [one.name.toLowerCase(), one]))].filter(([key]) => isOn(key));
    chips.replaceChildren(...shown.map(([key, { name: tag, count }]) => h('button', { type: 'button', class: 'tag', 'data-action': 'remove-tag', 'data-tag': tag, 'aria-label': t('tagRemoveNamed', tag), onclick: () => remove(key, tag) },
      h('bdi', {}, tag), count < chosen.length && !added.has(key) && h('span', { class: 'tally' }, ` ${count}/${chosen.length}`), h('span', { 'aria-hidden': 'true' }, ' ×'))));
    chips.hidden = shown.length === 0;
  };
  const { list, refresh } = attachCompletion(input, { name: t('tags'), choose: (tag) => { add(tag); refresh(); }, suggest: (typed) => suggestTags(known.filter(({ name }) => !isOn(name.toLowerCase())), typed) });
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ',') return;
    event.preventDefault();
    if (input.value.trim() === '' && event.key === 'Enter') done();
    else { add(input.value); refresh(); }
  });
  const done = (): void => {
    add(input.value);
    dialog.close();
    if (added.size > 0 || removed.size > 0) change({ ...(added.size > 0 && { addTags: [...added.values()] }), ...(removed.size > 0 && { removeTags: [...removed.values()] }) });
  };
  draw();
  const dialog = openDialog({
    title: chosen.length === 1 ? t('tagsOf', chosen[0]?.title ?? '') : plural(t, 'tagsOfMany', chosen.length), close: t('close'), part: 'tag-dialog',
    content: [chips, h('div', { class: 'completed' }, input, list), h('p', { class: 'hint' }, t('tagHint')),
      h('div', { class: 'dialog-foot' }, drawButton({ action: 'tags-done', label: t('done'), class: 'primary', press: done }))],
  });
  input.focus();
}

/** Those that begin with what was typed, then those that have it inside; the most used first. */
export function suggestTags(known: readonly TagCount[], typed: string): { value: string; note: string }[] {
  const wanted = typed.trim().toLowerCase();
  const rank = ({ name }: TagCount): number => { const at = name.toLowerCase().indexOf(wanted); return at < 0 ? 2 : at === 0 ? 0 : 1; };
  return known.filter((one) => rank(one) < 2).sort((one, other) => rank(one) - rank(other)).slice(0, mostSuggested).map(({ name, count }) => ({ value: name, note: String(count) }));
}
