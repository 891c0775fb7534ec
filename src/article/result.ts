/**
 * The outcome of anything that can fail for a reason the reader should hear about.
 * Failures are values: they cross messages and storage as plain JSON. Bugs throw.
 */
export type Result<T, F = import('./failure.ts').Failure> = { ok: true; value: T } | { ok: false; failure: F };

export function ok<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

export function fail<F>(failure: F): { ok: false; failure: F } {
  return { ok: false, failure };
}
