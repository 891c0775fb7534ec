// CSS pixels. Below it the size is not the final one: Firefox begins with 10, Chromium with 25.
const leastPopup = 320;

/** Keeps the popup inside of a window that a small screen made smaller than the page asks for. */
export function fitWindow(): void {
  const fit = (): void => {
    const { offsetWidth, offsetHeight } = document.documentElement;
    // For good: once the page fits, nothing would tell that it was cut, and the two would take turns.
    if (innerWidth >= leastPopup && (innerWidth < offsetWidth || innerHeight < offsetHeight)) document.documentElement.classList.add('cut');
  };
  addEventListener('resize', fit);
  fit();
}
