import type { Article } from '../../article/index.ts';
import { requestPictures } from '../../browser/picture-access.ts';
import { openAlbum, pictureAddresses } from '../../browser/pictures.ts';
import { send } from '../../messages/send.ts';
import type { Album } from '../../pictures/index.ts';
import { interfaceText } from '../../reader/draw-article.ts';
import { hostOf } from '../../reader/draw-head.ts';
import { scriptOf } from '../../reader/script-of.ts';
import { announce } from '../../ui/announce.ts';
import { drawButton } from '../../ui/button.ts';
import { h } from '../../ui/h.ts';
import { showBytes } from '../../ui/show-bytes.ts';
import { plural, type Translate } from '../../ui/translate.ts';

/** The kept pictures of the article that is shown. */
export interface Shown {
  album: Album | null;
  /** Addresses of ours, by those in the story. */
  shown: Map<string, string>;
}

export interface AlbumOptions {
  t: Translate;
  /** Of the saved article. */
  id: string;
  article: Article;
  album: Album | null;
  /** Hears the pictures after they were kept or removed. */
  changed: (opened: Shown) => void;
}

/** Hosts that are named before the rest is only counted. */
const mostNamed = 3;

/** Below a saved article: how its pictures are kept, and the way to keep them or let them go. Null when it has none to keep. */
export function drawAlbumPart(options: AlbumOptions): HTMLElement | null {
  const { t, album, article } = options;
  const count = album?.count ?? 0;
  const total = pictureAddresses(article).length;
  if (count === 0 && total === 0) return null;
  const isWhole = count > 0 && album?.missed === 0;
  return h('aside', { ...interfaceText(), 'data-part': 'album', 'data-count': count, class: 'album', 'data-script': scriptOf(article.lang) },
    h('div', {},
      h('p', {}, count > 0 ? describeAlbum(count, album, t) : t('keepPicturesText', nameHosts(article, t))),
      h('div', { class: 'tools' },
        !isWhole && drawKeepButton(options, t(count > 0 || album ? 'keepPicturesAgain' : 'keepPictures')),
        count > 0 && drawButton({ action: 'drop-pictures', label: t('dropPictures'), class: 'quiet', press: () => void drop(options) }))));
}

/** The button that has the browser ask for the sites of the pictures, and then keeps them. */
export function drawKeepButton(options: AlbumOptions, label: string): HTMLButtonElement {
  const button = drawButton({ action: 'keep-pictures', label, icon: 'save', class: 'quiet', press: () => {
    // The browser asks only while the press lasts: nothing may be awaited before.
    const asked = requestPictures(pictureAddresses(options.article));
    button.disabled = true;
    void keep(options, asked).finally(() => { button.disabled = false; });
  } });
  return button;
}

async function keep({ t, id, changed }: AlbumOptions, asked: Promise<boolean>): Promise<void> {
  if (!(await asked.catch(() => false))) return announce(t('keepPicturesRefused'));
  announce(t('keepPicturesUnderWay'));
  const kept = await send('keep-pictures', { id });
  if (!kept.ok) return announce(t(kept.failure.kind === 'no-space' ? 'failure_no_space' : 'keepPicturesFailed'));
  announce(plural(t, 'picturesKept', kept.value.count));
  changed(await openAlbum(id));
}

async function drop({ t, id, changed }: AlbumOptions): Promise<void> {
  const dropped = await send('drop-pictures', { id });
  if (!dropped.ok) return announce(t('keepPicturesFailed'));
  announce(t('picturesDropped'));
  changed(await openAlbum(id));
}

function describeAlbum(count: number, album: Album | null, t: Translate): string {
  const kept = t('albumUse', plural(t, 'picturesKept', count), showBytes(album?.bytes ?? 0));
  return album && album.missed > 0 ? `${kept} ${plural(t, 'picturesMissed', album.missed)}` : kept;
}

/** "a.example, b.example and 2 more". */
function nameHosts(article: Article, t: Translate): string {
  const hosts = [...new Set(pictureAddresses(article).map(hostOf))];
  const named = hosts.slice(0, mostNamed);
  if (hosts.length > mostNamed) named.push(plural(t, 'moreHosts', hosts.length - mostNamed));
  return new Intl.ListFormat(document.documentElement.lang || 'en').format(named);
}
