import { fail, failure, ok, type Result, type SavedArticle } from '../article/index.ts';
import { exportName, markdownOf, webPageOf, zipOf, type ZipEntry } from '../library/transfer/index.ts';
import { ownLibrary } from './library.ts';

export const exportForms = ['markdown', 'page'] as const;
export type ExportForm = (typeof exportForms)[number];

const types: Record<ExportForm, { extension: string; type: string }> = {
  markdown: { extension: 'md', type: 'text/markdown' },
  page: { extension: 'html', type: 'text/html' },
};

export interface ExportOptions {
  form: ExportForm;
  /** The article's own HTML, sanitised. */
  clean: (saved: SavedArticle) => DocumentFragment;
}

export interface Exported {
  /** One article's own file, or an archive of them. */
  file: File;
  count: number;
  /** Articles that could not be read or written. */
  missing: string[];
}

/** The articles as files for other programs: one as it is, many in a zip archive. Fails when none of them can be read. */
export async function exportArticles(ids: readonly string[], { form, clean }: ExportOptions): Promise<Result<Exported>> {
  const { extension, type } = types[form];
  const entries: ZipEntry[] = [];
  const missing: string[] = [];
  // One article that cannot be written, from a hostile page or file, must not keep the others.
  const entryOf = (saved: SavedArticle): ZipEntry | null => {
    try {
      return { name: exportName(saved.summary, extension), bytes: new TextEncoder().encode(textOf(saved, form, clean(saved))) };
    } catch {
      return null;
    }
  };
  for (const id of ids) {
    const read = await ownLibrary().read(id);
    const entry = read.ok ? entryOf(read.value) : null;
    if (entry) entries.push(entry);
    else missing.push(id);
  }
  const [first] = entries;
  if (!first) return fail(failure('not-found'));
  const file = entries.length === 1 ? new File([first.bytes], first.name, { type }) : new File([zipOf(entries)], `clean-copy-${form}-${entries.length}.zip`, { type: 'application/zip' });
  return ok({ file, count: entries.length, missing });
}

function textOf(saved: SavedArticle, form: ExportForm, body: DocumentFragment): string {
  return form === 'markdown' ? markdownOf(saved, body) : webPageOf(saved, body);
}
