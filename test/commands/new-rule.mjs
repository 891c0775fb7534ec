// npm run new-rule ID: a rule, its line in the list, its name and reason in every language, its test with a twin that is kept, and a page of its own.
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const id = process.argv[2] ?? '';
if (!/^[a-z]+(?:-[a-z]+)*$/.test(id)) {
  console.error('npm run new-rule ID    ID is kebab-case and names what is taken off, such as "donation-ask".');
  process.exit(1);
}
const name = id.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
const rulesDir = path.join(root, 'src/extract/declutter/rules');
const key = id.replaceAll('-', '_');
const untranslated = 'Not translated yet.';
const files = {
  [path.join(rulesDir, `${id}.ts`)]: ruleSource(),
  [path.join(root, `test/unit/extract/declutter/rules/${id}.test.ts`)]: testSource(),
  [path.join(root, `test/pages/${id}/page.html`)]: pageSource(),
  [path.join(root, `test/pages/${id}/expected.json`)]: `${JSON.stringify({ title: 'Council closes the northern pier', keep: ['The harbor council voted on Tuesday'], strip: ['WHAT GOES'], removals: { [id]: 1 } }, null, 2)}\n`,
  [path.join(root, `test/pages/${id}/note.md`)]: `What this page shows, in a sentence.\n`,
};
const taken = Object.keys(files).filter((file) => existsSync(file));
if (taken.length > 0) {
  console.error(`There already is ${taken.map((file) => path.relative(root, file)).join(', ')}.`);
  process.exit(1);
}
for (const [file, text] of Object.entries(files)) {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
  console.log(path.relative(root, file));
}
await addToList();
const locales = readdirSync(path.join(root, 'src/_locales'));
for (const locale of locales) await addMessages(locale);
await addToLivePage();
console.log('src/extract/declutter/rules/index.ts: at the end of the list; move it to where its reason should win.');
console.log(`src/_locales/*/messages.json: kind_${key} and reason_${key}. Write them in English, then in the languages where they are marked "${untranslated}".`);
console.log('Next: npx vitest run test/unit/extract. It is green for the words WHAT GOES; put yours into the test and the page, see them fail, and write the rule.');

async function addToList() {
  const file = path.join(rulesDir, 'index.ts');
  const lines = (await readFile(file, 'utf8')).split('\n');
  const line = `import { ${name} } from './${id}.ts';`;
  const first = lines.findIndex((text) => text.startsWith("import {") && text.includes("from './"));
  let at = first;
  while (lines[at]?.startsWith('import {') && lines[at] < line) at++;
  lines.splice(at, 0, line);
  const end = lines.lastIndexOf('];');
  lines.splice(end, 0, `  ${name},`);
  await writeFile(file, lines.join('\n'));
}

/** The receipt's words for it, in all plural forms of the language, after those of the other rules. */
async function addMessages(locale) {
  const file = path.join(root, `src/_locales/${locale}/messages.json`);
  const lines = (await readFile(file, 'utf8')).split('\n');
  const forms = ['zero', 'one', 'two', 'few', 'many', 'other'].filter((form) => lines.some((text) => text.startsWith(`  "kind_other_${form}"`)));
  const thing = id.replaceAll('-', ' ');
  const texts = [...forms.map((form) => [`kind_${key}_${form}`, `$1 ${thing}${form === 'one' ? '' : 's'}`]), [`reason_${key}`, 'Say in one sentence what it is, for a reader.']];
  const written = texts.map(([name, message]) => `  ${JSON.stringify(name)}: { "message": ${JSON.stringify(message)}${locale === 'en' ? '' : `, "description": "${untranslated}"`} },`);
  lines.splice(lines.findLastIndex((text) => text.startsWith('  "reason_')) + 1, 0, ...written);
  await writeFile(file, lines.join('\n'));
}

/** A new rule does nothing on the live page until somebody says what it may do there. */
async function addToLivePage() {
  const file = path.join(root, 'src/tidy/live-kinds.ts');
  const text = await readFile(file, 'utf8');
  const end = text.lastIndexOf('};');
  await writeFile(file, `${text.slice(0, end)}  '${id}': { where: 'never', why: 'Not tried on the live page yet.' },\n${text.slice(end)}`);
  console.log('src/tidy/live-kinds.ts: it stays on the live page, until you say that it may go there, and why.');
}

function ruleSource() {
  return `import { isLabel } from '../labels.ts';
import type { Rule } from '../rule.ts';
import { keyOf } from '../scene.ts';

/** Where it is met, and what was measured: the phrase or name accuses, this convicts. */
export const ${name}: Rule = {
  id: '${id}',
  reason: 'Say in one sentence what it is, for a reader.',
  *find(scene) {
    for (const line of scene.lines) {
      // The charge: mostly a group of phrases of your own in ../phrases, asked with isOnly or says. Then what convicts.
      if (keyOf(line) === 'what goes' && isLabel(scene, line)) yield line;
    }
  },
};
`;
}

function testSource() {
  return `import { ${name} } from '../../../../../src/extract/declutter/rules/${id}.ts';
import { checkRule } from '../check-rule.ts';
import { storyWith } from '../scene-of.ts';

checkRule(${name}, {
  takes: {
    'what it is for': { page: storyWith('<p>WHAT GOES</p>'), gone: ['WHAT GOES'] },
  },
  keeps: {
    'a story about the same thing': storyWith('<p>A paragraph that says the same words, because the story is about them, and that must stay whatever the rule thinks of it.</p>'),
  },
});
`;
}

function pageSource() {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Council closes the northern pier | The Harbor Dispatch</title></head>
<body>
  <main><article>
    <h1>Council closes the northern pier</h1>
    <p>The harbor council voted on Tuesday to close the northern pier until the end of the year, after divers found that two of the old pillars had moved by the width of a hand since the winter storms.</p>
    <p>WHAT GOES</p>
    <p>Ferries to the outer islands will leave from the grain quay instead, which lies a mile to the south and has no waiting room, the council said in a statement read out after the meeting.</p>
    <p>Fishermen at the pier said that they had seen the first cracks in March and had told the office about them, but that nobody had come to look at the wall before the water began to run through it.</p>
  </article></main>
</body>
</html>
`;
}
