import { choices, defaultSettings, limits, type ChoiceName, type Settings } from '../settings/index.ts';
import { h } from '../ui/h.ts';
import { icon } from '../ui/icon.ts';
import { lookUp, type MessageKey, type Translate } from '../ui/translate.ts';

export interface LookPanelOptions {
  t: Translate;
  settings: Settings;
  /** Hears each change at once, while the reader still drags. */
  onChange: (change: Partial<Settings>) => void;
  /** Also what is decided once and not while reading. */
  whole?: boolean;
}

type SizeName = keyof typeof limits;

const sizes: readonly SizeName[] = ['textSize', 'measure', 'lineHeight', 'letterSpacing', 'wordSpacing'];

/** The controls behind "Aa": themes, faces, sizes, alignment, pictures. */
export function drawLookPanel(options: LookPanelOptions): HTMLElement {
  const { t } = options;
  const panel = h('div', { class: 'look-panel', 'data-part': 'look' },
    drawChoice('theme', options),
    drawChoice('face', options),
    ...sizes.map((name) => drawSize(name, options)),
    drawChoice('align', options),
    drawPictures(options),
    options.whole && drawChoice('savedPictures', options),
    h('button', { type: 'button', class: 'quiet', 'data-action': 'reset-look', onclick: () => {
      const change = Object.fromEntries(drawnNames(options).map((name) => [name, defaultSettings[name]])) as Partial<Settings>;
      options.onChange(change);
      const drawn = drawLookPanel({ ...options, settings: { ...options.settings, ...change } });
      panel.replaceWith(drawn);
      drawn.querySelector<HTMLElement>('[data-action="reset-look"]')?.focus();
    } }, t('resetLook')));
  return panel;
}

/** The settings that the panel shows: what it does not show, it does not change. */
function drawnNames({ whole }: LookPanelOptions): (keyof Settings)[] {
  return ['theme', 'face', ...sizes, 'align', 'pictures', ...(whole ? ['savedPictures' as const] : [])];
}

function drawChoice<K extends ChoiceName>(name: K, { t, settings, onChange }: LookPanelOptions): HTMLElement {
  const values: readonly Settings[K][] = choices[name];
  return h('fieldset', { class: `choice choice-${name}` },
    h('legend', {}, t(`look_${name}`)),
    h('div', { class: 'options' }, ...values.map((value) => {
      const change: Partial<Settings> = {};
      change[name] = value;
      return h('label', { 'data-value': value },
        h('input', { type: 'radio', name: `look-${name}`, value, checked: settings[name] === value, onchange: () => onChange(change) }),
        h('span', {}, t(`look_${name}_${value}` as MessageKey)));
    })));
}

function drawSize(name: SizeName, { t, settings, onChange }: LookPanelOptions): HTMLElement {
  const { least, most, step } = limits[name];
  const label = t(`look_${name}`);
  const shown = h('output', {}, showSize(name, settings[name]));
  const named = lookUp(t, `look_${name}_named`) ?? label;
  const slider = h('input', { type: 'range', 'aria-label': named, id: `look-${name}`, min: least, max: most, step, 'data-setting': name });
  slider.value = String(settings[name]);
  const change = (): void => {
    const value = Number(slider.value);
    shown.textContent = showSize(name, value);
    onChange({ [name]: value });
  };
  slider.addEventListener('input', change);
  const stepper = (direction: 'less' | 'more'): HTMLElement => h('button', {
    type: 'button', class: 'quiet round', 'aria-label': t(direction, named),
    onclick: () => { if (direction === 'less') slider.stepDown(); else slider.stepUp(); change(); },
  }, icon(direction === 'less' ? 'minus' : 'plus'));
  return h('div', { class: 'size' }, h('label', { for: slider.id }, label), stepper('less'), slider, stepper('more'), shown);
}

function showSize(name: SizeName, value: number): string {
  const language = document.documentElement.lang || 'en';
  const digits = limits[name].step < 0.1 ? 2 : limits[name].step < 1 ? 1 : 0;
  return new Intl.NumberFormat(language, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);
}

function drawPictures({ t, settings, onChange }: LookPanelOptions): HTMLElement {
  const box = h('input', { type: 'checkbox', 'data-setting': 'pictures', checked: settings.pictures });
  box.addEventListener('change', () => onChange({ pictures: box.checked }));
  return h('label', { class: 'switch' }, h('span', {}, t('look_pictures')), box);
}
