const blockTags = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'blockquote', 'pre', 'figure', 'figcaption', 'table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'hr', 'div', 'section', 'article', 'aside', 'header', 'footer', 'details', 'summary', 'address']);

/** The words of a story in the form of `Article.text`: a blank line between blocks, a new line where the story has one. */
export function textOfStory(root: Node): string {
  const blocks: string[] = [];
  let run = '';
  const flush = (): void => {
    const text = run.replace(/[^\S\n]+/g, ' ').replace(/ ?\n ?/g, '\n').trim();
    if (text) blocks.push(text);
    run = '';
  };
  const visit = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) { run += node.textContent ?? ''; return; }
    if (node.nodeName === 'BR') { run += '\n'; return; }
    const isBlock = blockTags.has(node.nodeName.toLowerCase());
    if (isBlock) flush();
    node.childNodes.forEach(visit);
    if (isBlock) flush();
  };
  root.childNodes.forEach(visit);
  flush();
  return blocks.join('\n\n');
}
