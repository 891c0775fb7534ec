import { h } from './h.ts';

/** Milliseconds after which the browser has certainly begun to read what a link gave it. */
const readByMs = 60_000;

/** Gives the reader a file: the browser's own download, by a link, which needs no permission. */
export function giveFile(file: File): void {
  const link = h('a', { href: URL.createObjectURL(file), download: file.name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), readByMs);
}

/** The file the reader chooses, or null. To be called in the turn of a press: browsers open the chooser only then. */
export async function takeFile(accept: string): Promise<File | null> {
  const input = h('input', { type: 'file', accept, class: 'unseen', tabindex: -1, 'aria-hidden': 'true', 'data-part': 'file' });
  document.body.append(input);
  const chosen = new Promise<File | null>((resolve) => {
    input.addEventListener('change', () => resolve(input.files?.[0] ?? null));
    input.addEventListener('cancel', () => resolve(null));
  });
  input.click();
  const file = await chosen;
  input.remove();
  return file;
}
