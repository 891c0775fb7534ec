/** Throws, naming the place, when the value is not plain JSON that comes back from any storage as it went in. */
export function assertJson(value: unknown, place: string): void {
  if (value === null || typeof value === 'boolean') return;
  if (typeof value === 'string') {
    if (!value.isWellFormed()) throw new TypeError(`${place} has a lone surrogate`);
    return;
  }
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`${place} is ${value}`);
    return;
  }
  if (Array.isArray(value)) {
    // Not forEach: it skips the holes, which JSON has none of.
    for (let index = 0; index < value.length; index++) assertJson(value[index], `${place}[${index}]`);
    return;
  }
  if (typeof value !== 'object') throw new TypeError(`${place} is ${typeof value}`);
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) throw new TypeError(`${place} is no plain object`);
  for (const [key, inner] of Object.entries(value)) assertJson(inner, `${place}.${key}`);
}

/** Whether two JSON values say the same. The order of keys says nothing: Chromium gives them back sorted. */
export function isSameJson(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = Object.keys(one);
  if (keys.length !== Object.keys(other).length) return false;
  return keys.every((key) => Object.hasOwn(other, key) && isSameJson((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]));
}
