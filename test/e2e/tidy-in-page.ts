/** The list in the popup. Runs there. */
export function readTidied(): { kind: string; text: string }[] {
  return [...document.querySelectorAll<HTMLElement>('[data-part="tidied"] li[data-kind][data-shown="false"]')].map((item) => ({ kind: item.dataset['kind'] ?? '', text: item.textContent }));
}

/**
 * What a fixture page expects and does not have: `data-expect="gone"` must be unseen and `stays` seen, in shadow roots
 * and same-origin frames too. Runs in the page.
 */
export function whatIsWrong(): string[] {
  const wrong: string[] = [];
  const look = (root: Document | ShadowRoot): void => {
    for (const element of root.querySelectorAll('*')) {
      // A form may have a field of that name.
      const expected = Element.prototype.getAttribute.call(element, 'data-expect');
      if (expected && (expected === 'stays') !== Element.prototype.checkVisibility.call(element, { visibilityProperty: true })) wrong.push(`${element.localName}.${element.className} should have ${expected === 'stays' ? 'stayed' : 'gone'}: ${element.textContent.trim().slice(0, 40)}`);
      if (element.shadowRoot && element.checkVisibility()) look(element.shadowRoot);
      if (element instanceof HTMLIFrameElement && element.contentDocument) look(element.contentDocument);
    }
  };
  look(document);
  return wrong;
}
