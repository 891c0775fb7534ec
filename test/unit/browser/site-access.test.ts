import { afterAll, beforeEach, expect, test, vi } from 'vitest';

const granted = { origins: [] as string[], stored: {} as Record<string, unknown>, registered: [] as { id: string; matches: string[] }[] };
vi.doMock('../../../src/browser/lock.ts', () => ({ namedLock: () => (work: () => Promise<unknown>) => work() }));
vi.doMock('webextension-polyfill', () => ({
  default: {
    permissions: {
      getAll: () => Promise.resolve({ origins: granted.origins }),
      // As browsers do it: what a wider permission holds is given, and only what was given by these very words is taken.
      contains: ({ origins }: { origins: string[] }) => Promise.resolve(origins.every((origin) => granted.origins.includes(origin) || granted.origins.includes('*://*/*'))),
      request: ({ origins }: { origins: string[] }) => { if (!granted.origins.includes('*://*/*')) granted.origins.push(...origins); return Promise.resolve(true); },
      remove: ({ origins }: { origins: string[] }) => { granted.origins = granted.origins.filter((origin) => !origins.includes(origin)); return Promise.resolve(true); },
    },
    storage: { local: { get: (key: string) => Promise.resolve({ [key]: granted.stored[key] }), set: (items: object) => { Object.assign(granted.stored, items); return Promise.resolve(); } } },
    scripting: {
      getRegisteredContentScripts: () => Promise.resolve(granted.registered),
      unregisterContentScripts: () => { granted.registered = []; return Promise.resolve(); },
      registerContentScripts: (scripts: typeof granted.registered) => { granted.registered = scripts; return Promise.resolve(); },
    },
  },
}));
vi.resetModules();
const { followSiteAccess, releaseSite, requestSite, tidiedSiteOf, tidiedSites } = await import('../../../src/browser/site-access.ts');

afterAll(() => {
  vi.doUnmock('webextension-polyfill');
  vi.doUnmock('../../../src/browser/lock.ts');
  vi.resetModules();
});

beforeEach(() => { Object.assign(granted, { origins: [], stored: {}, registered: [] }); });

test('asks for the site and those below it, or for one name alone where others’ sites stand below', async () => {
  for (const site of ['example.org', 'www.gov.uk', 'gov.uk', 'localhost', '127.0.0.1']) await requestSite(site);
  expect(granted.origins).toEqual(['*://*.example.org/*', '*://*.www.gov.uk/*', '*://gov.uk/*', '*://localhost/*', '*://127.0.0.1/*']);
  expect(await tidiedSiteOf('news.example.org')).toBe('example.org');
  await releaseSite('example.org');
  expect(await tidiedSites()).toEqual(['127.0.0.1', 'gov.uk', 'localhost', 'www.gov.uk']);
});

test('gives back what the first version asked for a shared name', async () => {
  Object.assign(granted, { origins: ['*://*.gov.uk/*'], stored: { 'tidied-sites': { version: 1, sites: ['gov.uk'] } } });
  await releaseSite('gov.uk');
  expect(granted.origins).toEqual([]);
});

test('what the browser itself allows on a site is no order to tidy it', async () => {
  granted.origins.push('*://www.news.example/*', '*://news.example/*', '*://*/*');
  await followSiteAccess();
  expect([await tidiedSites(), granted.registered]).toEqual([[], []]);
});

test('a site whose access went with that of all sites is not tidied when that comes back', async () => {
  granted.origins.push('*://*/*');
  await requestSite('news.example');
  await followSiteAccess();
  expect(granted.registered[0]?.matches).toEqual(['*://*.news.example/*']);
  granted.origins = [];
  await followSiteAccess();
  granted.origins = ['*://*/*'];
  await followSiteAccess();
  expect([await tidiedSites(), granted.registered]).toEqual([[], []]);
});
