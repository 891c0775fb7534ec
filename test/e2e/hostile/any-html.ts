import fc from 'fast-check';

/** HTML as no editor writes it: tags of three namespaces in any order, open or shut, with every kind of attribute. */
const tags = ['p', 'div', 'a', 'img', 'b', 'table', 'td', 'tr', 'caption', 'select', 'option', 'svg', 'math', 'mtext', 'mglyph', 'annotation-xml', 'foreignObject', 'desc', 'title', 'style', 'script', 'noscript', 'template', 'textarea', 'xmp', 'iframe', 'noembed', 'noframes', 'plaintext', 'form', 'input', 'button', 'body', 'html', 'frameset', 'h1', 'li', 'ul', 'dl', 'dt', 'pre', 'listing', 'image', 'font', 'nobr', 'ruby', 'rt', 'details', 'summary', 'figure', 'blockquote', 'main-story', 'br', 'hr', 'object', 'applet', 'marquee', 'dialog', 'slot'];
const attributes = ['href', 'src', 'onerror', 'onclick', 'style', 'class', 'id', 'name', 'title', 'alt', 'xlink:href', 'srcset', 'encoding', 'is', 'slot', 'dir', 'lang', 'colspan', 'cite', 'target', 'rel', 'formaction', 'data-x', 'aria-label', 'xmlns', 'shadowrootmode'];
const values = ['javascript:alert(1)', 'java\tscript:alert(1)', 'data:text/html,<script>alert(1)</script>', 'data:image/svg+xml,<svg onload=alert(1)>', 'https://a.example/x', '//a.example/x', 'x', 'alert(1)', '#x', 'text/html', '"><img src=x onerror=alert(1)>', '</style><img src=x onerror=alert(1)>', '--><img src=x onerror=alert(1)>', 'parentNode', 'open', 'vbscript:x', 'mailto:a@b.example', ' \u0000javascript:alert(1)', 'user-content-x', '&#106;avascript:alert(1)'];
const texts = ['words', '<!--', '-->', '<![CDATA[', ']]>', '</', '<', '&lt;img src=x onerror=alert(1)&gt;', '<img src=x onerror=alert(1)>', '\u0000', '\u202e', '\ud800', '<?x ', '<!doctype html>', '</p>', '</table>', '</svg>', '</math>', '</style>', '</title>', '<svg><style>', '<math><mtext>', '<table><a>', '&NewLine;'];

const attribute = fc.tuple(fc.constantFrom(...attributes), fc.constantFrom(...values), fc.constantFrom('"', "'", '', '`')).map(([name, value, quote]) => ` ${name}=${quote}${value}${quote}`);
const opening = fc.tuple(fc.constantFrom(...tags), fc.array(attribute, { maxLength: 3 }), fc.constantFrom('>', '/>', ' ', '')).map(([tag, given, end]) => `<${tag}${given.join('')}${end || '>'}`);
const closing = fc.constantFrom(...tags).map((tag) => `</${tag}>`);

export const anyHtml = fc.array(fc.oneof({ weight: 5, arbitrary: opening }, { weight: 2, arbitrary: closing }, { weight: 2, arbitrary: fc.constantFrom(...texts) }, { weight: 1, arbitrary: fc.string({ maxLength: 12 }) }), { maxLength: 14 }).map((pieces) => pieces.join(''));
