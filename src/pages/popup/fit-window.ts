// CSS pixels. Below it the size is not the final one: Firefox begins with 10, Chromium with 25.
const leastPopup = 320;

/** Keeps the popup inside of a window that a small screen made smaller than the page asks for. */
export function fitWindow(): void {
  const fit = (): void => {
    const { offsetWidth, offsetHeight } = document.documentElement;
    if (innerWidth < leastPopup || (innerWidth >= offsetWidth && innerHeight >= offsetHeight)) return;
    // In pixels, never in parts of the window: Chromium makes the window as small as the page, which would make the page smaller.
    for (const element of [document.documentElement, document.body]) {
      element.style.inlineSize = `${Math.min(innerWidth, offsetWidth)}px`;
      element.style.blockSize = `${Math.min(innerHeight, offsetHeight)}px`;
    }
  };
  addEventListener('resize', fit);
  fit();
}
