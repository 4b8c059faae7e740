// What the page shows stands in its address, so that it can be sent, and Back works:
// `#place?transcript=…&outlet=…&from=…&to=…&role=…&id=…&by=…`. The place is a section, a conversation
// or turn, `dossier` with the `id` of a person or thing, `search`, or `compare` and `heard` with what
// is shown there; then come the filters; what the panel shows is said as in asked.js.

const FILTERS = ['transcript', 'outlet', 'from', 'to', 'role'];

const addressView = { place: '', shown: null, panel: {}, restoring: false, follows: false };

/** The filters as the address says them; a transcript by its name, which stays when others come. */
function filtersNow() {
  const { elements } = document.getElementById('filters');
  const { transcript } = elements;
  return FILTERS.map((name) => [name, name === 'transcript' ? transcript.value && corpus.transcripts[Number(transcript.value)].transcript : elements[name].value]);
}

/** What search.js says in the address. */
const SEARCH_KEYS = ['q', 'speaker', 'thing', 'sort'];

/** Sections whose own choice stands in the address: what it is, and how an address sets it. */
const OWN_CHOICES = {
  compare: { now: comparedNow, set: setCompared },
  heard: { now: heardNow, set: setHeard },
};

function addressNow() {
  const parameters = new URLSearchParams();
  const own = OWN_CHOICES[addressView.place];
  const inSearch = addressView.place !== 'dossier' && !own && location.hash.startsWith('#search?');
  const set = ([key, value]) => value !== undefined && value !== '' && parameters.set(key, value);
  if (addressView.place === 'dossier') {
    set(['id', dossierView.id]);
  }
  if (inSearch) {
    const asked = new URLSearchParams(location.hash.slice('#search?'.length));
    SEARCH_KEYS.forEach((key) => set([key, asked.get(key) || '']));
  }
  if (own) {
    own.now().forEach(set);
  }
  filtersNow().forEach(set);
  ASKED.forEach((key) => set([key, addressView.panel[key]]));
  const said = String(parameters);
  return `#${inSearch ? 'search' : addressView.place}${said ? `?${said}` : ''}`;
}

/** Puts what is shown into the address: as a step that Back undoes, or in the place of the last one. */
function remember(isStep) {
  const address = addressNow();
  if (!addressView.follows || addressView.restoring || address === addressView.shown) {
    return;
  }
  if (isStep) {
    history.replaceState({ ...history.state, ours: true, y: scrollY }, '', location.hash || '#');
  }
  history[isStep ? 'pushState' : 'replaceState']({ ours: true }, '', address);
  addressView.shown = address;
}

/** Sets the filters as an address says; true if they change. */
function setFilters(asked) {
  const { elements } = document.getElementById('filters');
  const before = String(filtersNow());
  for (const name of FILTERS) {
    const value = asked.get(name) || '';
    const number = name === 'transcript' && corpus.numberOf.get(value);
    elements[name].value = name === 'transcript' ? (number ? number - 1 : '') : value;
    if (elements[name].tagName === 'SELECT' && elements[name].selectedIndex < 0) {
      elements[name].value = '';
    }
  }
  return String(filtersNow()) !== before;
}

/** Makes sections as they are at first whose choice is not in the address to which Back leads. */
function forgetOthers(place) {
  for (const [name, { now, set }] of Object.entries(OWN_CHOICES)) {
    if (name !== place && now().length) {
      set(new URLSearchParams());
    }
  }
  if (place !== 'search') {
    forgetSearch();
  }
}

/** Shows what the address says. */
function showAddress(hash) {
  const end = hash.indexOf('?');
  const place = end < 0 ? hash : hash.slice(0, end);
  const asked = new URLSearchParams(end < 0 ? '' : hash.slice(end + 1));
  if (`#${hash}` === addressView.shown) {
    if (place !== 'dossier') {
      goTo(place);
    }
    return;
  }
  addressView.restoring = true;
  const isOurs = Boolean(history.state && history.state.ours);
  const isFirst = addressView.shown === null;
  addressView.place = place;
  if (isOurs) {
    forgetOthers(place);
  }
  const own = OWN_CHOICES[place];
  if (own && (isOurs || isFirst || end >= 0)) {
    own.set(asked);
  }
  // The search sets the filters, too.
  const isSearch = place === 'search' && end >= 0;
  if (!isSearch && (isOurs || isFirst || FILTERS.some((name) => asked.has(name))) && setFilters(asked)) {
    document.getElementById('filters').dispatchEvent(new Event('input', { bubbles: true }));
  }
  if (place !== 'dossier' || !showDossier(asked.get('id') || '')) {
    hideDossier();
    if (place === 'dossier') {
      say('There is no such person or thing here.');
      addressView.place = '';
    }
  }
  const panel = Object.fromEntries(ASKED.filter((key) => asked.has(key)).map((key) => [key, asked.get(key)]));
  const query = evidenceOf(panel);
  if (query) {
    showEvidence(query, document.getElementById(place) || document.body);
    addressView.panel = panel;
  } else {
    hideEvidence();
    addressView.panel = {};
  }
  if (isOurs && history.state.y !== undefined) {
    window.scrollTo({ top: history.state.y, behavior: 'instant' });
  } else if (addressView.place !== 'dossier' && !(isFirst && isSearch)) {
    goTo(addressView.place);
  }
  addressView.restoring = false;
  addressView.shown = null;
  remember(false);
}

/** A section shows something else, by a reader's choice: a step that Back undoes. */
function goneTo(place) {
  addressView.place = place;
  remember(true);
}

function openDossier(id) {
  const y = scrollY;
  addressView.restoring = true;
  const shown = showDossier(id);
  if (shown) {
    hideEvidence();
  }
  addressView.restoring = false;
  if (shown) {
    history.replaceState({ ...history.state, ours: true, y }, '', location.hash || '#');
    addressView.place = 'dossier';
    addressView.panel = {};
    history.pushState({ ours: true }, '', addressNow());
    addressView.shown = addressNow();
  }
}

function addressFollows() {
  addressView.follows = true;
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[href^="#dossier?"]');
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      openDossier(new URLSearchParams(link.getAttribute('href').slice('#dossier?'.length)).get('id'));
    }
  });
  document.addEventListener('evidence', ({ detail }) => {
    const isStep = Boolean(detail) && !addressView.restoring;
    addressView.panel = detail || {};
    remember(isStep);
  });
  document.addEventListener('went', ({ detail }) => {
    hideDossier();
    addressView.place = detail;
  });
  document.addEventListener('stepped', () => remember(false));
  followAddress(showAddress);
  addEventListener('hashchange', () => location.hash.length < 2 && showAddress(''));
}
