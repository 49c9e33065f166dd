/**
 * What a card says of an annotation. All of it is on the page already: in the annotation, in the
 * entry of the list of annotations, in the list of entities, in the note. It is never put in as HTML.
 */
import { hrefOf, spanOf } from './annotations.js';
import { all, one } from './page.js';

const entities = new Map(all('a.entity-link').map((link) => [link.getAttribute('href'), link]));
const entries = new Map();
for (const item of all('.annotation-list > li')) {
  const link = one('a', item);
  if (link) entries.set(link.hash.slice(1), item);
}

/**
 * Puts text or nodes in their place on a card, and hides the row that stays empty.
 *
 * @param {HTMLElement} box the card
 * @param {string} name of the place
 * @param {string | Node | null | undefined} content
 */
function put(box, name, content) {
  const place = one(`[data-fill=${name}]`, box);
  const row = place.closest('dl > div') || place;
  place.replaceChildren(...(content ? [content] : []));
  row.hidden = !place.textContent;
}

/**
 * Sets a link of a card, and hides it where it leads nowhere.
 *
 * @param {HTMLElement} box the card
 * @param {string} name of the link
 * @param {string | null | undefined} href
 */
function setLink(box, name, href) {
  const link = one(`[data-action=${name}]`, box);
  link.hidden = !href;
  if (href) link.setAttribute('href', href);
}

/**
 * @param {string} id of the note
 * @returns {DocumentFragment | null} its text, without ids: they are on the page already
 */
function copyOfNote(id) {
  const note = one(`#${CSS.escape(id)} .note-text`);
  if (!note) return null;
  const copy = document.createDocumentFragment();
  copy.append(...[...note.childNodes].map((node) => node.cloneNode(true)));
  for (const element of all('[id]', copy)) element.removeAttribute('id');
  return copy;
}

/**
 * @param {{ code: string, words: string }} reliability of the source
 * @param {{ code: string, words: string }} credibility of what it says
 * @returns {string} "B 2: usually reliable, probably true"; words that are the same stand once
 */
export function gradeText(reliability, credibility) {
  const second = credibility.words === reliability.words ? '' : `, ${credibility.words}`;
  return `${reliability.code} ${credibility.code}: ${reliability.words}${second}`;
}

/** @returns {string} the grade of the article's source; empty where the page has none */
function gradeOfSource() {
  const marks = [one('#reliability'), one('#credibility')];
  if (!marks.every(Boolean)) return '';
  const [reliability, credibility] = marks.map((mark) => (
    { code: mark.textContent, words: mark.nextSibling?.textContent.trim() ?? '' }));
  return gradeText(reliability, credibility);
}

/**
 * @param {HTMLElement} span
 * @returns {string} the annotations around this one, the innermost first
 */
function wordsAround(span) {
  const around = [];
  let outer = span.parentElement.closest('.annotation-outer');
  while (outer) {
    around.push(outer.textContent);
    outer = outer.parentElement.closest('.annotation-outer');
  }
  return around.join(' · ');
}

/**
 * Fills a card.
 *
 * @param {HTMLElement} box the card
 * @param {HTMLElement} stop
 * @param {boolean} withNote false where the note stands beside the text
 */
export function describe(box, stop, withNote) {
  const span = spanOf(stop);
  const { kind, status, value, note } = span.dataset;
  const entity = entities.get(hrefOf(stop));
  const entry = entries.get(span.id);
  const inEntry = (selector) => (entry ? one(selector, entry) : null);
  const entryLink = inEntry('small a');
  const name = (entryLink || entity)?.textContent ?? (stop.getAttribute('aria-label') || span.textContent);
  box.dataset.kind = kind;
  one('.kind-mark', box).dataset.kind = kind;
  box.setAttribute('aria-label', name);
  put(box, 'kind', entryLink ? entryLink.parentElement.firstChild.textContent.replace(/[\s:]+$/, '') : kind);
  put(box, 'name', name);
  put(box, 'value', value || inEntry('.value')?.textContent);
  put(box, 'gloss', entity?.dataset.gloss);
  put(box, 'note', note && withNote ? copyOfNote(note) : null);
  put(box, 'status', inEntry('.status')?.textContent ?? status);
  one('[data-fill=status]', box).dataset.status = status;
  put(box, 'grade', gradeOfSource());
  put(box, 'totals', entity?.dataset.totals);
  put(box, 'inside', wordsAround(span));
  setLink(box, 'page', hrefOf(stop));
  setLink(box, 'passage', inEntry('.go:not(.external)')?.getAttribute('href'));
  setLink(box, 'original', inEntry('.go.external')?.getAttribute('href'));
}
