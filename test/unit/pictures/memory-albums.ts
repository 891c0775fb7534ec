import type { Album, Albums, KeptPicture } from '../../../src/pictures/index.ts';

/** Albums that forget at the end of a test. */
export function memoryAlbums(): Albums {
  const rows = new Map<string, Album>();
  const pictures = new Map<string, Map<string, KeptPicture>>();
  const inside = (id: string): Map<string, KeptPicture> => pictures.get(id) ?? pictures.set(id, new Map()).get(id)!;
  return {
    find: async (id) => rows.get(id) ?? null,
    all: async () => [...rows.values()],
    put: async (album) => { rows.set(album.id, album); },
    update: async (album) => rows.has(album.id) && Boolean(rows.set(album.id, album)),
    pictures: async (id) => [...inside(id).values()],
    picture: (id, address) => Promise.resolve(inside(id).get(address)?.blob ?? null),
    addresses: async (id) => [...inside(id).keys()],
    add: async (id, picture) => rows.has(id) && Boolean(inside(id).set(picture.address, picture)),
    drop: async (id, addresses) => { for (const address of addresses) inside(id).delete(address); },
    forget: async (ids) => { for (const id of ids) { rows.delete(id); pictures.delete(id); } },
  };
}
