// Small questions to a page, put there as `looks` by support/looks.py. Evaluated from outside, so no policy is in its way.
(() => {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const known = new Map();
  let last = null;      // what had the focus when last asked
  // Any CSS colour as [red, green, blue, alpha].
  function colour(css) {
    if (!known.has(css)) known.set(css, read(css));
    return known.get(css);
  }
  function read(css) {
    canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = css; canvas.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a / 255];
  }
  const light = c => { const [r, g, b] = c.slice(0, 3).map(v => (v /= 255) <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4); return .2126 * r + .7152 * g + .0722 * b; };
  const ratio = (a, b) => { const [x, y] = [light(a), light(b)].sort((m, n) => n - m); return (x + .05) / (y + .05); };
  const over = (a, b) => [0, 1, 2].map(i => a[i] * a[3] + b[i] * (1 - a[3])).concat(1);
  function behind(element) {
    const layers = [];
    for (let e = element; e; e = e.parentElement) layers.push(colour(getComputedStyle(e).backgroundColor));
    layers.push(colour('Canvas'));
    return layers.reverse().reduce((below, above) => over(above, below));
  }
  function shown(element) {
    if (!element.checkVisibility({ checkVisibilityCSS: true })) return false;
    const box = element.getBoundingClientRect();
    return box.width > 1 && box.height > 1;
  }
  const rect = box => ({ left: box.left, top: box.top, right: box.right, bottom: box.bottom, width: box.width, height: box.height });
  const name = element => element.tagName.toLowerCase() + (element.id ? '#' + element.id : '') + (element.className && element.className.baseVal === undefined ? '.' + element.className.trim().replace(/\s+/g, '.') : '') + ' “' + element.textContent.trim().slice(0, 40) + '”';

  return {
    colour, ratio, behind, shown, name,
    rect: element => rect(element.getBoundingClientRect()),
    // Elements that reach beyond the window and are not inside a box that scrolls by itself.
    wide() {
      const limit = document.documentElement.clientWidth, found = [];
      if (document.documentElement.scrollWidth <= limit && document.body.scrollWidth <= limit) return found;
      for (const e of document.body.querySelectorAll('*')) {
        const box = e.getBoundingClientRect();
        if (box.width && (box.right > limit + 1 || box.left < -1) && shown(e) && !e.closest('.scroll')) found.push(name(e) + ' ends at ' + Math.round(box.right));
      }
      return found.slice(-3).concat('the page is ' + document.documentElement.scrollWidth + ' wide in a window of ' + limit);
    },
    // Boxes that scroll sideways and cannot be scrolled by keyboard, or have no name.
    mute() {
      return [...document.querySelectorAll('main *')].filter(e => {
        const style = getComputedStyle(e);
        return /auto|scroll/.test(style.overflowX) && e.scrollWidth > e.clientWidth + 1 && shown(e)
          && !(e.tabIndex >= 0 && (e.getAttribute('aria-label') || e.getAttribute('aria-labelledby'))) && e.id !== 'card' && !e.matches('.card');
      }).map(name);
    },
    // The outline of what has the focus: width, and contrast with what lies behind.
    focus() {
      const element = document.activeElement, style = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      const inWindow = box.width > 1 && box.height > 1 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
      const moved = element !== last;
      last = element;
      return { name: name(element), isBody: element === document.body, moved, inWindow, box: rect(box), style: style.outlineStyle, width: parseFloat(style.outlineWidth),
               ratio: ratio(over(colour(style.outlineColor), behind(element.parentElement || element)), behind(element.parentElement || element)) };
    },
    // The size of a control; a box of a form counts with the label around it.
    size(element) {
      const box = (element.matches('input') && element.closest('label') || element).getBoundingClientRect();
      return { name: name(element), width: box.width, height: box.height };
    },
    // A place in the window where a tap or click meets no control.
    blank() {
      for (let y = 4; y < innerHeight; y += 9) for (let x = 6; x < innerWidth; x += 37) {
        const at = document.elementFromPoint(x, y);
        if (at && !at.closest('a, button, input, select, label, summary, .annotation, #card, .card, .tray')) return [x, y];
      }
      return null;
    },
    notice: () => document.querySelector('#notice').textContent,
    place: element => { const boxes = [...element.getClientRects()]; return { left: Math.min(...boxes.map(b => b.left)), right: Math.max(...boxes.map(b => b.right)), top: Math.min(...boxes.map(b => b.top)), bottom: Math.max(...boxes.map(b => b.bottom)), boxes: boxes.map(rect) }; },
  };
})()
