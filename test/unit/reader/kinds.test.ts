import { expect, test } from 'vitest';
import messages from '../../../src/_locales/en/messages.json' with { type: 'json' };
import { rules } from '../../../src/extract/declutter/rules/index.ts';

test.each(rules.map(({ id }) => id))('the receipt has a name for one and for many of %s, and its reason', (id) => {
  const key = id.replaceAll('-', '_');
  expect(messages).toHaveProperty([`kind_${key}_one`, 'message'], expect.stringMatching(/^\$1 \S/));
  expect(messages).toHaveProperty([`kind_${key}_other`, 'message'], expect.stringMatching(/^\$1 \S/));
  expect(messages).toHaveProperty([`reason_${key}`, 'message'], expect.stringMatching(/\.$/));
});
