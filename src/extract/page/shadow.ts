import type { Native } from './native.ts';

/** An element that shows its shadow root, and its own children only where a slot of that root asks for them. */
export interface ShadowHost {
  /** Children by the slot they ask for; last first, to be popped. A slot takes them away: they are shown once. */
  slotted: Map<string, Node[]>;
}

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

/** A page that was parsed and not run (a saved file, a test) has its shadow roots as templates still. */
export function declarativeShadow(native: Native, host: Node, tag: string): Node | null {
  if (!tag.includes('-') && tag !== 'div' && tag !== 'section' && tag !== 'article' && tag !== 'main') return null;
  const first = native.firstChild(host);
  for (let child = first; child; child = native.nextSibling(child)) {
    if (native.nodeType(child) !== 1) continue;
    const isShadow = native.tag(child) === 'template' && native.attribute(child, 'shadowrootmode') === 'open';
    return isShadow ? native.templateContent(child) : null;
  }
  return null;
}
