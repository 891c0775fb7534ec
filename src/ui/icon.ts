import { svg } from './h.ts';

// Drawn on a 20 px grid with a 1.5 px pen, so that they match at every place.
const shapes = {
  save: 'M5.5 3.5h9v13L10 13l-4.5 3.5z',
  article: 'M5 3.5h10v13H5zM7.5 7h5M7.5 10h5M7.5 13h3',
  list: 'M3.5 5.5h.01M7 5.5h9.5M3.5 10h.01M7 10h9.5M3.5 14.5h.01M7 14.5h9.5',
  tab: 'M11.5 3.5h5v5M16.5 3.5l-7 7M8 4.5H4.5a1 1 0 0 0-1 1v10a1 1 0 0 0 1 1h10a1 1 0 0 0 1-1V12',
  library: 'M3.5 3.5h3v13h-3zM8.5 3.5h3v13h-3zM13.2 4.2l2.8-.8 2.6 12.4-2.8.8z',
  back: 'M12 4l-6 6 6 6',
  delete: 'M4 5.5h12M8 5.5v-2h4v2M5.5 5.5l.8 11h7.4l.8-11M8.4 8.5v5M11.6 8.5v5',
  search: 'M13 13l4 4M14.5 9a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0z',
  picture: 'M3.5 4.5h13v11h-13zM3.5 13l4-4 3.5 3.5 2-2 3.5 3.5M13.2 7.6h.01',
  settings: 'M3.5 6h7M14.5 6h2M3.5 14h2M9.5 14h7M12.5 4v4M7.5 12v4',
  external: 'M7 13l7-7M8 6h6v6',
  close: 'M5 5l10 10M15 5L5 15',
  undo: 'M4 8h8.5a4 4 0 0 1 0 8H8M4 8l3.5-3.5M4 8l3.5 3.5',
  tidy: 'M10 3v6M6 9h8l1.5 7.5h-11zM8 13v3.5M12 13v3.5',
  plus: 'M10 4.5v11M4.5 10h11',
  minus: 'M4.5 10h11',
  outline: 'M4 5.5h12M7 10h9M7 14.5h9',
  puzzle: 'M4 7h3.2a2 2 0 1 1 3.6 0H14v3.2a2 2 0 1 1 0 3.6V17H4z',
  more: 'M4 9.5h1v1h-1zM9.5 9.5h1v1h-1zM15 9.5h1v1h-1z',
  up: 'M5 12.5l5-5 5 5',
  down: 'M5 7.5l5 5 5-5',
  copy: 'M7.5 7.5h9v9h-9zM4.5 12.5h-1v-9h9v1',
  share: 'M10 12.5v-9M6.5 6.5L10 3l3.5 3.5M4.5 10v6.5h11V10',
  print: 'M6 7.5v-4h8v4M6 13.5H3.5v-6h13v6H14M6 11.5h8v5H6z',
  ahead: 'M8 4l6 6-6 6',
  listen: 'M3.5 8h3l4-3.5v11L6.5 12h-3zM13 7.5a3.5 3.5 0 0 1 0 5M15 5a7 7 0 0 1 0 10',
  play: 'M6.5 4.5l9 5.5-9 5.5z',
  pause: 'M6.5 4.5v11M13.5 4.5v11',
  forward: 'M6 4.5l6 5.5-6 5.5M14.5 4.5v11',
  backward: 'M14 4.5L8 10l6 5.5M5.5 4.5v11',
  star: 'M10 3l2.1 4.5 4.9.6-3.6 3.4.9 4.9-4.3-2.4-4.3 2.4.9-4.9L3 8.1l4.9-.6z',
  archive: 'M3.5 4h13v3.5h-13zM4.5 7.5v8.5h11V7.5M8 10.5h4',
  check: 'M4 10.5l4 4 8-9',
  tag: 'M3.5 3.5h6l7 7-6 6-7-7zM7 7h.01',
  filter: 'M3 5h14M6 10h8M8.5 15h3',
  download: 'M10 3.5v9M6.5 9.5L10 13l3.5-3.5M4 16.5h12',
  upload: 'M10 13V4M6.5 7.5L10 4l3.5 3.5M4 16.5h12',
  dot: 'M10 7a3 3 0 1 1 0 6 3 3 0 0 1 0-6z',
  keyboard: 'M2.5 5.5h15v9h-15zM5.5 8.5h.01M8.5 8.5h.01M11.5 8.5h.01M14.5 8.5h.01M6.5 11.5h7',
} as const;

export type IconName = keyof typeof shapes;

/** A decorative drawing: the control beside it carries the words. */
export function icon(name: IconName): SVGSVGElement {
  return svg('svg', { class: 'icon', viewBox: '0 0 20 20', width: 20, height: 20, 'aria-hidden': 'true', 'data-icon': name },
    svg('path', { d: shapes[name], fill: 'none', stroke: 'currentColor', 'stroke-width': 1.5, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }));
}
