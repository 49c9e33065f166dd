/**
 * Notes in the margin: placed here where CSS cannot do it; long ones shortened; room made for the
 * last of them.
 */
import { afterPause, all, copyOf, on, one } from './page.js';
import { showsNotesInMargin } from './screen.js';

const block = one('.article .notes-block');
const body = one('.article-body');
/** A note of more lines is shortened. */
const mostLines = 7.5;
/** Between two notes, in CSS pixels. */
const noteGap = 18;

/** @returns {boolean} true where `style.css` places the notes by anchors */
const placesByStyle = () => CSS.supports('anchor-name: --a') && CSS.supports('x: attr(x type(*))');

/** Gives a long note its button, and shortens it. */
function shorten(note, words) {
  const button = copyOf('#more-template');
  const more = button.textContent;
  words.id = `${note.id}-body`;
  button.setAttribute('aria-controls', words.id);
  words.after(button);
  note.classList.add('is-clamped');
  const setOpen = (isOpen) => {
    note.classList.toggle('is-clamped', !isOpen);
    button.setAttribute('aria-expanded', isOpen);
    button.textContent = isOpen ? button.dataset.less : more;
    placeNotes();
  };
  on(button, 'click', () => setOpen(note.classList.contains('is-clamped')));
  on(words, 'focusin', () => setOpen(true));
  return button;
}

function shortenNotes() {
  for (const note of all('.note', block)) {
    const words = one('.note-body', note);
    const isLong = () => words.scrollHeight > mostLines * parseFloat(getComputedStyle(words).lineHeight);
    const known = one('.note-more', note);
    const button = known || (showsNotesInMargin() && isLong() ? shorten(note, words) : null);
    if (button) button.hidden = !showsNotesInMargin();
    else note.classList.remove('is-clamped');
  }
}

/** Each note stands beside its marker, or under the note before it. */
export function placeNotes() {
  if (!block) return;
  const start = body.getBoundingClientRect().top;
  const isInMargin = showsNotesInMargin();
  const isByScript = isInMargin && !placesByStyle();
  let end = 0;
  block.classList.toggle('is-placed', isInMargin);
  block.hidden = !one('.note:not([hidden])', block);
  for (const note of all('.note:not([hidden])', block)) {
    note.style.top = '';
    if (isByScript) {
      const marker = document.getElementById(`${note.id}-marker`);
      const beside = marker ? marker.getBoundingClientRect().top - start - 3 : 0;
      note.style.top = `${Math.max(beside, end ? end + noteGap : 0)}px`;
    }
    if (isInMargin) end = note.getBoundingClientRect().bottom - start;
  }
  body.style.minHeight = isInMargin ? `${end}px` : '';
  body.classList.add('is-measured');
}

function layNotes() {
  shortenNotes();
  placeNotes();
}

/** Lays the notes, and again whenever lines break differently. */
export function startNotes() {
  if (!block) {
    body?.classList.add('is-measured');
    return;
  }
  layNotes();
  on(window, 'resize', afterPause(layNotes, 100));
  document.fonts?.ready.then(layNotes);
}
