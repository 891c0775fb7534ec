import type { Change, ChangeOfSome, SavedSummary } from '../../article/index.ts';

/** What makes the articles as they were before, in as few changes as there are different ways back. */
export function wayBack(before: readonly SavedSummary[], after: readonly SavedSummary[]): ChangeOfSome[] {
  const old = new Map(before.map((summary) => [summary.id, summary]));
  const changes = new Map<string, ChangeOfSome>();
  for (const now of after) {
    const was = old.get(now.id);
    const change = was ? changeBetween(now, was) : {};
    if (Object.keys(change).length === 0) continue;
    const key = JSON.stringify(change);
    const known = changes.get(key);
    if (known) known.ids.push(now.id);
    else changes.set(key, { ids: [now.id], change });
  }
  return [...changes.values()];
}

function changeBetween(now: SavedSummary, was: SavedSummary): Change {
  const change: Change = {};
  if (now.state !== was.state) change.state = was.state;
  if (now.progress !== was.progress) change.progress = was.progress;
  if (now.archived !== was.archived) change.archived = was.archived;
  if (now.favourite !== was.favourite) change.favourite = was.favourite;
  if (JSON.stringify(now.tags) === JSON.stringify(was.tags)) return change;
  // Most often tags were added to many articles at once: then one change takes them all off again.
  const isLonger = was.tags.every((tag, index) => now.tags[index] === tag);
  return isLonger ? { ...change, removeTags: now.tags.slice(was.tags.length) } : { ...change, tags: was.tags };
}
