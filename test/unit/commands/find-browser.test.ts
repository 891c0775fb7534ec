import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const runs = '#!/bin/sh\necho Chromium 150\n';
const stub = '#!/bin/sh\necho "Command requires the chromium snap to be installed." >&2\nexit 1\n';
const script = '#!/bin/sh\nexec /bin/true /snap/bin/chromium "$@"\n';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'clean-copy-programs-'));
  for (const [name, text] of Object.entries({ 'chromium': stub, 'chromium-browser': runs, 'firefox': stub, 'snapped': script })) writeFileSync(path.join(folder, name), text, { mode: 0o755 });
  symlinkSync(path.join(folder, 'nothing'), path.join(folder, 'firefox-esr'));
});

afterAll(() => rmSync(folder, { recursive: true }));

/** What this code answers with only our programs on the path; `browsers` is the module. */
function ask(code: string, env: Record<string, string> = {}): { answer: unknown; error: string; status: number | null } {
  const module = pathToFileURL(path.resolve('test/commands/find-browser.mjs')).href;
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', `import * as browsers from '${module}'; console.log(JSON.stringify(${code}))`], { encoding: 'utf8', env: { PATH: folder, ...env } });
  return { answer: stdout === '' ? null : JSON.parse(stdout), error: stderr, status };
}

describe.skipIf(process.platform === 'win32')('the browser that is taken', () => {
  it('is the first that runs, not a script that only says where to get one', () => {
    expect(ask("browsers.findBrowser('chromium')").answer).toBe(path.join(folder, 'chromium-browser'));
  });

  it('is none when there are only stubs', () => {
    expect(ask("[browsers.findBrowser('firefox')]").answer).toEqual([null]);
  });

  it('is the one that the environment names, when it runs', () => {
    expect(ask("browsers.findBrowser('chromium')", { CHROME_PATH: path.join(folder, 'snapped') }).answer).toBe(path.join(folder, 'snapped'));
    expect(ask("browsers.findBrowser('firefox')", { FIREFOX_PATH: path.join(folder, 'firefox') })).toMatchObject({ status: 1, error: expect.stringContaining('this does not run') as string });
    expect(ask("browsers.findBrowser('firefox')", { FIREFOX_PATH: path.join(folder, 'nothing') })).toMatchObject({ status: 1, error: expect.stringContaining('there is no such file') as string });
  });

  it('gets its files where it can see them', () => {
    expect(ask(`['${path.join(folder, 'snapped')}', '/snap/bin/firefox', '${path.join(folder, 'chromium-browser')}'].map(browsers.roomOf)`, { HOME: homedir() }).answer).toEqual([homedir(), homedir(), tmpdir()]);
  });
});
