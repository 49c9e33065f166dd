/**
 * Starts each part of the script, in this order: what the legend hides is hidden before keys can
 * reach it, and the notes stand where they belong before the page goes to where reading stopped.
 */
import { startCards } from './card-events.js';
import { startKeys } from './keyboard.js';
import { startLegend } from './legend.js';
import { startLists } from './lists.js';
import { startMentions } from './mentions.js';
import { startNotes } from './notes.js';
import { startPrint } from './print.js';
import { startReadingPlace } from './reading-place.js';

startCards();
startLegend();
startKeys();
startNotes();
startMentions();
startLists();
startReadingPlace();
startPrint();
