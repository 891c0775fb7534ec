/** CSS pixels. Below it the size is not the final one: Firefox begins with 10, Chromium with 25. A popup zoomed to 500 % still has 160. */
const leastPopup = 100;

/** CSS pixels, as the style sheet says. */
const popupSize = { width: 720, height: 600 };

/** Keeps the popup inside of a window that a small screen or the zoom made smaller than the page asks for. */
export function fitWindow(): void {
  const fit = (): void => {
    if (innerWidth < leastPopup) return;
    // In pixels, never in parts of the window: Chromium makes the window as small as the page, which would make the page smaller.
    for (const element of [document.documentElement, document.body]) {
      element.style.inlineSize = innerWidth < popupSize.width ? `${innerWidth}px` : '';
      element.style.blockSize = innerHeight < popupSize.height ? `${innerHeight}px` : '';
    }
  };
  addEventListener('resize', fit);
  fit();
}

/** Makes it fill its window: the window is a tab's, or a phone's. */
export function fillWindow(): void {
  document.documentElement.classList.add('whole');
}
