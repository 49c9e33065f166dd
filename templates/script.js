/* The theme's one script. Every page reads and prints without it; it adds cards, pins, the legend's switches,
   keys, margin notes where CSS cannot place them, filters, and the place where reading stopped.
   Words come from the page (tools.html); nothing is fetched, and no data is ever put in as HTML. */
(function () {
'use strict';

var doc = document, root = doc.documentElement;
function one(selector, from) { return (from || doc).querySelector(selector); }
function all(selector, from) { return Array.prototype.slice.call((from || doc).querySelectorAll(selector)); }
function on(target, names, act, options) { names.split(' ').forEach(function (name) { target.addEventListener(name, act, options); }); }
function later(act, time) { var timer; return function () { clearTimeout(timer); timer = setTimeout(act, time); }; }
function offer(tool, isWanted) { tool.hidden = !isWanted; tool.classList.toggle('is-off', !isWanted); }   // else its room stays free
function fold(text) { return text.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').toLowerCase(); }

/* 1 What the browser keeps. All pages opened from disk share one store, so keys carry the site's address. */
var site = 'dossier' + new URL(root.dataset.root || '.', location.href).pathname;
function keep(key, value) { try { if (value === null) localStorage.removeItem(site + key); else localStorage.setItem(site + key, value); } catch (e) { /* no store: nothing is kept */ } }
function kept(key) { try { return localStorage.getItem(site + key); } catch (e) { return null; } }

/* 2 The notice: one line at the foot of the window, read out politely. */
var notice = one('#notice'), noticeTimer;
function say(text, time) {
  if (!notice) return;
  clearTimeout(noticeTimer);
  notice.textContent = text;
  noticeTimer = setTimeout(function () { notice.textContent = ''; }, time || 4000);
}
function fill(pattern, values) { return (pattern || '').replace(/\{(\w+)\}/g, function (hole, name) { return name in values ? values[name] : hole; }); }
function countOf(n, total) { return fill(notice.dataset.shown, { n: n, total: total }); }

/* 3 Annotations of the article. A stop is a link that focus can rest on: an annotation, or the marker behind an outer one. */
var text = one('#text');
var stops = text ? all('a.annotation, .outer-marker', text) : [];
function spanOf(stop) { return stop.dataset.for ? doc.getElementById(stop.dataset.for) : stop; }
function hrefOf(stop) { return stop.getAttribute('href') || stop.dataset.link || ''; }
function stopOf(node) {
  var stop = node && node.closest && text ? node.closest('#text a.annotation, #text .annotation-outer, #text .outer-marker') : null;
  return stop && stop.matches('.annotation-outer') ? one('[data-for="' + stop.id + '"]', text) : stop;
}
function isVisible(stop) { return stop.hasAttribute('href') && !stop.hidden; }
function visibleStops() { return stops.filter(isVisible); }

var entities = {}, entries = {};
all('a.entity-link').forEach(function (link) { entities[link.getAttribute('href')] = link; });
all('.annotation-list > li').forEach(function (item) { var link = one('a', item); if (link) entries[link.hash.slice(1)] = item; });

/* 4 The card. */
var template = one('#card-template');
var card = template && text && stops.length ? template.content.firstElementChild.cloneNode(true) : null;
var opener = null, asSheet = false, openTimer, closeTimer, quietFocus = false, scrollBefore = null, scrollAfter = null;
var touch = matchMedia('(hover: none)'), narrow = matchMedia('(max-width: 47.99rem)'), wide = matchMedia('(min-width: 74rem)');
var fewNotes = all('.article .note').length <= 200; /* style.css makes a list of more. */
function inMargin() { return wide.matches && fewNotes; }

function put(box, name, content) {
  var place = one('[data-fill=' + name + ']', box), row = place.closest('dl > div') || place;
  place.textContent = '';
  if (content && content.nodeType) place.appendChild(content); else place.textContent = content || '';
  row.hidden = !place.textContent;
}
function link(box, name, href) { var place = one('[data-action=' + name + ']', box); place.hidden = !href; if (href) place.setAttribute('href', href); }

function describe(box, stop, withNote) {
  var span = spanOf(stop), id = span.id, kind = span.dataset.kind, status = span.dataset.status;
  var entity = entities[hrefOf(stop)], entry = entries[id];
  var entryLink = entry && one('small a', entry), entryStatus = entry && one('.status', entry);
  var name = entryLink ? entryLink.textContent : entity ? entity.textContent : (stop.getAttribute('aria-label') || span.textContent);
  box.dataset.kind = kind;
  one('.kind-mark', box).dataset.kind = kind;
  box.setAttribute('aria-label', name);
  put(box, 'kind', entryLink ? entryLink.parentElement.firstChild.textContent.replace(/[\s:]+$/, '') : kind);
  put(box, 'name', name);
  var entryValue = entry && one('.value', entry);
  put(box, 'value', span.dataset.value || (entryValue ? entryValue.textContent : ''));
  put(box, 'gloss', entity && entity.dataset.gloss);
  var note = span.dataset.note && one('#' + CSS.escape(span.dataset.note) + ' .note-text'), copy = null;
  if (note && withNote) {
    copy = doc.createDocumentFragment();
    Array.prototype.forEach.call(note.childNodes, function (node) { copy.appendChild(node.cloneNode(true)); });
    Array.prototype.forEach.call(copy.querySelectorAll('[id]'), function (node) { node.removeAttribute('id'); });
  }
  put(box, 'note', copy);
  put(box, 'status', entryStatus ? entryStatus.textContent : status);
  one('[data-fill=status]', box).dataset.status = status;
  var r = one('#reliability'), c = one('#credibility'), grade = '';
  if (r && c) {
    var rWords = r.nextSibling ? r.nextSibling.textContent.trim() : '', cWords = c.nextSibling ? c.nextSibling.textContent.trim() : '';
    grade = r.textContent + ' ' + c.textContent + ': ' + rWords + (rWords === cWords ? '' : ', ' + cWords);
  }
  put(box, 'grade', grade);
  put(box, 'totals', entity && entity.dataset.totals);
  var around = [], outer = span.parentElement.closest('.annotation-outer');
  while (outer) { around.push(outer.textContent); outer = outer.parentElement.closest('.annotation-outer'); }
  put(box, 'inside', around.join(' · '));
  link(box, 'page', hrefOf(stop));
  var passage = entry && one('.go:not(.external)', entry), original = entry && one('.go.external', entry);
  link(box, 'passage', passage ? passage.getAttribute('href') : '');
  link(box, 'original', original ? original.getAttribute('href') : '');
}

function place() {                       // below the phrase, else above it; never over it, never outside the window
  if (!opener || asSheet) return;
  var boxes = Array.prototype.slice.call(spanOf(opener).getClientRects()), gap = 8;
  if (!boxes.length) return;
  var top = Math.min.apply(null, boxes.map(function (r) { return r.top; })), bottom = Math.max.apply(null, boxes.map(function (r) { return r.bottom; }));
  if (bottom < 0 || top > innerHeight) { hide(); return; }
  var floor = innerHeight - trayHeight(), above = top - 2 * gap, below = floor - bottom - 2 * gap;
  card.style.maxHeight = '';
  var height = Math.min(card.scrollHeight + 8, innerHeight * .7), under = below >= height || below >= above;
  card.style.maxHeight = Math.max(80, Math.min(innerHeight * .7, under ? below : above)) + 'px';
  height = card.offsetHeight;
  var near = boxes[under ? boxes.length - 1 : 0], width = card.offsetWidth;
  var left = getComputedStyle(card).direction === 'rtl' ? near.right - width : near.left;
  card.style.top = (under ? bottom + gap : top - gap - height) + 'px';
  card.style.left = Math.max(gap, Math.min(left, root.clientWidth - width - gap)) + 'px';
}

function show(stop, byTap) {
  clearTimeout(openTimer); clearTimeout(closeTimer);
  if (!card || !isVisible(stop) || opener === stop) return;
  hide(true);
  opener = stop;
  asSheet = touch.matches || narrow.matches;
  describe(card, stop, asSheet || !inMargin());
  var pinned = pins.some(function (pin) { return pin.dataset.for === spanOf(stop).id; });
  one('[data-action=pin]', card).hidden = asSheet || pinned;
  card.classList.toggle('is-sheet', asSheet);
  card.removeAttribute('style');
  if (card.showPopover) { if (!card.matches(':popover-open')) card.showPopover(); } else card.hidden = false;
  card.scrollTop = 0;
  spanOf(stop).classList.add('is-open');
  light(stop, true);
  scrollBefore = scrollAfter = null;
  if (!asSheet) { place(); return; }
  if (!byTap) return;
  // Pushed before the page moves, so that Back finds the place where it stood.
  try { if (!(history.state && history.state.dossierCard)) history.pushState({ dossierCard: true }, ''); } catch (e) { /* Back leaves the page then */ }
  scrollBefore = scrollY;
  var over = spanOf(stop).getBoundingClientRect().bottom - (innerHeight - card.offsetHeight - 16);
  if (over > 0) scrollBy({ top: over, behavior: 'instant' });
  scrollAfter = scrollY;
  quietFocus = true; card.focus({ preventScroll: true }); quietFocus = false;
}

/* Hides the card. `stay`: another card follows. `byBack`: the Back button did it, so history is in order already. */
function hide(stay, byBack) {
  clearTimeout(openTimer); clearTimeout(closeTimer);
  if (!opener) return;
  var stop = opener, hadFocus = card.contains(doc.activeElement);
  opener = null;
  spanOf(stop).classList.remove('is-open');
  light(stop, false);
  if (card.showPopover) { if (card.matches(':popover-open')) card.hidePopover(); } else card.hidden = true;
  if (stay) return;
  if (hadFocus) { quietFocus = true; stop.focus({ preventScroll: true }); quietFocus = false; }
  var back = scrollBefore, moved = scrollAfter;
  function restore() { if (back !== null && Math.abs(scrollY - moved) < 4) scrollTo({ top: back, behavior: 'instant' }); }
  restore();
  if (!byBack) try { if (history.state && history.state.dossierCard) { history.scrollRestoration = 'manual'; history.back(); } } catch (e) { /* nothing to tidy */ }
}
function light(stop, lit) { var id = spanOf(stop).dataset.note, note = id && doc.getElementById(id); if (note) note.classList.toggle('is-lit', lit); }
function hideSoon() { clearTimeout(openTimer); clearTimeout(closeTimer); closeTimer = setTimeout(function () { hide(); }, 250); }

function copyLink(id) {
  var address = location.href.split(/[?#]/)[0] + '#' + id;
  function done() { say(notice.dataset.copied); }
  function byHand() {
    var field = doc.createElement('textarea');
    field.value = address; field.className = 'visually-hidden';
    (card.contains(doc.activeElement) ? card : doc.body).appendChild(field);
    var before = doc.activeElement, ok = false;
    field.select();
    try { ok = doc.execCommand('copy'); } catch (e) { /* not allowed */ }
    field.remove();
    if (before && before.focus) before.focus({ preventScroll: true });
    if (ok) done(); else say(notice.dataset.copyFailed + ' ' + address, 20000);
  }
  if (navigator.clipboard && navigator.clipboard.writeText) navigator.clipboard.writeText(address).then(done, byHand); else byHand();
}

if (card) {
  if (!card.showPopover) card.hidden = true;
  doc.body.appendChild(card);
  on(text, 'pointerover', function (e) {
    var stop = stopOf(e.target);
    if (!stop || e.pointerType !== 'mouse' || asTouch()) return;
    clearTimeout(closeTimer); clearTimeout(openTimer);
    if (stop !== opener) openTimer = setTimeout(function () { show(stop); }, 250);
  });
  on(text, 'pointerout', function (e) {
    if (e.pointerType === 'mouse' && stopOf(e.target) && !asTouch() && !(opener && card.contains(doc.activeElement))) hideSoon();
  });
  on(text, 'focusin', function (e) { var stop = stopOf(e.target); if (stop && !quietFocus && stop.matches(':focus-visible')) show(stop); });
  on(text, 'focusout', function (e) { if (opener && stopOf(e.target) === opener && !card.contains(e.relatedTarget) && !asTouch()) hideSoon(); });
  on(text, 'click', function (e) {
    var stop = stopOf(e.target);
    if (!stop || !asTouch() || e.ctrlKey || e.metaKey || e.shiftKey || e.altKey || e.detail === 0 && !touch.matches) return;
    e.preventDefault();
    show(stop, true);
  });
  on(card, 'pointerenter focusin', function () { clearTimeout(closeTimer); });
  on(card, 'pointerleave', function (e) { if (e.pointerType === 'mouse' && !asSheet && !card.contains(doc.activeElement) && doc.activeElement !== opener) hideSoon(); });
  on(card, 'focusout', function (e) { if (opener && !asSheet && e.relatedTarget && e.relatedTarget !== opener && !card.contains(e.relatedTarget)) hideSoon(); });
  on(card, 'click', function (e) {
    var control = e.target.closest('[data-action]'), stop = opener;
    if (!control || !stop) return;
    if (control.dataset.action === 'copy') copyLink(spanOf(stop).id);
    if (control.dataset.action === 'close') hide();
    if (control.dataset.action === 'pin') pin(stop);
  });
  // Tab goes from the phrase into its card, and from the card's end to what follows the phrase.
  on(doc, 'keydown', function (e) {
    if (e.key !== 'Tab' || !opener) return;
    var controls = all('a[href], button', card).filter(function (c) { return c.offsetParent || c.getClientRects().length; });
    if (!controls.length) return;
    var first = controls[0], last = controls[controls.length - 1], at = doc.activeElement;
    if (at === opener && !e.shiftKey) { e.preventDefault(); first.focus(); }
    else if ((at === first || at === card) && e.shiftKey) { e.preventDefault(); quietFocus = true; opener.focus(); quietFocus = false; }
    else if (at === last && !e.shiftKey) { quietFocus = true; opener.focus({ preventScroll: true }); quietFocus = false; if (asSheet) hide(); }
  });
  var closing = false;
  on(doc, 'pointerdown', function (e) {
    closing = false;
    if (!opener || card.contains(e.target) || stopOf(e.target) === opener || asSheet && stopOf(e.target)) return;
    closing = asSheet;
    hide();
  });
  on(doc, 'mousedown', function (e) { if (closing) e.preventDefault(); closing = false; });   // or the tap would take the focus to where it landed
  on(window, 'scroll', place, { passive: true });
  on(window, 'resize', function () { if (opener && asSheet !== asTouch()) hide(); else place(); });
  // The browser restores a place after this event, so the switch back to 'auto' waits until that is over.
  on(window, 'popstate', function () { if (opener) hide(false, true); setTimeout(function () { try { history.scrollRestoration = 'auto'; } catch (e) { /* as it was */ } }, 100); });
  try { if (history.state && history.state.dossierCard) history.replaceState(null, ''); } catch (e) { /* as it was */ }
}
function asTouch() { return touch.matches || narrow.matches; }

/* 5 Pinned cards, at most four, in a tray at the foot of the window. */
var tray = null, pins = [];
function pin(stop) {
  if (pins.length === 4) { say(notice.dataset.trayFull); return; }
  if (!tray) { tray = one('#tray-template').content.firstElementChild.cloneNode(true); doc.body.appendChild(tray); }
  var item = doc.createElement('li'), box = template.content.firstElementChild.cloneNode(true);
  item.dataset.for = spanOf(stop).id;
  describe(box, stop, true);
  ['id', 'popover', 'role', 'tabindex', 'aria-label'].forEach(function (name) { box.removeAttribute(name); });
  all('button', box).forEach(function (button) { button.remove(); });
  var back = one('[data-action=passage]', box);
  var unpinButton = one('#unpin-template').content.firstElementChild.cloneNode(true);
  on(unpinButton, 'click', function () { unpin(item); });
  back.parentElement.appendChild(unpinButton);
  item.appendChild(box);
  one('ol', tray).appendChild(item);
  pins.push(item);
  tray.hidden = false;
  trayRoom();
  hide();
  say(notice.dataset.pinned);
}
function unpin(item) {
  var index = pins.indexOf(item), hadFocus = item.contains(doc.activeElement), stop = doc.getElementById(item.dataset.for);
  pins.splice(index, 1);
  item.remove();
  tray.hidden = !pins.length;
  trayRoom();
  if (hadFocus) {
    var next = pins[Math.min(index, pins.length - 1)], target = next ? one('[data-action=unpin]', next) : stop;
    quietFocus = true; if (target && target.focus) target.focus({ preventScroll: true }); quietFocus = false;
  }
  say(notice.dataset.unpinned);
}
function trayHeight() { return tray && !tray.hidden ? tray.offsetHeight : 0; }
function trayRoom() { root.style.setProperty('--tray', trayHeight() + 'px'); }

/* 6 The legend: unchecked kinds and statuses lose their marks and their place in the Tab order; the text stays. */
var legend = one('#legend');
function readHidden() {
  var parameter = null;
  try { parameter = new URLSearchParams(location.search).get('hide'); } catch (e) { /* none */ }
  if (parameter === null) parameter = kept('hide') || '';
  return parameter.split(',').filter(Boolean);
}
function applyHidden(hidden) {
  stops.forEach(function (stop) {
    var span = spanOf(stop), off = hidden.indexOf(span.dataset.kind) >= 0 || hidden.indexOf('status-' + span.dataset.status) >= 0;
    span.classList.toggle('is-hidden', off);
    if (stop !== span) stop.hidden = off;
    if (off && stop.hasAttribute('href')) {
      stop.dataset.link = stop.getAttribute('href'); stop.removeAttribute('href'); stop.tabIndex = -1;
      stop.dataset.description = stop.getAttribute('aria-description') || ''; stop.removeAttribute('aria-description');
    } else if (!off && stop.dataset.link) {
      stop.setAttribute('href', stop.dataset.link); stop.removeAttribute('data-link'); stop.removeAttribute('tabindex');
      stop.setAttribute('aria-description', stop.dataset.description); stop.removeAttribute('data-description');
    }
  });
  if (opener && !isVisible(opener)) hide();
}
if (legend && stops.length) {
  var boxes = all('input[data-hide]', legend), hidden = readHidden();
  var known = boxes.map(function (box) { return box.dataset.hide; });
  var others = hidden.filter(function (name) { return known.indexOf(name) < 0; });   // kinds that only other articles have
  boxes.forEach(function (box) { box.hidden = false; box.checked = hidden.indexOf(box.dataset.hide) < 0; });
  var writeHidden = function () {
    hidden = others.concat(boxes.filter(function (box) { return !box.checked; }).map(function (box) { return box.dataset.hide; }));
    keep('hide', hidden.length ? hidden.join(',') : null);
    try {
      var address = new URL(location.href);
      address.searchParams.delete('hide');
      var query = address.searchParams.toString();
      if (hidden.length) query += (query ? '&' : '') + 'hide=' + hidden.map(encodeURIComponent).join(',');
      history.replaceState(history.state, '', location.pathname + (query ? '?' + query : '') + location.hash);
    } catch (e) { /* the address stays as it is */ }
  };
  if (hidden.length) { applyHidden(hidden); writeHidden(); }
  on(legend, 'change', function () {
    writeHidden();
    applyHidden(hidden);
    say(fill(notice.dataset.hidden, { n: visibleStops().length, total: stops.length }));
  });
}

/* 7 Keys. */
var dialog = one('#keys'), keysButton = one('#keys-button'), keysSwitch = one('#keys-switch'), keysOn = kept('keys') !== 'off', afterG = 0, current = null;
function openKeys() { hide(); if (dialog.showModal && !dialog.open) dialog.showModal(); }
if (dialog && keysButton && dialog.showModal) {
  keysButton.hidden = false;
  keysSwitch.checked = keysOn;
  on(keysButton, 'click', openKeys);
  on(one('#keys-close'), 'click', function () { dialog.close(); });
  on(keysSwitch, 'change', function () { keysOn = keysSwitch.checked; keep('keys', keysOn ? null : 'off'); });
  on(dialog, 'click', function (e) { if (e.target === dialog) dialog.close(); });
}
function indexNow(list) {
  var at = stopOf(doc.activeElement) || opener || current, index = list.indexOf(at);
  if (index >= 0) return index;
  for (var i = 0; i < list.length; i++) if (list[i].getBoundingClientRect().bottom > 0) return i - .5;
  return list.length - .5;
}
function goTo(stop, list) {
  current = stop;
  stop.scrollIntoView({ block: 'center', behavior: 'instant' });
  stop.focus({ preventScroll: true });
  if (!asTouch()) show(stop);
  say(fill(notice.dataset.position, { n: list.indexOf(stop) + 1, total: list.length }));
}
on(doc, 'keydown', function (e) {
  if (e.key === 'Escape') {
    if (dialog && dialog.open) return;
    if (opener) { e.preventDefault(); hide(); }
    else if (pins.length) { e.preventDefault(); unpin(pins[pins.length - 1]); }
    return;
  }
  if (!keysOn || e.ctrlKey || e.metaKey || e.altKey || e.isComposing || dialog && dialog.open) return;
  if (e.target.closest && e.target.closest('input, select, textarea, [contenteditable]')) return;
  if (e.key === '?') { e.preventDefault(); openKeys(); return; }
  var list = visibleStops();
  if (!list.length) return;
  var index = indexNow(list), next;
  if (e.key === 'j' || e.key === 'k') {
    next = e.key === 'j' ? Math.floor(index) + 1 : Math.ceil(index) - 1;
    goTo(list[Math.max(0, Math.min(list.length - 1, next))], list);
  } else if (e.key === 'o') {
    var open = stopOf(doc.activeElement) || opener;
    if (open) location.href = open.href;
  } else if (e.key === 'p' && opener && !asTouch()) pin(opener);
  else if (e.key === 'u' && Date.now() - afterG < 1500) {
    var from = Math.floor(index) + 1, wanted = list.slice(from).concat(list.slice(0, from)).filter(function (stop) { return spanOf(stop).dataset.status === 'unreviewed'; });
    if (wanted.length) goTo(wanted[0], list); else say(notice.dataset.noneUnreviewed);
  }
  afterG = e.key === 'g' ? Date.now() : 0;
});

/* 8 Notes: placed here where CSS cannot do it; long ones shortened in the margin; room made for the last of them. */
var block = one('.article .notes-block'), articleBody = one('.article-body');
function clampNotes() {
  all('.note', block).forEach(function (note) {
    var body = one('.note-body', note), line = parseFloat(getComputedStyle(body).lineHeight), button = one('.note-more', note);
    if (!button) {
      note.classList.remove('is-clamped');
      if (!inMargin() || body.scrollHeight <= 7.5 * line) return;
      button = one('#more-template').content.firstElementChild.cloneNode(true);
      button.dataset.more = button.textContent;
      body.id = note.id + '-body';
      button.setAttribute('aria-controls', body.id);
      note.insertBefore(button, body.nextSibling);
      note.classList.add('is-clamped');
      var toggle = function (opened) { note.classList.toggle('is-clamped', !opened); button.setAttribute('aria-expanded', opened); button.textContent = opened ? button.dataset.less : button.dataset.more; placeNotes(); };
      on(button, 'click', function () { toggle(note.classList.contains('is-clamped')); });
      on(body, 'focusin', function () { toggle(true); });
    }
    button.hidden = !inMargin();
  });
}
function placeNotes() {
  var notes = all('.note', block), start = articleBody.getBoundingClientRect().top, end = 0;
  var byCSS = CSS.supports('anchor-name: --a') && CSS.supports('x: attr(x type(*))');
  block.classList.toggle('is-placed', inMargin());
  notes.forEach(function (note) {
    note.style.top = '';
    if (!inMargin()) return;
    if (!byCSS) {
      var marker = doc.getElementById(note.id + '-marker');
      note.style.top = Math.max(marker ? marker.getBoundingClientRect().top - start - 3 : 0, end ? end + 18 : 0) + 'px';
    }
    end = note.getBoundingClientRect().bottom - start;
  });
  articleBody.style.minHeight = inMargin() ? end + 'px' : '';
  articleBody.classList.add('is-measured');
}
if (articleBody && !block) articleBody.classList.add('is-measured');
if (block) {
  var layNotes = function () { clampNotes(); placeNotes(); };
  layNotes();
  on(window, 'resize', later(layNotes, 100));
  if (doc.fonts && doc.fonts.ready) doc.fonts.ready.then(layNotes);
}

/* 9 Entity pages: group and filter the mentions. */
var tools = one('#mention-tools');
function option(select, value, label) { var choice = doc.createElement('option'); choice.value = value; choice.textContent = label; select.appendChild(choice); }
if (tools) {
  var mentions = all('.mention-section .mention'), groups = all('.mention-section .mention-group'), sections = all('.mention-section');
  var groupBy = one('#group-by'), byStatus = one('#filter-status'), bySource = one('#filter-source'), byYear = one('#filter-year'), count = one('#mention-count');
  var tally = function (items, nameOf) { var found = {}; items.forEach(function (item) { var name = nameOf(item); if (name) found[name] = (found[name] || 0) + 1; }); return found; };
  var homes = groups.map(function (group) { return { group: group, section: group.parentElement, after: group.nextSibling }; });
  var words = {};
  mentions.forEach(function (m) { words[m.dataset.status] = one('.status', m).textContent; });
  var groupOf = function (m) { return m.closest('.mention-group').dataset; };
  [[byStatus, tally(mentions, function (m) { return m.dataset.status; })],
    [bySource, tally(mentions, function (m) { return groupOf(m).source; })],
    [byYear, tally(mentions, function (m) { return groupOf(m).year; })]].forEach(function (pair) {
    var names = Object.keys(pair[1]).sort();
    names.forEach(function (name) { option(pair[0], name, (pair[0] === byStatus ? words[name] : '\u2068' + name + '\u2069') + ' (' + pair[1][name] + ')'); });
    pair[0].parentElement.hidden = names.length < 2;
  });
  groupBy.parentElement.hidden = groups.length < 2;
  offer(tools, mentions.length > 1);
  var filter = function () {
    var n = 0;
    mentions.forEach(function (m) {
      var data = groupOf(m);
      var fits = (!byStatus.value || m.dataset.status === byStatus.value) && (!bySource.value || data.source === bySource.value) && (!byYear.value || data.year === byYear.value);
      m.hidden = !fits;
      if (fits) n++;
    });
    groups.concat(all('.mention-batch')).concat(sections).forEach(function (box) { if (one('.mention', box)) box.hidden = !one('.mention:not([hidden])', box); });
    count.textContent = n ? countOf(n, mentions.length) : count.dataset.none;
  };
  var regroup = function () {
    var key = groupBy.value;
    homes.forEach(function (home) { home.section.insertBefore(home.group, home.section.contains(home.after) ? home.after : one('.pager', home.section)); one('h3', home.group).removeAttribute('aria-level'); });
    all('.mention-batch').forEach(function (batch) { batch.remove(); });
    if (key !== 'article') sections.forEach(function (section) {
      var batches = {}, own = homes.filter(function (home) { return home.section === section; });
      own.map(function (home) { return home.group.dataset[key] || ''; }).sort().forEach(function (name) {
        if (batches[name]) return;
        var batch = batches[name] = doc.createElement('div'), heading = doc.createElement('h3');
        batch.className = 'mention-batch';
        heading.textContent = name || '–';
        batch.appendChild(heading);
        section.insertBefore(batch, one('.pager', section));
      });
      own.forEach(function (home) { one('h3', home.group).setAttribute('aria-level', '4'); batches[home.group.dataset[key] || ''].appendChild(home.group); });
    });
    filter();
  };
  on(groupBy, 'change', function () { regroup(); });
  on(tools, 'change', function (e) { if (e.target !== groupBy) filter(); });
}

/* 10 Find a name on an overview; choose what the timeline shows. */
function narrowList(tool, items, boxes, fits) {
  var n = 0, status = one('[role=status]', tool);
  items.forEach(function (item) { item.hidden = !fits(item); if (!item.hidden) n++; });
  boxes.forEach(function (box) { box.hidden = !one('.is-item:not([hidden])', box); });
  status.textContent = n === items.length ? '' : n ? countOf(n, items.length) : status.dataset.none;
}
var nameFilter = one('#name-filter'), timelineTools = one('#timeline-tools'), conflictTools = one('#conflict-tools');
if (nameFilter) {
  var names = all('.entity-index > li'), nameField = one('input', nameFilter);
  names.forEach(function (item) { item.classList.add('is-item'); });
  offer(nameFilter, names.length > 11);
  on(nameField, 'input', later(function () {
    var wanted = fold(nameField.value.trim());
    narrowList(nameFilter, names, all('.letter-group'), function (item) { return fold(item.textContent).indexOf(wanted) >= 0; });
  }, 120));
}
if (timelineTools) {
  var events = all('.event'), typeSelect = one('select', timelineTools);
  events.forEach(function (item) { item.classList.add('is-item'); });
  offer(timelineTools, events.length > 1);
  on(typeSelect, 'change', function () {
    narrowList(timelineTools, events, all('.month, .year'), function (item) { return !typeSelect.value || item.dataset.type === typeSelect.value; });
  });
}

if (conflictTools) {
  var findings = all('.finding, .issues > li'), letterSelect = one('select', conflictTools), letters = {};
  var lettersOf = function (item) { return all('.exhibit-letter', item).map(function (letter) { return letter.textContent.trim(); }); };
  findings.forEach(function (item) { item.classList.add('is-item'); lettersOf(item).forEach(function (letter) { letters[letter] = true; }); });
  Object.keys(letters).sort(function (a, b) { return a.length - b.length || (a < b ? -1 : 1); }).forEach(function (letter) { option(letterSelect, letter, letter); });
  offer(conflictTools, letterSelect.length > 2);
  on(letterSelect, 'change', function () {
    narrowList(conflictTools, findings, all('main .section'), function (item) { return !letterSelect.value || lettersOf(item).indexOf(letterSelect.value) >= 0; });
  });
}

/* 11 The place where reading stopped. */
if (text) {
  var blocks = all('#text > *'), placeKey = 'place' + location.pathname;
  var visit = performance.getEntriesByType ? performance.getEntriesByType('navigation')[0] : null;
  var stored = (kept(placeKey) || '').split(' '), paragraph = blocks[+stored[0]];
  if (paragraph && +stored[0] > 0 && !location.hash && scrollY < 10 && (!visit || visit.type === 'navigate')) {
    scrollTo({ top: paragraph.getBoundingClientRect().top + scrollY + (+stored[1] || 0), behavior: 'instant' });
    say(notice.dataset.continued + ' ', 10000);
    var toStart = doc.createElement('a');
    toStart.href = '#main'; toStart.textContent = notice.dataset.toStart;
    notice.appendChild(toStart);
    on(toStart, 'click', function (e) { e.preventDefault(); notice.textContent = ''; one('#main').focus({ preventScroll: true }); scrollTo({ top: 0, behavior: 'instant' }); });
  }
  on(window, 'scroll', later(function () {
    var index = -1;
    for (var i = 0; i < blocks.length; i++) if (blocks[i].getBoundingClientRect().bottom > 0) { index = i; break; }
    if (index > 0) keep(placeKey, index + ' ' + Math.round(-blocks[index].getBoundingClientRect().top)); else keep(placeKey, null);
  }, 400), { passive: true });
}

/* 12 Print: the date, and everything that is folded. */
var folded = [];
on(window, 'beforeprint', function () {
  var date = one('#print-date');
  if (date) date.textContent = fill(date.dataset.words, { date: new Date().toLocaleDateString(root.lang, { dateStyle: 'long' }) });
  folded = all('details:not([open])');
  folded.forEach(function (box) { box.open = true; });
});
on(window, 'afterprint', function () { folded.forEach(function (box) { box.open = false; }); });
})();
