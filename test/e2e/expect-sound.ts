import { readFile } from 'node:fs/promises';
import { expect } from 'vitest';
import type { View } from './drive/browser.ts';
import { findFaults } from './find-faults.ts';

const axe = await readFile('node_modules/axe-core/axe.min.js', 'utf8');

/** No accessibility violation, nothing that sticks out or lies over something else. */
export async function expectSound(view: View): Promise<void> {
  await view.addScript(axe);
  const found = await view.eval(async () => {
    const { violations } = await (window as unknown as { axe: Axe }).axe.run({ resultTypes: ['violations'] });
    return {
      violations: violations.map(({ id: rule, nodes }) => `${rule}: ${nodes.slice(0, 3).map((node) => `${String(node.target)} (${node.failureSummary ?? ''})`).join('; ')}`),
    };
  });
  expect(found).toEqual({ violations: [] });
  expect(await view.eval(findFaults)).toEqual([]);
}

interface Axe {
  run(options: object): Promise<{ violations: { id: string; nodes: { target: unknown[]; failureSummary?: string }[] }[] }>;
}
