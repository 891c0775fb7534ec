import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

const locales = 'src/_locales';
/** What knows messages by their keys: the browser itself, and scripts that would carry the list of names for the few that they show. */
const byKey = ['manifest.json', 'src/background', 'src/browser', 'src/content'];

/** An esbuild plugin: pages ask for their messages by number. Each key stood in every language, and cost a package 5 KB. */
export const shortMessages = {
  name: 'short-messages',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]message-names\.ts$/ }, async () => ({
      contents: `const names = new Map(${JSON.stringify((await numberedKeys()).join(' '))}.split(' ').map((key, number) => [key, String(number)])); export const nameOf = (key) => names.get(key) ?? key;`,
    }));
  },
};

/**
 * Writes the messages into a folder for each language, numbered as `shortMessages` has it. Without the notes to translators,
 * the white space, and the plural forms that read as `_other` does, where `plural` finds them: of those that English has none
 * of, since for a text that is missing the browser answers the default language's.
 */
export async function copyLocales(dir) {
  const numbered = await numberedKeys();
  const english = Object.keys(await readMessages('en'));
  for (const language of await readdir(locales)) {
    const messages = await readMessages(language);
    const written = {};
    for (const [key, text] of Object.entries(messages)) {
      delete text.description;
      if (!english.includes(key) && text.message === messages[key.replace(/_(?:few|many)$/, '_other')]?.message) continue;
      written[numbered.includes(key) ? numbered.indexOf(key) : key] = text;
    }
    await mkdir(`${dir}/${language}`, { recursive: true });
    await writeFile(`${dir}/${language}/messages.json`, JSON.stringify(written));
  }
}

/** The keys of all languages that only pages ask for, each at its number. */
async function numberedKeys() {
  const code = (await Promise.all((await Promise.all(byKey.map(filesUnder))).flat().map((file) => readFile(file, 'utf8')))).join('\n');
  const named = new Set(code.match(/\w+/g));
  const families = [...code.matchAll(/`(\w+_)\$\{/g)].map(([, family]) => family);
  const all = new Set((await Promise.all((await readdir(locales)).map(readMessages))).flatMap(Object.keys));
  return [...all].filter((key) => !named.has(key) && !named.has(key.replace(/_(?:zero|one|two|few|many|other)$/, '')) && !named.has(`__MSG_${key}__`) && !families.some((family) => key.startsWith(family)));
}

async function filesUnder(place) {
  if (path.extname(place) !== '') return [place];
  return (await readdir(place, { recursive: true })).filter((file) => file.endsWith('.ts')).map((file) => path.join(place, file));
}

async function readMessages(language) {
  return JSON.parse(await readFile(`${locales}/${language}/messages.json`, 'utf8'));
}
