import type { Native } from './native.ts';

/** An element that shows its shadow root, and its own children only where a slot of that root asks for them. */
export interface ShadowHost {
  /** Children by the slot they ask for; last first, to be popped. A slot takes them away: they are shown once. */
  slotted: Map<string, Node[]>;
}

const mayBeHost = new Set(['div', 'section', 'article', 'main']);

/** The host's children sorted by slot, in one walk: a page may have as many slots as children. */
export function readHost(native: Native, host: Node): ShadowHost {
  const slotted = new Map<string, Node[]>();
  for (let child = native.firstChild(host); child; child = native.nextSibling(child)) {
    const type = native.nodeType(child);
    if (type !== 1 && type !== 3) continue;
    const name = type === 1 ? native.attribute(child, 'slot') ?? '' : '';
    const known = slotted.get(name);
    if (known) known.push(child);
    else slotted.set(name, [child]);
  }
  for (const children of slotted.values()) children.reverse();
  return { slotted };
}

/** The nodes of the host that this slot shows, or null when it shows what stands in itself. */
export function takeSlotted(native: Native, slot: Node, host: ShadowHost): Node[] | null {
  const name = native.attribute(slot, 'name') ?? '';
  const shown = host.slotted.get(name) ?? null;
  host.slotted.delete(name);
  return shown;
}

/** Whether the first child of a host with this tag is its shadow root: in a page that was parsed and not run (a saved file, a test). */
export function declaresShadow(native: Native, template: Node, hostTag: string): boolean {
  return (hostTag.includes('-') || mayBeHost.has(hostTag)) && native.attribute(template, 'shadowrootmode') === 'open';
}
