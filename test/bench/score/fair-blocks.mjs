// What a news page's output is scored on. The truth of the news set has summary, headings and paragraphs, and leaves out by
// design the title, captions, tables, embeds and most lists: those are neither right nor wrong. The truth is never changed.
import { clutterCategory } from './clutter.mjs';
import { plain, shingles, tokens } from './tokens.mjs';

/** The blocks to score: without those that the truth leaves out by design. */
export function fairBlocks(blocks, truth, byCharacter) {
  const body = plain(truth.text);
  const title = plain(truth.title);
  const captions = (truth.neutral ?? []).map(plain).filter((caption) => caption.length > 1);
  const wanted = shingles(tokens(truth.text, byCharacter));
  const asks = blocks.map(({ text }) => clutterCategory(text) !== null);
  const times = new Map();
  for (const { text } of blocks) times.set(plain(text), (times.get(plain(text)) ?? 0) + 1);
  const isLeftOut = (block, at) => {
    const text = plain(block.text);
    if (!text || (text.length > 12 && body.includes(text))) return false;
    if (isTitle(text, title) || isCaption(text, captions)) return true;
    if (asks[at] || isWanted(block.text, wanted, byCharacter)) return false;
    if (block.isFigure || block.isTable || block.isEmbed) return true;
    // A list of the story's, not a list of links, of offers or of menu items.
    return block.isList && block.link < 0.5 && tokens(block.text, byCharacter).length >= 3 && times.get(text) === 1
      && !asks.slice(Math.max(0, at - 3), at + 4).includes(true);
  };
  return blocks.filter((block, at) => !isLeftOut(block, at));
}

function isTitle(text, title) {
  if (!title) return false;
  return text === title || (text.length > 15 && title.includes(text)) || (title.length > 15 && text.startsWith(title) && text.length < title.length + 25);
}

function isCaption(text, captions) {
  return text.length > 3 && captions.some((caption) => caption.includes(text) || (caption.length > 20 && text.includes(caption) && text.length < caption.length * 1.6 + 30));
}

/** Whether at least half of a block is in the truth. */
function isWanted(text, wanted, byCharacter) {
  let [hit, all] = [0, 0];
  for (const [shingle, count] of shingles(tokens(text, byCharacter))) {
    all += count;
    if (wanted.has(shingle)) hit += count;
  }
  return all > 0 && hit / all >= 0.5;
}
