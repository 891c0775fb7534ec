/** The text of a part of a page, with the way back from its characters to the page. */
export interface TextMap {
  /** Blocks are a line each, so that no word or sentence goes over their edge. */
  text: string;
  /** The place of these characters. Outside of the text it ends where the text ends. */
  rangeOf(from: number, to: number): Range;
}

interface Piece {
  node: Text;
  /** Where the node's first character stands in the text. */
  at: number;
}

const blocks = 'address, article, aside, blockquote, br, caption, dd, details, div, dl, dt, figcaption, figure, footer, h1, h2, h3, h4, h5, h6, header, hr, li, main, ol, p, pre, section, summary, table, td, th, tr, ul';

/** The text below `root` without what matches `leaveOut`. The page is only read; a map is good until the page changes. */
export function mapText(root: Element, leaveOut = ''): TextMap {
  const pieces: Piece[] = [];
  let text = '';
  const visit = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      pieces.push({ node: node as Text, at: text.length });
      // Every character keeps its place: white space is made even, never shorter.
      text += (node as Text).data.replace(/\s/g, ' ');
      return;
    }
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    const element = node as Element;
    if (leaveOut !== '' && element.matches(leaveOut)) return;
    const isBlock = element.matches(blocks);
    if (isBlock) text += '\n';
    element.childNodes.forEach(visit);
    if (isBlock) text += '\n';
  };
  root.childNodes.forEach(visit);
  return { text, rangeOf: (from, to) => rangeIn(pieces, from, to) };
}

function rangeIn(pieces: readonly Piece[], from: number, to: number): Range {
  const range = document.createRange();
  const first = pieceAt(pieces, from);
  const last = pieceAt(pieces, Math.max(from, to - 1));
  if (!first || !last) return range;
  range.setStart(first.node, Math.min(first.node.length, Math.max(0, from - first.at)));
  range.setEnd(last.node, Math.min(last.node.length, Math.max(0, to - last.at)));
  return range;
}

/** The last piece that begins at or before this place. */
function pieceAt(pieces: readonly Piece[], at: number): Piece | undefined {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((pieces[middle]?.at ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return pieces[low];
}
