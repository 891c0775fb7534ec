import type { ListPlace } from '../../ui/virtual-list.ts';
import { sortNames, viewNames, type SortName, type ViewName } from './shelf-view.ts';

/** Where the reader is in the library: kept for the tab, so that the way back from an article ends where it began. */
export interface ShelfPlace {
  view: ViewName;
  query: string;
  sort: SortName;
  row: ListPlace | null;
}

const placeKey = 'library-place';

/** The place as it was left in this tab; the beginning in a new one. */
export function readPlace(): ShelfPlace {
  const kept = parsed(sessionStorage.getItem(placeKey));
  const { view, query, sort, row } = kept;
  return {
    view: viewNames.find((name) => name === view) ?? 'saved',
    query: typeof query === 'string' ? query : '',
    sort: sortNames.find((name) => name === sort) ?? 'newest',
    row: isPlace(row) ? row : null,
  };
}

export function keepPlace(place: ShelfPlace): void {
  sessionStorage.setItem(placeKey, JSON.stringify(place));
}

function parsed(text: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function isPlace(value: unknown): value is ListPlace {
  return typeof value === 'object' && value !== null && 'key' in value && typeof value.key === 'string' && 'offset' in value && typeof value.offset === 'number';
}
