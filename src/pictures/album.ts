/** The kept pictures of one saved article. */
export interface Album {
  /** The article's. */
  id: string;
  /** `wanted` until every picture was tried: what a stopped background left undone is done at its next start. */
  state: 'wanted' | 'settled';
  /** Pictures that are kept. */
  count: number;
  bytes: number;
  /** Pictures of the story that could not be had. */
  missed: number;
  /** Times it was begun since it was last settled. */
  tries: number;
}

export interface KeptPicture {
  /** As it stands in the story. */
  address: string;
  blob: Blob;
}

/** Where albums stand. Pictures belong to an album and go with it. */
export interface Albums {
  /** The album as it stands, or null when the article has none. */
  find(id: string): Promise<Album | null>;
  all(): Promise<Album[]>;
  /** Writes the album's row, new or old; its pictures stay. */
  put(album: Album): Promise<void>;
  /** The same for an old one. False when it is gone. */
  update(album: Album): Promise<boolean>;
  /** What is kept under this album, in no order. */
  pictures(id: string): Promise<KeptPicture[]>;
  /** One of them, or null when it is not kept. */
  picture(id: string, address: string): Promise<Blob | null>;
  addresses(id: string): Promise<string[]>;
  /** Adds one picture, unless the album is gone: then false. */
  add(id: string, picture: KeptPicture): Promise<boolean>;
  drop(id: string, addresses: readonly string[]): Promise<void>;
  /** Removes albums with all that is in them. */
  forget(ids: readonly string[]): Promise<void>;
}
