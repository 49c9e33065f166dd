/**
 * Words and names. Nothing here touches the page.
 */

/**
 * @param {string} text
 * @returns {string} the text without case and accents, for finding names
 */
export const fold = (text) => text.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').toLowerCase();

/**
 * Fills a text of the interface.
 *
 * @param {string | undefined} pattern text with names in braces: `{n} of {total}`
 * @param {Record<string, string | number>} values by name; a name that is not here stays
 * @returns {string}
 */
export function fill(pattern, values) {
  return (pattern || '').replace(/\{(\w+)\}/g, (hole, name) => Object.hasOwn(values, name) ? values[name] : hole);
}

/**
 * @param {(string | undefined)[]} names
 * @returns {[string, number][]} each name that is not empty, and how often it occurs, in order of name
 */
export function tally(names) {
  const found = new Map();
  for (const name of names) if (name) found.set(name, (found.get(name) || 0) + 1);
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1));
}

/**
 * The order of exhibit letters: A, B, …, Z, AA.
 *
 * @param {string} a
 * @param {string} b
 * @returns {number} negative when `a` comes first
 */
export const letterOrder = (a, b) => a.length - b.length || (a < b ? -1 : 1);
