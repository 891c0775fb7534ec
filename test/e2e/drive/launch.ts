import type { Browser, Engine, LaunchOptions } from './browser.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';

/** A running browser with a fresh profile and the extension loaded. */
export function launch(engine: Engine, options: LaunchOptions): Promise<Browser> {
  return engine === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
