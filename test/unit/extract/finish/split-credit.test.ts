import { expect, it } from 'vitest';
import { splitCredit } from '../../../../src/extract/finish/split-credit.ts';

it.each([
  ['Ferries in the ice. (Jane Doe/AP)', null, 'Ferries in the ice.', 'Jane Doe/AP'],
  ['Ferries in the ice. Photograph: Jane Doe/Reuters', null, 'Ferries in the ice.', 'Jane Doe/Reuters'],
  ['Foto: Jane Doe', null, null, 'Jane Doe'],
  ['© Jane Doe', null, null, 'Jane Doe'],
  ['Getty Images', null, null, 'Getty Images'],
  ['Ferries in the ice. Jane Doe', 'Jane Doe', 'Ferries in the ice.', 'Jane Doe'],
  ['Ferries (left) in the ice', null, 'Ferries (left) in the ice', null],
  ['The source of the river in winter', null, 'The source of the river in winter', null],
])('%s', (...[text, marked, caption, credit]) => {
  expect(splitCredit(text, marked)).toEqual({ caption, credit });
});
