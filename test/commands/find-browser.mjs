// Node built-ins only: this runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, readSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';

/** Milliseconds until a program that says no version is taken for none: a snap that starts for the first time takes some. */
const versionMs = 15_000;

const { LOCALAPPDATA, PROGRAMFILES, 'PROGRAMFILES(X86)': PROGRAMFILES_X86 } = process.env;
const programFolders = [LOCALAPPDATA, PROGRAMFILES, PROGRAMFILES_X86].filter(Boolean);

/** Both engines: what to look for, in which order, and what Debian and Ubuntu call the package. */
export const engines = {
  chromium: {
    title: 'Chrome, Chromium or Edge',
    variable: 'CHROME_PATH',
    programs: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge', 'brave-browser'],
    files: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ...programFolders.flatMap((folder) => [`${folder}\\Google\\Chrome\\Application\\chrome.exe`, `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`]),
    ],
    packages: ['chromium', 'chromium-browser'],
    ubuntu: 'sudo snap install chromium, or take the .deb from https://www.google.com/chrome,',
    source: 'https://www.google.com/chrome',
  },
  firefox: {
    title: 'Firefox',
    variable: 'FIREFOX_PATH',
    programs: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
    files: ['/Applications/Firefox.app/Contents/MacOS/firefox', ...programFolders.map((folder) => `${folder}\\Mozilla Firefox\\firefox.exe`)],
    packages: ['firefox-esr', 'firefox'],
    ubuntu: 'sudo snap install firefox, or take the .deb of https://support.mozilla.org/kb/install-firefox-linux,',
    source: 'https://www.mozilla.org/firefox',
  },
};

/** The path of an installed browser of this engine, or null. One named by the environment must work. */
export function findBrowser(engine) {
  const { variable, programs, files } = engines[engine];
  const named = process.env[variable];
  if (named) {
    if (works(named)) return named;
    console.error(`${variable}=${named}: ${existsSync(named) ? 'this does not run: its --version answers nothing' : 'there is no such file'}.`);
    process.exit(1);
  }
  const ending = process.platform === 'win32' ? '.exe' : '';
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const onPath = programs.flatMap((program) => folders.map((folder) => path.join(folder, program + ending)));
  return [...onPath, ...files].find(works) ?? null;
}

/**
 * Whether it is a program that runs. Ubuntu puts scripts under the names of browsers that only say that there is a snap;
 * on Windows a browser asked for its version opens a window instead.
 */
function works(file) {
  if (!existsSync(file)) return false;
  return process.platform === 'win32' || spawnSync(file, ['--version'], { stdio: 'ignore', timeout: versionMs, killSignal: 'SIGKILL' }).status === 0;
}

/** A folder in which this browser sees files of ours: a snap sees no /tmp but its own, and of the home folder what is not hidden. */
export function roomOf(program) {
  return isSnap(program) ? homedir() : tmpdir();
}

/** A program under /snap, or the script that starts one. */
function isSnap(program) {
  if (program.startsWith('/snap/')) return true;
  const head = Buffer.alloc(4_096);
  const file = openSync(program);
  try {
    const text = head.toString('latin1', 0, readSync(file, head));
    return text.startsWith('#!') && text.includes('/snap/bin/');
  } finally {
    closeSync(file);
  }
}

/** The path of a browser of this engine, installed now if need be. Ends the program with one sentence if it can't be had. */
export function obtainBrowser(engine) {
  const found = findBrowser(engine) ?? installBrowser(engine);
  if (found !== null) return found;
  const { title, variable, packages, source, ubuntu } = engines[engine];
  const way = isUbuntu() ? `On Ubuntu the packages ${packages.join(' and ')} only point to a snap: ${ubuntu}` : `Get one (Debian: sudo apt-get install ${packages[0]}; others: ${source})`;
  console.error(`No ${title} that runs on this machine. ${way} or set ${variable}=/path/to/it, then run the command again.`);
  process.exit(1);
}

/** Installs with apt where that needs no password. Null where it does, or where there is no apt. */
function installBrowser(engine) {
  const asRoot = rootCommand();
  if (asRoot === null) return null;
  const { title, packages } = engines[engine];
  console.log(`No ${title} on this machine: installing one with apt-get (${packages[0]}). This takes a minute or two.`);
  const apt = (...args) => {
    const [program, ...rest] = [...asRoot, 'apt-get', '-qq', '-o', 'Dpkg::Use-Pty=0', ...args];
    return spawnSync(program, rest, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0;
  };
  apt('update');
  for (const name of packages) {
    if (apt('install', '-y', '--no-install-recommends', name, 'fonts-liberation') && findBrowser(engine) !== null) return findBrowser(engine);
  }
  console.error(`apt-get could not install ${packages.join(' or ')}.`);
  return null;
}

function isUbuntu() {
  return existsSync('/etc/os-release') && /^ID=ubuntu$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function rootCommand() {
  if (process.platform !== 'linux' || spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status !== 0) return null;
  if (process.getuid() === 0) return [];
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n'] : null;
}
