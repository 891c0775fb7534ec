import type { Album, Albums, KeptPicture } from '../pictures/index.ts';
import { answerOf, committed, lazyDatabase } from './database.ts';

/** A picture as it is stored: its key is the article and the address. */
interface StoredPicture extends KeptPicture {
  id: string;
}

const opened = lazyDatabase('pictures', (database) => {
  database.createObjectStore('albums', { keyPath: 'id' });
  database.createObjectStore('pictures', { keyPath: ['id', 'address'] });
});

/** Kept pictures in IndexedDB, which stores bytes as bytes; an album's row and its pictures change together. */
export function ownAlbums(): Albums {
  return {
    find: async (id) => await answerOf((await begin('readonly')).albums.get(id) as IDBRequest<Album | undefined>) ?? null,
    all: async () => await answerOf((await begin('readonly')).albums.getAll() as IDBRequest<Album[]>),
    put: async (album) => {
      const { albums, transaction } = await begin('readwrite');
      albums.put(album);
      await committed(transaction);
    },
    update: async (album) => await whereThere(album.id, ({ albums }) => albums.put(album)),
    pictures: async (id) => {
      const stored = await answerOf((await begin('readonly')).pictures.getAll(picturesOf(id)) as IDBRequest<StoredPicture[]>);
      return stored.map(({ address, blob }) => ({ address, blob }));
    },
    picture: async (id, address) => (await answerOf((await begin('readonly')).pictures.get([id, address]) as IDBRequest<StoredPicture | undefined>))?.blob ?? null,
    addresses: async (id) => {
      const keys = await answerOf((await begin('readonly')).pictures.getAllKeys(picturesOf(id)));
      return (keys as [string, string][]).map(([, address]) => address);
    },
    add: async (id, { address, blob }) => await whereThere(id, ({ pictures }) => pictures.put({ id, address, blob } satisfies StoredPicture)),
    drop: async (id, addresses) => {
      const { pictures, transaction } = await begin('readwrite');
      for (const address of addresses) pictures.delete([id, address]);
      await committed(transaction);
    },
    forget: async (ids) => {
      const { albums, pictures, transaction } = await begin('readwrite');
      for (const id of ids) {
        albums.delete(id);
        pictures.delete(picturesOf(id));
      }
      await committed(transaction);
    },
  };
}

interface Begun {
  albums: IDBObjectStore;
  pictures: IDBObjectStore;
  transaction: IDBTransaction;
}

async function begin(mode: IDBTransactionMode): Promise<Begun> {
  const transaction = (await opened()).transaction(['albums', 'pictures'], mode);
  return { albums: transaction.objectStore('albums'), pictures: transaction.objectStore('pictures'), transaction };
}

/** Writes in the same transaction in which the album was seen, so that a deleted article's pictures cannot come back. */
async function whereThere(id: string, write: (begun: Begun) => void): Promise<boolean> {
  const begun = await begin('readwrite');
  const isThere = (await answerOf(begun.albums.count(id))) > 0;
  if (isThere) write(begun);
  await committed(begun.transaction);
  return isThere;
}

/** All keys that begin with this id: an array sorts after every string. */
function picturesOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, []]);
}
