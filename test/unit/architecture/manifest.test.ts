import { describe, expect, test } from 'vitest';
import { filesUnder, readText, sourceFiles } from './source-files.ts';

const manifest = JSON.parse(readText('manifest.json')) as Record<string, unknown> & { content_security_policy: { extension_pages: string }; version: string; icons: Record<string, string> };

describe('the manifest', () => {
  test('asks for nothing more than it did', () => {
    expect(manifest.permissions).toEqual(['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus']);
    for (const key of ['host_permissions', 'content_scripts', 'web_accessible_resources', 'externally_connectable']) expect(manifest).not.toHaveProperty(key);
    // Asked for in the click on "Always tidy" or "Keep pictures", and only for the sites that it takes.
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    // Asked for in the click that chooses the downloads folder for automatic back-ups.
    expect(manifest.optional_permissions).toEqual(['downloads']);
    expect(manifest.browser_specific_settings).toMatchObject({ gecko: { id: 'clean-copy@cleancopy.example', data_collection_permissions: { required: ['none'] } }, gecko_android: {} });
  });

  test('lets extension pages run their own files only, and be framed by nobody', () => {
    const policy = Object.fromEntries(manifest.content_security_policy.extension_pages.split(';').map((part) => part.trim().split(' ')).map(([name = '', ...values]): [string, string[]] => [name, values]));
    expect(policy).toMatchObject({
      'default-src': ["'none'"], 'script-src': ["'self'"], 'style-src': ["'self'"], 'font-src': ["'self'"],
      'object-src': ["'none'"], 'frame-src': ["'none'"], 'form-action': ["'none'"], 'base-uri': ["'none'"], 'frame-ancestors': ["'none'"],
    });
    expect(manifest.content_security_policy.extension_pages).not.toMatch(/unsafe-(?:inline|eval)|\*/);
    // For pictures that are to be kept; who may use it is the next test.
    expect(policy['connect-src']).toEqual(["'self'", 'https:', 'http:']);
  });

  test('has one place that asks the network for anything', () => {
    const asking = sourceFiles().filter(({ text }) => /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts/.test(text)).map(({ file }) => file);
    expect(asking).toEqual(['src/browser/fetch-picture.ts']);
  });

  test('has Chrome send no cookie with a picture', () => {
    expect(manifest['cross_origin_embedder_policy']).toEqual({ value: 'credentialless' });
  });

  test('has the version of package.json', () => {
    expect(manifest.version).toBe((JSON.parse(readText('package.json')) as { version: string }).version);
  });

  test('names icons that are there', () => {
    const icons = filesUnder('icons');
    expect(Object.values(manifest.icons).filter((icon) => !icons.includes(icon))).toEqual([]);
  });
});
