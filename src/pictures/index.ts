export type { Album, Albums, KeptPicture } from './album.ts';
export { atOnce, emptyAlbum, keepPictures, mostAlbumBytes, mostPictureBytes, unfinished, type FetchPicture, type Wanted } from './keep-pictures.ts';
export { mostPictures, originsOf, pictureAddresses } from './picture-addresses.ts';
export { pictureType, type PictureType } from './picture-type.ts';
