/** A file of an archive. */
export interface ZipEntry {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** 1 January 1980, the first day a zip can name: an archive of the same files is the same archive. */
const firstDay = 0x21;

/** Version 2.0 of the format; names are UTF-8 (bit 11). */
const version = 20;
const utf8Names = 0x800;

/**
 * The files as a zip archive, stored as they are: texts of some kilobytes are not worth a compressor in every package.
 * No entry and no archive may reach 4 GB, which no selection of articles does.
 */
export function zipOf(entries: readonly ZipEntry[]): Blob {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let at = 0;
  for (const { name, bytes } of entries) {
    const nameBytes = new TextEncoder().encode(name);
    const facts = [version, utf8Names, 0, 0, firstDay];
    const sizes = [crc32(bytes), bytes.length, bytes.length];
    const local = record(0x04034b50, facts, sizes, [nameBytes.length, 0]);
    directory.push(record(0x02014b50, [version, ...facts], sizes, [nameBytes.length, 0, 0, 0, 0], [0, at]), nameBytes);
    parts.push(local, nameBytes, bytes);
    at += local.length + nameBytes.length + bytes.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = record(0x06054b50, [0, 0, entries.length, entries.length], [size, at], [0]);
  return new Blob([...parts, ...directory, end], { type: 'application/zip' });
}

/** A signature, then groups of numbers of two and four bytes in turn, little-endian. */
function record(signature: number, ...groups: readonly number[][]): Uint8Array<ArrayBuffer> {
  const length = 4 + groups.reduce((sum, group, index) => sum + group.length * (index % 2 === 0 ? 2 : 4), 0);
  const view = new DataView(new ArrayBuffer(length));
  view.setUint32(0, signature, true);
  let at = 4;
  for (const [index, group] of groups.entries()) {
    for (const number of group) {
      if (index % 2 === 0) view.setUint16(at, number, true);
      else view.setUint32(at, number, true);
      at += index % 2 === 0 ? 2 : 4;
    }
  }
  return new Uint8Array(view.buffer);
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc >>> 0;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (crcTable[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}
