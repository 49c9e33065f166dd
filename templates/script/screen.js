/**
 * Which form of the page the window shows. The widths are those of `style.css`.
 */
import { all } from './page.js';

const touch = matchMedia('(hover: none)');
const narrow = matchMedia('(max-width: 47.99rem)');
const wide = matchMedia('(min-width: 74rem)');
/** `style.css` makes a list of more notes than these. */
const mostInMargin = 200;
const hasFewNotes = all('.article .note').length <= mostInMargin;

/** @returns {boolean} true where a finger points */
export const isTouch = () => touch.matches;

/** @returns {boolean} true where a card is a sheet at the foot of the window */
export const showsSheets = () => touch.matches || narrow.matches;

/** @returns {boolean} true where notes stand beside the text */
export const showsNotesInMargin = () => wide.matches && hasFewNotes;
