import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rules } from '../../../../src/extract/declutter/rules/index.ts';

const folder = 'src/extract/declutter/rules';
const files = readdirSync(folder).filter((file) => file !== 'index.ts').map((file) => file.replace(/\.ts$/, ''));

test('the folder is the list: every file once, under its own name', () => {
  expect(rules.map(({ id }) => id).sort()).toEqual(files.sort());
});

test.each(files)('%s has a test with pages it takes from and twins it keeps', (id) => {
  const file = `test/unit/extract/declutter/rules/${id}.test.ts`;
  expect(existsSync(file), `${file} is missing`).toBe(true);
  const text = readFileSync(file, 'utf8');
  expect(text).toMatch(/takes: \{\n\s+\S/);
  expect(text).toMatch(/keeps: \{\n\s+\S/);
});

test.each(rules.map((rule) => [rule.id, rule] as const))('%s gives a reason that a reader understands', (_, { reason }) => {
  expect(reason).toMatch(/^[A-Z].{8,90}\.$/);
  expect(reason).not.toMatch(/\b(?:div|class|node|element|DOM|CSS|selector|regex)\b/);
});

test.each(files)('%s says above the rule why it may point', (id) => {
  const text = readFileSync(`${folder}/${id}.ts`, 'utf8');
  expect(text).toMatch(/\*\/\nexport const/);
});
