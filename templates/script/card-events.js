/**
 * What opens and closes the card: mouse, finger and focus. Keys stand in keyboard.js.
 */
import { spanOf, stopOf, text } from './annotations.js';
import {
  card, cardHasFocus, hide, hideSoon, isSheet, isTap, opener, show, showSoon, startCard, stay,
} from './card.js';
import { copyLink } from './copy-link.js';
import { all, on } from './page.js';
import { focusQuietly, isQuiet } from './quiet-focus.js';
import { showsSheets } from './screen.js';
import { pin } from './tray.js';

const isMouse = (event) => event.pointerType === 'mouse';

/** The phrase under the mouse or with the focus. */
function followPhrases() {
  on(text, 'pointerover', (event) => {
    const stop = stopOf(event.target);
    if (stop && isMouse(event) && !showsSheets()) showSoon(stop);
  });
  on(text, 'pointerout', (event) => {
    const isLeft = isMouse(event) && stopOf(event.target) && !showsSheets();
    if (isLeft && !(opener && cardHasFocus())) hideSoon();
  });
  on(text, 'focusin', (event) => {
    const stop = stopOf(event.target);
    if (stop && !isQuiet() && stop.matches(':focus-visible')) show(stop);
  });
  on(text, 'focusout', (event) => {
    const isLeft = opener && stopOf(event.target) === opener && !showsSheets();
    if (isLeft && !card.contains(event.relatedTarget)) hideSoon();
  });
  on(text, 'click', (event) => {
    const stop = stopOf(event.target);
    if (!stop || !isTap(event)) return;
    event.preventDefault();
    show(stop, true);
  });
}

/** A card stays open while the mouse or the focus is in it. */
function keepOpen() {
  on(card, 'pointerenter focusin', stay);
  on(card, 'pointerleave', (event) => {
    if (isMouse(event) && !isSheet && !cardHasFocus() && document.activeElement !== opener) hideSoon();
  });
  on(card, 'focusout', (event) => {
    const next = event.relatedTarget;
    if (opener && !isSheet && next && next !== opener && !card.contains(next)) hideSoon();
  });
}

/** Pins the open card and takes it away. */
export function pinOpenCard() {
  if (pin(opener)) hide();
}

function answerButtons() {
  on(card, 'click', (event) => {
    const action = event.target.closest('[data-action]')?.dataset.action;
    if (!action || !opener) return;
    if (action === 'copy') copyLink(spanOf(opener).id, cardHasFocus() ? card : document.body);
    if (action === 'close') hide();
    if (action === 'pin') pinOpenCard();
  });
}

/** Tab goes from the phrase into its card, and from the card's end to what follows the phrase. */
function joinTabOrder() {
  on(document, 'keydown', (event) => {
    if (event.key !== 'Tab' || !opener) return;
    const controls = all('a[href], button', card).filter((control) => control.getClientRects().length);
    if (!controls.length) return;
    const first = controls[0];
    const last = controls[controls.length - 1];
    const at = document.activeElement;
    if (at === opener && !event.shiftKey) {
      event.preventDefault();
      first.focus();
    } else if ((at === first || at === card) && event.shiftKey) {
      event.preventDefault();
      focusQuietly(opener, {});
    } else if (at === last && !event.shiftKey) {
      focusQuietly(opener);
      if (isSheet) hide();
    }
  });
}

/** A click or a tap elsewhere closes the card. */
function closeFromOutside() {
  let isClosing = false;
  on(document, 'pointerdown', (event) => {
    isClosing = false;
    if (!opener || card.contains(event.target)) return;
    const stop = stopOf(event.target);
    if (stop === opener || (isSheet && stop)) return;
    isClosing = isSheet;
    hide();
  });
  // Otherwise the tap would take the focus to where it landed.
  on(document, 'mousedown', (event) => {
    if (isClosing) event.preventDefault();
    isClosing = false;
  });
}

/** Gives each annotation its card. */
export function startCards() {
  if (!card) return;
  startCard();
  followPhrases();
  keepOpen();
  answerButtons();
  joinTabOrder();
  closeFromOutside();
}
