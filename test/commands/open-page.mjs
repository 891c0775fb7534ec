import { JSDOM, VirtualConsole } from 'jsdom';

const silent = new VirtualConsole();
const styleSheet = /(<style\b[^>]*>)[^]*?(?=<\/style)/gi;

/**
 * A saved page as a jsdom; close its window when you are done. `page` is text, or bytes, whose own encoding is then heard.
 * jsdom throws on some style sheets that browsers read over (such as one with a preprocessor's variable left in it): the page
 * is then opened without those that stand in it.
 */
export function openPage(page, { url }) {
  const open = (content) => new JSDOM(content, { url, contentType: 'text/html', virtualConsole: silent });
  try {
    return open(page);
  } catch {
    return open(typeof page === 'string' ? page.replace(styleSheet, '$1') : Buffer.from(page.toString('latin1').replace(styleSheet, '$1'), 'latin1'));
  }
}
