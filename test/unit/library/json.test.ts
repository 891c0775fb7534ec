import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assertJson, isSameJson } from '../../../src/library/json.ts';
import { memoryStore } from '../../../src/library/memory-store.ts';

describe('assertJson', () => {
  test.each([
    ['NaN', { a: [Number.NaN] }, 'x.a[0] is NaN'],
    ['Infinity', Number.POSITIVE_INFINITY, 'x is Infinity'],
    ['undefined', { a: undefined }, 'x.a is undefined'],
    ['a hole', [1, , 2], 'x[1] is undefined'], // eslint-disable-line no-sparse-arrays
    ['a date', { at: new Date(0) }, 'x.at is no plain object'],
    ['a map', new Map(), 'x is no plain object'],
    ['a bigint', 1n, 'x is bigint'],
    ['a function', { f: () => 1 }, 'x.f is function'],
    ['a lone surrogate', ['\ud800'], 'x[0] has a lone surrogate'],
  ])('rejects %s by name', (_, value, message) => {
    expect(() => assertJson(value, 'x')).toThrow(message);
  });

  test('accepts all that JSON gives back', () => {
    fc.assert(fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
      const given: unknown = JSON.parse(JSON.stringify(value));
      assertJson(given, 'x');
      expect(isSameJson(given, JSON.parse(JSON.stringify(given)))).toBe(true);
    }));
  }, 30_000);
});

describe('isSameJson', () => {
  test('does not mind the order of keys, but all else', () => {
    expect(isSameJson({ a: 1, b: [2, null] }, { b: [2, null], a: 1 })).toBe(true);
    for (const other of [{ a: 1 }, { a: 1, b: [2] }, { a: 1, b: { 0: 2, 1: null } }, { a: '1', b: [2, null] }, null]) {
      expect(isSameJson({ a: 1, b: [2, null] }, other)).toBe(false);
    }
  });
});

test('the memory store keeps nothing of a set it rejects', async () => {
  const store = memoryStore();
  await expect(store.set(new Map<string, unknown>([['good', 1], ['bad', undefined]]))).rejects.toThrow('bad is undefined');
  expect(await store.keys()).toEqual([]);
});
