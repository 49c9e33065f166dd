/**
 * The card of an annotation: one for the page, shown beside its phrase, or as a sheet at the foot of
 * a small window. What opens and closes it stands in card-events.js.
 */
import { isVisible, spanOf, stops, text } from './annotations.js';
import { describe } from './card-content.js';
import { chooseSide, cornerOf, edgesOf } from './card-place.js';
import { copyOf, one, root } from './page.js';
import { focusQuietly } from './quiet-focus.js';
import { isTouch, showsNotesInMargin, showsSheets } from './screen.js';
import { isPinned, trayHeight } from './tray.js';

/** The card; null on pages without annotations. */
export const card = one('#card-template') && text && stops.length ? copyOf('#card-template') : null;

/** The stop whose card is open; null while none is. */
export let opener = null;

/** True while the open card is a sheet. */
export let isSheet = false;

let openTimer;
let closeTimer;
/** Where the page stood before a sheet moved it, and after; null where it did not. */
let moved = null;

/** @returns {boolean} true while the focus is in the card */
export const cardHasFocus = () => card.contains(document.activeElement);

/** Forgets what was to open or to close soon. */
export function stay() {
  clearTimeout(openTimer);
  clearTimeout(closeTimer);
}

/**
 * Shows the card of a stop when the mouse rests there.
 *
 * @param {HTMLElement} stop
 */
export function showSoon(stop) {
  stay();
  if (stop !== opener) openTimer = setTimeout(() => show(stop), 250);
}

/** Hides the card a moment later, so that the mouse can cross over to it. */
export function hideSoon() {
  stay();
  closeTimer = setTimeout(hide, 250);
}

/** Puts the open card beside its phrase; hides it when the phrase has left the window. */
function place() {
  if (!opener || isSheet) return;
  const lines = [...spanOf(opener).getClientRects()];
  if (!lines.length) return;
  const phrase = edgesOf(lines);
  if (phrase.bottom < 0 || phrase.top > innerHeight) {
    hide();
    return;
  }
  card.style.maxHeight = '';
  const view = { height: innerHeight, floor: innerHeight - trayHeight() };
  const { isUnder, maxHeight } = chooseSide(phrase, card.scrollHeight + 8, view);
  card.style.maxHeight = `${maxHeight}px`;
  const size = { width: card.offsetWidth, height: card.offsetHeight };
  const isRightToLeft = getComputedStyle(card).direction === 'rtl';
  const corner = cornerOf(lines, isUnder, size, root.clientWidth, isRightToLeft);
  card.style.top = `${corner.top}px`;
  card.style.left = `${corner.left}px`;
}

function setShown(isShown) {
  if (!card.showPopover) card.hidden = !isShown;
  else if (card.matches(':popover-open') !== isShown) card.togglePopover(isShown);
}

/** Marks the phrase, and its note where that stands beside the text. */
function setLit(stop, isLit) {
  const span = spanOf(stop);
  span.classList.toggle('is-open', isLit);
  if (span.dataset.note) document.getElementById(span.dataset.note)?.classList.toggle('is-lit', isLit);
}

/** True when the entry of the history is the one that a sheet made. */
const isSheetInHistory = () => Boolean(history.state?.dossierCard);

/** Moves the phrase above the sheet. Back closes the sheet, and finds the page where it was. */
function makeRoomForSheet(stop) {
  // Before the page moves, so that Back finds the place where it was.
  try {
    if (!isSheetInHistory()) history.pushState({ dossierCard: true }, '');
  } catch { /* Back leaves the page then */ }
  const before = scrollY;
  const over = spanOf(stop).getBoundingClientRect().bottom - (innerHeight - card.offsetHeight - 16);
  if (over > 0) scrollBy({ top: over, behavior: 'instant' });
  moved = { before, after: scrollY };
}

/**
 * Shows the card of a stop.
 *
 * @param {HTMLElement} stop
 * @param {boolean} [byTap] true takes the focus into the sheet
 */
export function show(stop, byTap = false) {
  stay();
  if (!card || !isVisible(stop) || opener === stop) return;
  close();
  opener = stop;
  isSheet = showsSheets();
  describe(card, stop, isSheet || !showsNotesInMargin());
  one('[data-action=pin]', card).hidden = isSheet || isPinned(spanOf(stop).id);
  card.classList.toggle('is-sheet', isSheet);
  card.removeAttribute('style');
  setShown(true);
  card.scrollTop = 0;
  setLit(stop, true);
  moved = null;
  if (!isSheet) {
    place();
  } else if (byTap) {
    makeRoomForSheet(stop);
    focusQuietly(card);
  }
}

/** Takes the card away and leaves focus, page and history as they are. */
function close() {
  stay();
  if (!opener) return;
  const stop = opener;
  opener = null;
  setLit(stop, false);
  setShown(false);
}

/** Takes the card away; the focus and the page go back to where they were. */
export function hide() {
  if (!opener) {
    stay();
    return;
  }
  putBack();
  try {
    if (isSheetInHistory()) {
      history.scrollRestoration = 'manual';
      history.back();
    }
  } catch { /* nothing to tidy */ }
}

/** The Back button has taken the sheet's entry out of the history. */
function hideAfterBack() {
  if (opener) putBack();
  // The browser restores its own place after this event.
  setTimeout(() => {
    try {
      history.scrollRestoration = 'auto';
    } catch { /* as it was */ }
  }, 100);
}

function putBack() {
  const stop = opener;
  const hadFocus = cardHasFocus();
  close();
  if (hadFocus) focusQuietly(stop);
  if (moved && Math.abs(scrollY - moved.after) < 4) scrollTo({ top: moved.before, behavior: 'instant' });
}

/** Puts the card into the page, and holds it to the history and to the size of the window. */
export function startCard() {
  if (!card.showPopover) card.hidden = true;
  document.body.append(card);
  addEventListener('scroll', place, { passive: true });
  addEventListener('resize', () => {
    if (opener && isSheet !== showsSheets()) hide();
    else place();
  });
  addEventListener('popstate', hideAfterBack);
  try {
    if (isSheetInHistory()) history.replaceState(null, '');
  } catch { /* as it was */ }
}

/** @returns {boolean} true when a click is a tap that opens a sheet */
export const isTap = (event) => showsSheets() && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
  && (event.detail !== 0 || isTouch());
