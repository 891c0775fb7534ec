/** An inline picture below this many characters is a blurred or empty stand-in for the real one. */
const standInLength = 2000;
/** Characters of a file name that are looked at from such a word on. */
const longestName = 200;

/** Words that no picture of a story has in its name. */
const plainly = /(?:^|[/_.-])(?:placeholder|spacer|1x1)[^/]{0,200}\.(?:gif|png|svg|jpe?g|webp)/i;

/*
 * Words that stories have too: Ms Gray, a Pixel 9, a loading dock. Of the names with them on 975 news pages those of photographs
 * had more in them (`grey-sweater-3.jpg`, `truck-loading.jpg`), and those of stand-ins were the word with a size, a number or
 * a word of the trade. No GIF or SVG with them was a picture of a story, nor was a logo, an icon or an arrow.
 */
const word = /(?:blank|transparent|gr[ae]y|loading|lazy|lazy[-_]?load(?:er|ing)?|dummy)/.source;
const trade = /(?:bg|background|box|default|fallback|gradient|icon|image|img|spinner|sprite|square|thumb|tracking|trans|tracker)/.source;
const size = /\d{1,4}x\d{1,4}(?:px)?/.source;
const file = /(?:\.(?:gif|png|svg|jpe?g|webp))+$/.source;
const only = new RegExp(`^(?:${trade}[-_.])?(?:(?:[a-z]{2}[-_])?loading|${word}|pixel)(?:[-_.]{1,2}(?:${word}|${trade}|pixel|${size}))*${file}`, 'i');
/** A photographer's second picture of Ms Gray is `gray-2.jpg`, and a `pixel-9.png` is a telephone. */
const numbered = new RegExp(`^(?:${word}[-_.]?\\d{1,3}(?:px)?\\.(?:gif|png|svg)|pixel[-_.]?\\d{1,3}\\.gif)$`, 'i');
const drawn = /(?:^|[_.-])(?:blank|transparent|gr[ae]y(?:scale)?|loading)(?![a-z])[^/]{0,200}\.(?:gif|svg)$/i;
const furniture = /(?:^|[_.-])(?:(?:logo|icon|arrow|button|pinit)(?![a-z])[^/]{0,200}[_.-](?:transparent|gr[ae]y(?:scale)?)(?![a-z])|(?:transparent|gr[ae]y(?:scale)?)[_.-](?:logo|icon|arrow|button)(?![a-z]))/i;

/** Whether this is the address of what stands where a picture will be, or of nothing to look at. */
export function isStandIn(address: string): boolean {
  if (address.startsWith('data:')) return address.length < standInLength;
  // What a service of pictures is asked for stands behind the question mark.
  return plainly.test(address) || address.split(/[?#&]/).some((piece) => isStandInName(piece.slice(piece.lastIndexOf('/') + 1)));
}

function isStandInName(name: string): boolean {
  return name.length <= longestName && (only.test(name) || numbered.test(name) || drawn.test(name) || (/\.(?:png|svg|webp)$/i.test(name) && furniture.test(name)));
}
