// The keys of a panel that holds the focus: Tab walks inside it, Escape leaves it, and the site hears of none.

/**
 * @param {HTMLElement} panel @param {() => Element|null} focused  within our own root
 * @param {() => void} leave @param {AbortSignal} signal
 */
export function holdKeys(panel, focused, leave, signal) {
  window.addEventListener("keydown", pressed, { capture: true, signal });

  /** @param {KeyboardEvent} event */
  function pressed(event) {
    const at = focused();
    if (!at || !panel.contains(at)) return;
    event.stopImmediatePropagation(); // the site would close its dialog, and has single keys of its own
    if (event.key === "Escape") {
      event.preventDefault();
      leave();
    } else if (event.key === "Tab") walk(event, at);
  }

  /** @param {KeyboardEvent} event @param {Element} at */
  function walk(event, at) {
    const stops = [...panel.querySelectorAll("button")].filter((one) => one.checkVisibility());
    const ends = event.shiftKey ? [stops[0], panel] : [stops.at(-1)];
    if (stops.length > 0 && !ends.includes(/** @type {any} */ (at))) return;
    event.preventDefault();
    (event.shiftKey ? stops.at(-1) : stops[0])?.focus();
  }
}
