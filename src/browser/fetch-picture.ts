import { mostPictureBytes, pictureType } from '../pictures/index.ts';
import { mayFetch } from './picture-access.ts';

/** Milliseconds until a picture's server is given up: a large one over a slow line takes ten seconds. */
const limitMs = 20_000;

/** What we can show; a server that has several kinds sends one of these. */
const accept = 'image/avif,image/webp,image/png,image/jpeg,image/gif;q=0.9';

/**
 * The picture at this address, or null: without permission, not there, too large, or no picture by its own bytes. The only
 * request that Clean Copy itself makes. It carries no cookie, no referrer and no origin, and stays in no cache.
 *
 * No redirection is followed, since the browsers tell nobody where it leads before they have been there: it may be the
 * reader's own router. The commonest, from http to https, is known beforehand.
 */
export async function fetchPicture(address: string): Promise<Blob | null> {
  return await fetchThere(address) ?? (address.startsWith('http:') ? await fetchThere(address.replace('http:', 'https:')) : null);
}

async function fetchThere(address: string): Promise<Blob | null> {
  // Without permission the browsers would send our own address along, in Firefox one that no other installation has.
  if (!(await mayFetch(address))) return null;
  const leave = new AbortController();
  const timer = setTimeout(() => leave.abort(), limitMs);
  try {
    const response = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store', redirect: 'error', headers: { accept }, signal: leave.signal });
    const bytes = response.ok && response.body ? await bytesOf(response.body) : null;
    const type = bytes && pictureType(bytes);
    return type ? new Blob([bytes], { type }) : null;
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
    leave.abort(); // what is left of an answer that was not wanted
  }
}

/** All of it, or null as soon as it is too much. */
async function bytesOf(body: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<Uint8Array<ArrayBuffer> | null> {
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    length += read.value.length;
    if (length > mostPictureBytes) return null;
    chunks.push(read.value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
