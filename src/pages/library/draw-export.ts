import { exportArticles, exportForms, type ExportForm } from '../../browser/export-articles.ts';
import { bareStory } from '../../reader/bare-story.ts';
import { drawButton } from '../../ui/button.ts';
import { giveFile } from '../../ui/give-file.ts';
import { h } from '../../ui/h.ts';
import { plural, type Translate } from '../../ui/translate.ts';

export interface ExportPanelOptions {
  t: Translate;
  ids: () => readonly string[];
  /** Hears what came of it, in a sentence. */
  say: (words: string) => void;
}

/** The forms in which chosen articles can leave. */
export function drawExport({ t, ids, say }: ExportPanelOptions): HTMLElement {
  const panel = h('div', { class: 'menu', 'data-part': 'export-panel' });
  const give = async (form: ExportForm): Promise<void> => {
    panel.closest<HTMLElement>('[popover]')?.hidePopover();
    const exported = await exportArticles(ids(), { form, clean: ({ article }) => bareStory(article) }).catch(() => null);
    if (!exported?.ok) return say(t('failure_damaged'));
    giveFile(exported.value.file);
    const { count, missing } = exported.value;
    say([plural(t, 'exported', count), missing.length > 0 && plural(t, 'exportMissing', missing.length)].filter(Boolean).join(' '));
  };
  panel.append(...exportForms.map((form) => drawButton({ action: `export-${form}`, label: t(`export_${form}`), icon: 'download', class: 'quiet', press: () => void give(form) })));
  return panel;
}
