import { findAll } from './touch.ts';

export interface PickWords {
  lang: string;
  hint: string;
  grow: string;
  shrink: string;
  hide: string;
  cancel: string;
  /** `$1` is the number of things that the choice finds on this page. */
  count: string;
}

export interface PickBar {
  /** What finds too much can't be hidden. */
  show(what: { box: DOMRect; selector: string; count: number; isTooMuch: boolean }): void;
  /** What this answers while neither the bar nor the frame is there to be hit. */
  without<T>(look: () => T): T;
  isIn(event: Event): boolean;
  focus(): void;
  remove(): void;
}

type Turn = Record<'grow' | 'shrink' | 'hide' | 'cancel', () => void>;

/** On everything that the picker draws; `pick.css` is a user's sheet, so that it reaches into the closed tree and no policy of the page forbids it. */
const pickerMark = 'data-clean-copy-pick';

/** On the page while something is picked: its frames, whose events we don't hear, let the pointer through. */
const pickingMark = 'data-clean-copy-picking';

const ownEvents = ['click', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend', 'keydown', 'keyup'] as const;

/** The bar and the frame of the picker, in a closed shadow tree of their own on top of the page. */
export function drawPickBar(document: Document, words: PickWords, turn: Turn): PickBar {
  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'closed' });
  const make = <K extends keyof HTMLElementTagNameMap>(tag: K, name: string, text = ''): HTMLElementTagNameMap[K] => {
    const element = document.createElement(tag);
    element.setAttribute(pickerMark, name);
    element.textContent = text;
    return element;
  };
  const frame = make('div', 'frame');
  const bar = make('div', 'bar');
  const what = make('div', 'what', words.hint);
  const button = (name: keyof Turn, label: string): HTMLButtonElement => {
    const element = make('button', name === 'hide' ? 'main' : 'button', label);
    element.type = 'button';
    element.dataset['action'] = name;
    element.addEventListener('click', turn[name]);
    return element;
  };
  const hide = button('hide', words.hide);
  bar.lang = words.lang;
  bar.setAttribute('role', 'dialog');
  bar.setAttribute('aria-label', words.hint);
  what.setAttribute('role', 'status');
  bar.append(what, button('grow', words.grow), button('shrink', words.shrink), hide, button('cancel', words.cancel));
  shadow.append(frame, bar);
  host.setAttribute(pickerMark, 'host');
  // A page that closes its menus at any click must not hear of ours.
  for (const type of ownEvents) host.addEventListener(type, (event) => event.stopPropagation());
  // Above the page's own top layer, where it can be.
  host.setAttribute('popover', 'manual');
  // Outside of a modal dialog everything is inert, also in the top layer.
  (findAll(document, 'dialog:modal').at(-1) ?? document.documentElement).append(host);
  document.documentElement.setAttribute(pickingMark, '');
  host.showPopover();
  return {
    show({ box, selector, count, isTooMuch }) {
      hide.setAttribute('aria-disabled', String(isTooMuch));
      Object.assign(frame.style, { left: `${box.left}px`, top: `${box.top}px`, width: `${box.width}px`, height: `${box.height}px` });
      what.replaceChildren(words.count.replace('$1', String(count)), make('code', 'selector', selector));
      bar.setAttribute(pickerMark, box.top > innerHeight / 2 ? 'bar top' : 'bar');
    },
    without(look) {
      host.style.setProperty('display', 'none', 'important');
      document.documentElement.removeAttribute(pickingMark);
      const answer = look();
      host.style.removeProperty('display');
      document.documentElement.setAttribute(pickingMark, '');
      return answer;
    },
    isIn: (event) => event.composedPath().includes(host),
    focus: () => hide.focus(),
    remove: () => { host.remove(); document.documentElement.removeAttribute(pickingMark); },
  };
}
