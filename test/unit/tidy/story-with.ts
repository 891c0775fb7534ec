import { readFileSync } from 'node:fs';

/** A form that nobody asked for. */
export const letter = '<form id="letter"><h3>Sign up for our newsletter</h3><p>Every morning in your inbox.</p><input type="email"><button>Subscribe</button></form>';

// jsdom has none.
Object.assign(globalThis, { CSS: { escape: (text: string) => text.replace(/[^\w-]/g, '\\$&') } });

/** The fixture's story with this in it. */
export function show(html: string): void {
  const page = new DOMParser().parseFromString(readFileSync('test/pages/tidy-sticky/page.html', 'utf8'), 'text/html');
  page.querySelector('.strip')?.remove();
  document.head.innerHTML = page.head.innerHTML;
  document.body.innerHTML = page.body.innerHTML;
  document.querySelector('article')?.insertAdjacentHTML('beforeend', html);
}
