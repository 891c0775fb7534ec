const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Above this the arguments of one call are too many for some engine's stack: Firefox takes 500,000, others 65,536. */
const mostArguments = 50_000;

const firstBeyondAscii = 0x80;

/** The text of these UTF-8 bytes. Chromium keeps it at one byte a letter where the text allows it. */
export function decodeText(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

/**
 * The same for Firefox, whose decoder gives two bytes a letter whatever the text is: ASCII, which most of most texts is
 * once it is folded, is put together in another way and takes one. As quick there; in Chromium twenty times slower.
 */
export function decodeNarrow(bytes: Uint8Array): string {
  return bytes.length <= mostArguments && isAscii(bytes) ? String.fromCharCode.apply(null, bytes as unknown as number[]) : decodeText(bytes);
}

function isAscii(bytes: Uint8Array): boolean {
  // Not `every`: a call for each of fifty million bytes is felt.
  for (let at = 0; at < bytes.length; at++) if ((bytes[at] ?? 0) >= firstBeyondAscii) return false;
  return true;
}
