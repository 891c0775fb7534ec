// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { isBeyondBudget, maxNodes } from '../../../../src/extract/page/budget.ts';
import { nativeOf, type Native } from '../../../../src/extract/page/native.ts';
import { readPage } from '../../../../src/extract/page/read-page.ts';

/** A page whose browser counts this; jsdom has no layout, and so counts nothing. */
function counting(counts: { elements: number; nodes: number; unread?: number }): { native: Native; start: Node } {
  const document = new DOMParser().parseFromString('<p>One line.</p>', 'text/html');
  const native: Native = {
    ...nativeOf(document),
    countElements: () => counts.elements,
    countNodes: () => counts.nodes,
    countInside: () => counts.unread ?? 0,
  };
  return { native, start: document.body };
}

describe('the budget', () => {
  it('lets a page of its size through', () => {
    const { native, start } = counting({ elements: maxNodes / 2, nodes: maxNodes });
    expect(isBeyondBudget(native, start)).toBe(false);
    expect(readPage(native, start, { withHidden: false })).not.toBeNull();
  });

  it.each([['elements', { elements: maxNodes + 1, nodes: 0 }], ['texts and comments', { elements: 1, nodes: maxNodes + 1 }]])('ends the reading of too many %s before it begins', (_, counts) => {
    const { native, start } = counting(counts);
    expect(readPage({ ...native, firstChild: () => { throw new Error('was read'); } }, start, { withHidden: false })).toBeNull();
  });

  it('does not count the inside of a drawing, of which nothing is read', () => {
    expect(isBeyondBudget(...pair(counting({ elements: 2 * maxNodes, nodes: 2 * maxNodes, unread: maxNodes })))).toBe(false);
    expect(isBeyondBudget(...pair(counting({ elements: 2 * maxNodes, nodes: 2 * maxNodes, unread: maxNodes - 1 })))).toBe(true);
  });
});

const pair = ({ native, start }: { native: Native; start: Node }): [Native, Node] => [native, start];
