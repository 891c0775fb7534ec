import { attachCompletion } from '../../ui/attach-completion.ts';
import { drawButton } from '../../ui/button.ts';
import { h } from '../../ui/h.ts';
import { openDialog } from '../../ui/open-dialog.ts';
import { plural, type Translate } from '../../ui/translate.ts';
import { suggestTags, type TagCount } from './edit-tags.ts';

export interface ManageTagsOptions {
  t: Translate;
  tags: () => TagCount[];
  /** A name that is there already makes the two one; null takes the tag away. */
  rename: (from: string, to: string | null) => Promise<boolean>;
  /** Shows the articles of a tag. */
  show: (tag: string) => void;
}

/** A dialog with every tag of the library, to be renamed, merged or taken away. Each can be undone. */
export function manageTags(options: ManageTagsOptions): void {
  const { t, tags } = options;
  const list = h('ul', { class: 'tag-list', 'data-part': 'tag-list' });
  const draw = (): void => {
    const all = tags();
    list.replaceChildren(...all.map((one) => drawTag(one, { ...options, draw, leave: () => dialog.close() })));
    if (all.length === 0) list.replaceChildren(h('li', { class: 'hint' }, t('tagsNone')));
  };
  draw();
  const dialog = openDialog({ title: t('manageTags'), close: t('close'), part: 'tags-dialog', content: [list] });
}

type TagOptions = ManageTagsOptions & { draw: () => void; leave: () => void };

function drawTag({ name: tag, count }: TagCount, options: TagOptions): HTMLElement {
  const { t, rename, show, draw, leave } = options;
  const item = h('li', { 'data-tag': tag },
    h('button', { type: 'button', class: 'tag', 'data-action': 'show-tag', title: t('showTag', tag), onclick: () => { leave(); show(tag); } }, h('bdi', {}, tag)),
    h('span', { class: 'tally' }, plural(t, 'articles', count)),
    h('span', { class: 'tag-deeds' },
      drawButton({ action: 'rename-tag', label: t('rename'), class: 'quiet', press: () => item.replaceWith(drawRename(tag, options)) }, { 'aria-label': t('renameNamed', tag) }),
      drawButton({ action: 'delete-tag', label: t('tagRemoveNamed', tag), icon: 'delete', bare: true, class: 'quiet', press: () => void rename(tag, null).then(draw) })));
  return item;
}

function drawRename(tag: string, { t, tags, rename, draw }: TagOptions): HTMLElement {
  const input = h('input', { type: 'text', maxlength: 60, 'aria-label': t('renameNamed', tag), 'data-part': 'rename-input' });
  const hint = h('p', { class: 'hint', role: 'status' });
  input.value = tag;
  const others = (): TagCount[] => tags().filter((one) => one.name.toLowerCase() !== tag.toLowerCase());
  const hints = (): void => {
    const same = others().find((one) => one.name.toLowerCase() === input.value.trim().toLowerCase());
    hint.textContent = same ? t('tagMerges', same.name) : '';
  };
  const done = (): void => {
    const to = input.value.trim();
    if (to === '' || to === tag) return draw();
    void rename(tag, to).then(draw);
  };
  const { list } = attachCompletion(input, { name: t('tags'), suggest: (typed) => (typed.trim() === tag ? [] : suggestTags(others(), typed)), choose: (value) => { input.value = value; hints(); } });
  input.addEventListener('input', hints);
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') { event.preventDefault(); done(); }
    // Only the renaming is left, not the dialog.
    if (event.key === 'Escape') { event.preventDefault(); draw(); }
  });
  queueMicrotask(() => { input.focus(); input.select(); });
  return h('li', { 'data-tag': tag, class: 'renaming' }, h('div', { class: 'completed' }, input, list),
    drawButton({ action: 'rename-done', label: t('done'), class: 'primary', press: done }), hint);
}
