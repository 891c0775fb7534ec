import type { Article } from '../article/index.ts';
import { keptKinds, turnKeptKind } from '../browser/kept-kinds.ts';
import type { KeptHere } from '../reader/draw-receipt.ts';
import { kindsKeptAt, siteOf } from '../settings/index.ts';

/** What the reader chose never to have removed on the site of this article. Null where there is no site. */
export async function keptHere({ url }: Article): Promise<KeptHere | null> {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  if (host === '') return null;
  const kinds = kindsKeptAt(host, await keptKinds());
  const site = siteOf(host);
  return {
    site, kinds,
    async turn(kind, isKept) {
      try {
        await turnKeptKind({ site, kind }, isKept);
      } catch {
        return false;
      }
      if (isKept) kinds.add(kind);
      else kinds.delete(kind);
      return true;
    },
  };
}
