import { drawButton, relabel } from '../ui/button.ts';
import { h } from '../ui/h.ts';
import type { MessageKey, Translate } from '../ui/translate.ts';
import type { Kept } from './keep-article.ts';

/** "Save", or "Saved" while it is in the library: then a press takes it out again. */
export function drawSaveButton({ saved, save, forget }: Kept, t: Translate): HTMLButtonElement {
  const button = drawButton({ action: 'save', label: t('save'), icon: 'save', class: 'primary', press: () => void (saved.get() ? forget() : save()) });
  saved.watch((row) => {
    relabel(button, t(row ? 'saved' : 'save'), row !== null);
    button.title = t(row ? 'savedHint' : 'saveHint');
  });
  return button;
}

/** Says why something was not done, until it is. Empty and unseen when all is well. */
export function drawProblem({ problem, update }: Kept, t: Translate): HTMLElement {
  const notice = h('div', { role: 'alert', class: 'problem', 'data-part': 'problem' });
  problem.watch((wrong) => {
    notice.hidden = wrong === null;
    if (wrong) notice.dataset['kind'] = wrong.kind;
    notice.replaceChildren();
    if (!wrong) return;
    const key = `failure_${wrong.kind.replaceAll('-', '_')}`;
    notice.append(h('strong', {}, t(key as MessageKey)), ' ', t(`${key}_todo` as MessageKey));
    const label = wrong.kind === 'other-copy' ? t('updateCopy') : wrong.kind === 'fuller-copy' ? t('replaceCopy') : null;
    if (label !== null) notice.append(drawButton({ action: 'update-copy', label, press: () => void update() }));
  });
  return notice;
}
