/**
 * What runs in the page: one slide at a time by keys, touch and the address, all of them in small, and a second window for whoever
 * speaks, which knows the first only by messages, so that both work from a disk.
 */
export const player = `'use strict';
(() => {
  const sections = [...document.querySelectorAll('section')];
  const page = document.body.classList;
  const byId = (id) => document.getElementById(id);
  const isDesk = location.hash.startsWith('#speak');
  let at = 0;
  let desk = null;
  let began = Date.now();
  const numberIn = (hash) => Math.min(sections.length, Math.max(1, parseInt(hash.replace(/\\D/g, ''), 10) || 1)) - 1;
  function show(index, isTold = false) {
    at = Math.min(sections.length - 1, Math.max(0, index));
    sections.forEach((section, place) => {
      section.classList.toggle('now', place === at);
      section.setAttribute('aria-hidden', String(place !== at && !page.contains('all')));
    });
    history.replaceState(null, '', (isDesk ? '#speak' : '#') + (at + 1));
    if (isDesk) showDesk();
    if (isTold) return;
    if (isDesk && window.opener) window.opener.postMessage({ briefdeck: at }, '*');
    if (desk && !desk.closed) desk.postMessage({ briefdeck: at }, '*');
  }
  function showDesk() {
    const next = sections[at + 1];
    byId('next').replaceChildren(...(next ? [next.querySelector('svg').cloneNode(true)] : []));
    byId('notes').replaceChildren(...[...sections[at].querySelector('aside').cloneNode(true).childNodes]);
    byId('place').textContent = (at + 1) + ' / ' + sections.length;
    tick();
  }
  function showAll(wanted = !page.contains('all')) {
    page.toggle('all', wanted);
    show(at, true);
    if (wanted) sections[at].scrollIntoView({ block: 'center' });
  }
  const actions = {
    ArrowRight: () => show(at + 1), ArrowDown: () => show(at + 1), PageDown: () => show(at + 1), ' ': () => show(at + 1), Enter: () => (page.contains('all') ? showAll(false) : show(at + 1)),
    ArrowLeft: () => show(at - 1), ArrowUp: () => show(at - 1), PageUp: () => show(at - 1), Backspace: () => show(at - 1),
    Home: () => show(0), End: () => show(sections.length - 1),
    o: () => showAll(), Escape: () => showAll(),
    b: () => page.toggle('dark'),
    f: () => (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen()),
    s: () => { if (!isDesk) desk = window.open(location.href.split('#')[0] + '#speak' + (at + 1), 'briefdeck-speaker', 'width=1200,height=700'); },
  };
  addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const inNotes = event.target === byId('notes') && event.key.startsWith('Arrow');
    const action = actions[event.key] || actions[event.key.toLowerCase()];
    if (!action || inNotes || (event.target === byId('time') && (event.key === ' ' || event.key === 'Enter'))) return;
    event.preventDefault();
    action();
  });
  let touched = null;
  addEventListener('touchstart', (event) => { touched = event.changedTouches[0]; }, { passive: true });
  addEventListener('touchend', (event) => {
    if (!touched || page.contains('all')) return;
    const [right, down] = [event.changedTouches[0].clientX - touched.clientX, event.changedTouches[0].clientY - touched.clientY];
    if (Math.abs(right) > 40 && Math.abs(right) > Math.abs(down)) show(at + (right < 0 ? 1 : -1));
  }, { passive: true });
  sections.forEach((section, index) => section.addEventListener('click', (event) => {
    if (event.target.closest('a')) return;
    if (page.contains('all')) {
      page.remove('all');
      show(index);
    } else if (String(getSelection()) === '') show(event.clientX < section.clientWidth / 4 ? at - 1 : at + 1);
  }));
  addEventListener('hashchange', () => show(numberIn(location.hash)));
  addEventListener('message', (event) => {
    const isKnown = event.source === (isDesk ? window.opener : desk);
    if (isKnown && event.data && Number.isInteger(event.data.briefdeck)) show(event.data.briefdeck, true);
  });
  byId('time').addEventListener('click', () => { began = Date.now(); tick(); });
  const clock = (seconds) => Math.floor(seconds / 60) + ':' + String(seconds % 60).padStart(2, '0');
  function tick() {
    const seconds = Math.floor((Date.now() - began) / 1000);
    byId('time').textContent = clock(seconds);
    const until = Number(sections[at].dataset.until);
    byId('pace').textContent = until ? '→ ' + clock(until) : '';
    // Who is behind sees it: still within the slide, or beyond its end.
    byId('time').className = until && seconds > until ? 'late' : '';
  }
  page.add('show');
  if (isDesk) {
    page.add('speak');
    byId('desk').hidden = false;
    setInterval(tick, 500);
  }
  show(numberIn(location.hash), true);
})();
`;
