import { onSettingsChange, ownSettings } from '../../browser/settings.ts';
import { send } from '../../messages/send.ts';
import { applyLook, mirroredLook, mirrorLook } from '../../reader/apply-look.ts';
import { drawLookPanel } from '../../reader/look-panel.ts';
import type { Settings } from '../../settings/index.ts';
import { drawButton } from '../../ui/button.ts';
import { attachPopover } from '../../ui/popover.ts';
import { state, type State } from '../../ui/state.ts';
import type { Translate } from '../../ui/translate.ts';
import { keepUnsent, unsentChange } from './unsent-change.ts';

/** The settings as they are now and as they change, in this page or another; the page wears them. */
export function followLook(): State<Settings> {
  const mirrored = mirroredLook();
  const settings = state(mirrored);
  settings.watch((now) => { applyLook(now); mirrorLook(now); });
  // While a slider is dragged, its earlier values come back here one by one.
  onSettingsChange((now) => { if (underWay === 0) settings.set(now); });
  // What was asked first may be answered after a change, with what was there before it.
  void ownSettings().then((stored) => { if (settings.get() === mirrored) settings.set(stored); });
  const unsent = unsentChange();
  if (unsent) changeLook(settings, unsent);
  return settings;
}

/** The "Aa" button and the panel it opens. */
export function drawLookButton(settings: State<Settings>, t: Translate): HTMLElement[] {
  const button = drawButton({ action: 'look', label: t('appearance'), bare: true, class: 'look-button', press: () => undefined });
  button.append('Aa');
  return [button, attachPopover(button, t('appearance'), () => drawPanel(settings, t))];
}

/** With `whole`, also what is decided once and not while reading. */
export function drawPanel(settings: State<Settings>, t: Translate, whole = false): HTMLElement {
  return drawLookPanel({ t, whole, settings: settings.get(), onChange: (change) => changeLook(settings, change) });
}

/** Changes of this page that are on their way to the storage. */
let underWay = 0;

/** On the page at once; the background remembers it, since a popup may be closed in the same moment. */
function changeLook(settings: State<Settings>, change: Partial<Settings>): void {
  settings.set({ ...settings.get(), ...change });
  underWay += 1;
  const unsent = { ...unsentChange(), ...change };
  keepUnsent(unsent);
  void send('change-settings', { change: unsent }).then(async () => {
    underWay -= 1;
    if (underWay === 0) keepUnsent(null);
    const stored = await ownSettings();
    // What another page changed meanwhile was left unheard.
    if (underWay === 0) settings.set(stored);
  });
}
