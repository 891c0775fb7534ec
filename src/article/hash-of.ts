/**
 * 52 bits in hexadecimal: two rounds of FNV-1a with different beginnings. Not proof against someone who looks for a
 * collision, and need not be: whoever follows a hash compares the whole identity at the end.
 */
export function hashOf(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x1b873593;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x85ebca6b);
    high ^= high >>> 13;
  }
  return (low >>> 0).toString(16).padStart(8, '0') + (high >>> 12).toString(16).padStart(5, '0');
}
