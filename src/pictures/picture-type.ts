/** What a kept picture may be: pixels. No SVG: that is a document, with scripts, links and styles. */
export type PictureType = 'image/png' | 'image/jpeg' | 'image/gif' | 'image/webp' | 'image/avif';

/** Bytes that tell; the longest sign, AVIF's list of brands, is over before. */
const headBytes = 64;

/** Brands of AVIF in the list that an ISO media file begins with: a still picture, and a sequence. */
const avifBrands = /avif|avis/;

/** What the bytes themselves say they are, whatever their server says of them. Null when they are no picture of ours. */
export function pictureType(bytes: Uint8Array): PictureType | null {
  const head = String.fromCharCode(...bytes.subarray(0, headBytes));
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png';
  if (head.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (head.startsWith('GIF87a') || head.startsWith('GIF89a')) return 'image/gif';
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return 'image/webp';
  if (head.slice(4, 8) === 'ftyp' && avifBrands.test(head.slice(8, brandsEnd(bytes)))) return 'image/avif';
  return null;
}

/** The list of brands is as long as its first four bytes say. */
function brandsEnd(bytes: Uint8Array): number {
  const [first = 0, second = 0, third = 0, length = 0] = bytes;
  return first === 0 && second === 0 && third === 0 ? Math.min(length, headBytes) : headBytes;
}
