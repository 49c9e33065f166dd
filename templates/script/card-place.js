/**
 * Where a card goes: below its phrase, else above it; never over it, never outside the window.
 * Nothing here touches the page. All lengths are CSS pixels, from the window's upper left corner.
 */

/** Between the phrase and its card, and between the card and the edge of the window. */
const cardGap = 8;
/** A card is at most this part of the window's height, and no lower than `lowest`. */
const highest = .7;
const lowest = 80;

/**
 * @param {DOMRect[]} lines the boxes of the phrase, one for each line
 * @returns {{ top: number, bottom: number }} the edges of the phrase
 */
export function edgesOf(lines) {
  return {
    top: Math.min(...lines.map((line) => line.top)),
    bottom: Math.max(...lines.map((line) => line.bottom)),
  };
}

/**
 * @param {{ top: number, bottom: number }} phrase
 * @param {number} wanted the height of the whole card
 * @param {{ height: number, floor: number }} view the window's height, and where the tray begins
 * @returns {{ isUnder: boolean, maxHeight: number }}
 */
export function chooseSide(phrase, wanted, view) {
  const limit = view.height * highest;
  const above = phrase.top - 2 * cardGap;
  const below = view.floor - phrase.bottom - 2 * cardGap;
  const isUnder = below >= Math.min(wanted, limit) || below >= above;
  return { isUnder, maxHeight: Math.max(lowest, Math.min(limit, isUnder ? below : above)) };
}

/**
 * @param {DOMRect[]} lines the boxes of the phrase
 * @param {boolean} isUnder
 * @param {{ width: number, height: number }} card
 * @param {number} viewWidth
 * @param {boolean} isRightToLeft
 * @returns {{ top: number, left: number }}
 */
export function cornerOf(lines, isUnder, card, viewWidth, isRightToLeft) {
  const { top, bottom } = edgesOf(lines);
  const near = lines[isUnder ? lines.length - 1 : 0];
  const left = isRightToLeft ? near.right - card.width : near.left;
  return {
    top: isUnder ? bottom + cardGap : top - cardGap - card.height,
    left: Math.max(cardGap, Math.min(left, viewWidth - card.width - cardGap)),
  };
}
