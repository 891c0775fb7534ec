import type { LinkedArticle } from './json-ld.ts';
import type { MetaTags } from './meta-tags.ts';

/** The picture the publisher shows for the story. */
export interface DeclaredImage {
  url: string;
  alt: string;
  caption: string | null;
  credit: string | null;
}

/** The picture the page declares for its story, with an absolute http(s) address, or null. */
export function readLeadImage(meta: MetaTags, linked: LinkedArticle | null, pageUrl: string): DeclaredImage | null {
  const social = meta.first('og:image:secure_url', 'og:image', 'og:image:url', 'twitter:image', 'twitter:image:src');
  const alt = meta.first('og:image:alt', 'twitter:image:alt') ?? '';
  for (const url of [social, ...(linked?.images ?? []).map((image) => image.url)]) {
    const absolute = toWebAddress(url, pageUrl);
    if (!absolute || isPlaceholder(absolute)) continue;
    const described = linked?.images.find((image) => image.caption ?? image.credit) ?? null;
    return { url: absolute, alt, caption: described?.caption ?? null, credit: described?.credit ?? null };
  }
  return null;
}

function toWebAddress(url: string | null, pageUrl: string): string | null {
  if (!url || !URL.canParse(url, pageUrl)) return null;
  const absolute = new URL(url, pageUrl);
  return absolute.protocol === 'https:' || absolute.protocol === 'http:' ? absolute.href : null;
}

/** Logos and default pictures stand for the site, not for the story. */
function isPlaceholder(url: string): boolean {
  return /(?:^|[/_.-])(?:logo|placeholder|default|fallback|no-?image|favicon|apple-touch-icon)(?:[/_.-]|\d|$)/i.test(new URL(url).pathname.split('/').at(-1) ?? '');
}
