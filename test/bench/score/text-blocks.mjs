// The text of a document or fragment in blocks, the same way for every extractor.

const blockTags = new Set('address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html label legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(' '));
const silentTags = new Set('script style template head noscript svg iframe object embed canvas audio video select textarea title meta link datalist map'.split(' '));
const hiddenClass = /(?:^|\s)(?:visually-?hidden|sr-only|screen-reader-(?:text|only)|screenreader|a11y-hidden|hidden|is-hidden|d-none)(?:\s|$)/i;
const embedClass = /twitter|instagram|tiktok|bluesky|embed|facebook|reddit/i;

/**
 * [{text, tag, link, isFigure, isTable, isList, isEmbed, isHidden}]: `link` is the share of characters inside links.
 * Block elements and double line breaks separate blocks.
 */
export function textBlocks(root) {
  const blocks = [];
  let words = '';
  let linked = 0;
  let state = { tag: 'body', inLink: false, isFigure: false, isTable: false, isList: false, isEmbed: false, isHidden: false };
  const flush = () => {
    const share = Math.min(1, linked / Math.max(1, words.replace(/\s+/g, '').length));
    for (const part of words.split(/\n[^\S\n]*\n\s*/)) {
      const text = part.replace(/[^\S\n]+/g, ' ').replace(/ ?\n ?/g, '\n').trim();
      if (text) blocks.push({ ...state, text, link: share });
    }
    words = '';
    linked = 0;
  };
  // A stack of our own: some pages nest thousands deep.
  const stack = [{ node: root, before: state, isBlock: false, next: root.firstChild }];
  while (stack.length) {
    const frame = stack.at(-1);
    const node = frame.next;
    if (!node) {
      if (frame.isBlock) flush();
      state = frame.before;
      stack.pop();
      continue;
    }
    frame.next = node.nextSibling;
    if (node.nodeType === 3) {
      if (state.inLink) linked += node.data.replace(/\s+/g, '').length;
      words += node.data;
    } else if (node.nodeType === 1 && !silentTags.has(node.localName)) {
      if (node.localName === 'br') {
        words += '\n';
        continue;
      }
      const isBlock = blockTags.has(node.localName);
      if (isBlock) flush();
      // Two links in a row are two words, as they are drawn.
      if (node.localName === 'a' && node.previousSibling?.localName === 'a' && words && !/\s$/.test(words)) words += ' ';
      stack.push({ node, before: state, isBlock, next: node.firstChild });
      state = inside(node, state, isBlock);
    }
  }
  flush();
  return blocks;
}

function inside(element, state, isBlock) {
  const tag = element.localName;
  const name = element.getAttribute('class') ?? '';
  return {
    tag: isBlock ? tag : state.tag,
    inLink: state.inLink || tag === 'a',
    isFigure: state.isFigure || tag === 'figure' || tag === 'figcaption' || tag === 'picture',
    isTable: state.isTable || tag === 'table',
    isList: state.isList || tag === 'li' || tag === 'dl',
    isEmbed: state.isEmbed || (tag === 'blockquote' && embedClass.test(name)),
    isHidden: state.isHidden || element.hasAttribute('hidden') || hiddenClass.test(name) || (tag === 'dialog' && !element.hasAttribute('open'))
      || /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(element.getAttribute('style') ?? ''),
  };
}
