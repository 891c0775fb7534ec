import type { FailureKind } from '../article/index.ts';

const readable = new Set(['text/html', 'application/xhtml+xml']);

/** Why a document of this type holds no article, or null when it is a web page. */
export function failureOfType(contentType: string): FailureKind | null {
  const type = contentType.toLowerCase();
  if (readable.has(type)) return null;
  if (type === 'application/pdf') return 'pdf';
  if (type.startsWith('image/')) return 'image';
  if (type.startsWith('video/') || type.startsWith('audio/') || type === 'application/ogg') return 'media';
  if (type === 'text/plain' || type === 'text/markdown') return 'plain-text';
  // JSON, XML, feeds, CSV, style sheets and scripts shown as text.
  return 'data';
}
