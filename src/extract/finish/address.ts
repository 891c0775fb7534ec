/** Where a link may lead. Everything else (scripts, blobs, files, app schemes) is no address of a story. */
const schemes = new Set(['http:', 'https:', 'mailto:', 'tel:']);
const dataImage = /^data:image\/(?:png|jpe?g|gif|webp|avif|bmp)[;,]/i;

/** The absolute address, or null when it is none a reader may follow. A fragment of this page stays a fragment. */
export function linkAddress(href: string, base: string): string | null {
  const clean = href.trim();
  if (clean === '' || clean === '#') return null;
  if (clean.startsWith('#')) return clean;
  const url = parse(clean, base);
  return url && schemes.has(url.protocol) ? url.href : null;
}

/** The absolute http(s) or data:image address of a picture, or null. */
export function pictureAddress(src: string, base: string): string | null {
  const clean = src.trim();
  if (dataImage.test(clean)) return clean;
  const url = clean === '' ? null : parse(clean, base);
  return url && (url.protocol === 'http:' || url.protocol === 'https:') ? url.href : null;
}

function parse(address: string, base: string): URL | null {
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
}
