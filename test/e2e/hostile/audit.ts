/** Self-contained, so that it may also be sent into a popup as text. */

/** What is in the story that no story of ours may hold. */
export function auditBody(root: ParentNode): string[] {
  const elements = new Set(['a', 'abbr', 'address', 'article', 'aside', 'b', 'bdi', 'bdo', 'blockquote', 'br', 'caption', 'cite', 'code', 'col', 'colgroup', 'data', 'dd', 'del', 'details', 'dfn', 'div', 'dl', 'dt', 'em', 'figcaption', 'figure', 'footer', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hgroup', 'hr', 'i', 'img', 'ins', 'kbd', 'li', 'main', 'mark', 'ol', 'p', 'pre', 'q', 'rp', 'rt', 'ruby', 's', 'samp', 'section', 'small', 'span', 'strong', 'sub', 'summary', 'sup', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'time', 'tr', 'u', 'ul', 'var', 'wbr']);
  const attributes = new Set(['href', 'src', 'alt', 'title', 'lang', 'dir', 'colspan', 'rowspan', 'scope', 'headers', 'start', 'reversed', 'type', 'value', 'datetime', 'cite', 'width', 'height', 'open', 'span', 'id', 'rel', 'target', 'loading', 'decoding', 'referrerpolicy']);
  /** Our own, around tables, code and what was put back; the sanitiser takes all of them from a page. */
  const ours = new Set(['class', 'data-part', 'data-opens', 'data-removal', 'tabindex', 'role', 'aria-label', 'aria-labelledby']);
  const found: string[] = [];
  for (const element of root.querySelectorAll('[data-part="body"] *')) {
    if (element.closest('[data-part="picture-held"]')) continue;
    if (!elements.has(element.localName) || element.namespaceURI !== 'http://www.w3.org/1999/xhtml') found.push(`<${element.localName}>`);
    for (const { name, value } of element.attributes) {
      if (!attributes.has(name) && !ours.has(name)) found.push(`${element.localName}[${name}]`);
      if (name === 'href' && !/^(?:https?:\/\/|mailto:|#user-content-)/i.test(value)) found.push(`href=${value}`);
      if (name === 'src' && !/^(?:https?:\/\/|data:image\/(?:png|jpe?g|gif|webp|avif);base64,|blob:)/i.test(value)) found.push(`src=${value}`);
      if (name === 'cite' && !/^https?:\/\//i.test(value)) found.push(`cite=${value}`);
      if (name === 'id' && !value.startsWith('user-content-')) found.push(`id=${value}`);
    }
    const leadsOut = element.localName === 'a' && /^https?:/i.test(element.getAttribute('href') ?? '');
    if (leadsOut && (element.getAttribute('rel') !== 'noopener noreferrer' || element.getAttribute('target') !== '_blank')) found.push('a link that tells where it comes from');
    if (element.localName === 'img' && element.getAttribute('referrerpolicy') !== 'no-referrer') found.push('a picture that tells where it comes from');
  }
  return found;
}

/** What is anywhere around the story that runs, frames, submits or leads astray. */
export function auditChrome(root: ParentNode): string[] {
  const found: string[] = [];
  for (const element of root.querySelectorAll('*')) {
    if (['script', 'iframe', 'frame', 'object', 'embed', 'form', 'link', 'meta', 'base', 'style', 'foreignObject', 'template'].includes(element.localName)) found.push(`<${element.localName}>`);
    for (const { name, value } of element.attributes) {
      if (/^on/i.test(name) || name === 'style' || name === 'name' || name === 'srcset' || name === 'srcdoc') found.push(`${element.localName}[${name}]`);
      if (name === 'href' && !/^(?:https?:\/\/|mailto:|#)/i.test(value)) found.push(`href=${value}`);
      if (name === 'src' && !/^(?:https?:\/\/|data:image\/|blob:)/i.test(value)) found.push(`src=${value}`);
      if (name === 'lang' && !/^[\w-]{0,80}$/.test(value)) found.push(`lang=${value}`);
      if (name === 'dir' && !/^(?:ltr|rtl|auto)?$/i.test(value) && !element.closest('[data-part="body"]')) found.push(`dir=${value}`);
    }
  }
  return found;
}
