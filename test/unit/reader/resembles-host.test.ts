import { expect, test } from 'vitest';
import { resemblesHost } from '../../../src/reader/resembles-host.ts';
import { timeOf } from '../hostile/growth.ts';

test.each([
  ['The Harbour Post', 'www.harbourpost.example'], ['Harbour Post', 'theharbourpost.example'], ['harbourpost.example', 'harbourpost.example'], ['HARBOUR-POST', 'news.harbour-post.co.uk'],
  ['The Northern Yard Times', 'nytimes.example'], ['Western Shore Journal', 'wsj.example'], ['Low Country Times', 'lctimes.example'], ['Le Monde du Port', 'lemondeduport.example'],
  ['BBC News', 'www.bbc.co.uk'], ['ABC News', 'abc.net.au'], ['NPR', 'npr.org'], ['Südhafen Zeitung', 'suedhafen-zeitung.example'], ['El País del Mar', 'elpaisdelmar.example'], ['Łódź Dziś', 'lodzdzis.example'],
])('%s is the name of %s', (name, host) => {
  expect(resemblesHost(name, host)).toBe(true);
});

test.each([
  // Another publication's name, its short form, and a label of its own below somebody else's.
  ['The Northern Yard Times', 'cheap-pills.example'], ['The Northern Yard Times', 'times.example'], ['The Northern Yard Times', 'nytimes.pills.example'], ['The Northern Yard Times', 'nytimes.pills.co.uk'],
  ['BBC News', 'bbc-of-pills.example'], ['BBC News', 'b.example'], ['Harbour Post', 'p.example'], ['The Times', 't.example'], ['The Harbour Post', 'localhost'], ['The Harbour Post', '192.0.2.7'], ['The Harbour Post', '[2001:db8::1]'],
  // Other scripts, and a letter of another script that looks like one of ours.
  ['Портова газета', 'portova.example'], ['港の新聞', 'minato.example'], ['Harbour Pоst', 'harbourpost.example'], ['Harbour Post', 'xn--harbourpst-mig.example'], ['…', 'harbour.example'], ['', 'harbour.example'],
])('%s is not that of %s', (name, host) => {
  expect(resemblesHost(name, host)).toBe(false);
});

test('a name and a host that fit in very many ways are quickly told', () => {
  expect(timeOf(() => expect(resemblesHost('aa '.repeat(60), `${'a'.repeat(62)}b.example`)).toBe(false))).toBeLessThan(1_000);
});
