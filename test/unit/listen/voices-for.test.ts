import { expect, it } from 'vitest';
import type { Voice } from '../../../src/listen/speech-engine.ts';
import { voicesFor } from '../../../src/listen/voices-for.ts';

const voice = (name: string, lang: string, given: Partial<Voice> = {}): Voice => ({ id: name, name, lang, isLocal: true, isDefault: false, ...given });
const named = (lang: string, ...voices: Voice[]): string[] => voicesFor(lang, voices).map(({ name }) => name);

it('speaks the language, best of its country, the system’s own choice first', () => {
  expect(named('en-GB', voice('Anna', 'de-DE'), voice('Alex', 'en-US', { isDefault: true }), voice('Amy', 'en-US'), voice('Daniel', 'en-GB'))).toEqual(['Daniel', 'Alex', 'Amy']);
  expect(named('nb', voice('Nora', 'no-NO'))).toEqual(['Nora']);
  expect(named('pt', voice('Anna', 'de-DE'))).toEqual([]);
});

it('sends nothing to a server', () => {
  expect(named('en', voice('Google US English', 'en-US', { isLocal: false }))).toEqual([]);
});

it('lists each voice once, and no timbres', () => {
  expect(named('en', voice('English', 'en'), voice('English+Andrea', 'en'), voice('English', 'en'), voice('English', 'en-US'))).toEqual(['English', 'English']);
});
