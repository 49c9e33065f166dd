/**
 * Moves of the focus that are the script's and not the reader's, so that no card answers them.
 */
let isMoving = false;

/** @returns {boolean} true while the script moves the focus */
export const isQuiet = () => isMoving;

/**
 * @param {HTMLElement | null} element
 * @param {FocusOptions} [options]
 */
export function focusQuietly(element, options = { preventScroll: true }) {
  isMoving = true;
  element?.focus?.(options);
  isMoving = false;
}
