/**
 * On paper: the date, and all that is folded.
 */
import { all, on, one, root } from './page.js';
import { fill } from './text.js';

let folded = [];

/** Prepares the page for paper, and puts it back. */
export function startPrint() {
  on(window, 'beforeprint', () => {
    const place = one('#print-date');
    const date = new Date().toLocaleDateString(root.lang, { dateStyle: 'long' });
    if (place) place.textContent = fill(place.dataset.words, { date });
    folded = all('details:not([open])');
    for (const box of folded) box.open = true;
  });
  on(window, 'afterprint', () => {
    for (const box of folded) box.open = false;
  });
}
