// A field that finds one of many by any of its names: the combobox with a list that WAI-ARIA
// describes. The best is always chosen, so that typing and Enter is enough.

/** So many are listed; all are searched. */
const MOST_LISTED = 50;

const LETTERS = { ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe', ı: 'i' };

const foldedTexts = new Map();

/** A text as it is compared: without accents and capitals, with straight apostrophes and one space. */
function folded(text) {
  let known = foldedTexts.get(text);
  if (known === undefined) {
    known = text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[ßøłđðþæœı]/g, (letter) => LETTERS[letter])
      .replace(/[’‘ʼ`´]/g, "'")
      .replace(/[‐-―]/g, '-')
      .replace(/\s+/g, ' ')
      .trim();
    foldedTexts.set(text, known);
  }
  return known;
}

/** How well a name fits what is typed: 0 the same, 1 its beginning, 2 a word's, 3 inside; else -1. */
function fitOf(name, typed) {
  const text = folded(name);
  if (text === typed) {
    return 0;
  }
  if (text.startsWith(typed)) {
    return 1;
  }
  const starts = (word) => text.startsWith(word) || [' ', '-', "'", '(', '.', '"'].some((before) => text.includes(before + word));
  if (typed.split(' ').every(starts)) {
    return 2;
  }
  return text.includes(typed) ? 3 : -1;
}

/**
 * What fits, the best first: by how it fits, names before aliases, then in the order given.
 * @returns {{option: Object, name: string}[]} `name` is the one that fits
 */
function fitting(options, text) {
  const typed = folded(text);
  if (!typed) {
    return options.map((option) => ({ option, name: option.names[0] }));
  }
  const ranked = [[], [], [], [], [], [], [], []];
  for (const option of options) {
    let best = 8;
    let name;
    option.names.forEach((one, i) => {
      const fit = fitOf(one, typed);
      const rank = fit < 0 ? 8 : 2 * fit + (i > 0 ? 1 : 0);
      if (rank < best) {
        best = rank;
        name = one;
      }
    });
    if (best < 8) {
      ranked[best].push({ option, name });
    }
  }
  return ranked.flat();
}

/**
 * @param {string} label of the field
 * @param {{id: string, names: string[], note: string?}[]} options the first of the names is shown; in
 *   the order in which they are listed when nothing is typed
 * @param {function(string)} take what to do with the id of what is chosen; the field may be made anew
 *   meanwhile, and then the new one of the same label gets the focus
 */
function combobox(label, options, take) {
  const id = `find-${folded(label).replace(/\W+/g, '-')}`;
  const list = el('ul', { role: 'listbox', id: `${id}-list`, class: 'options', 'aria-label': label, hidden: true });
  const status = el('span', { class: 'unseen', role: 'status' });
  const input = el('input', { type: 'text', id, role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': list.id, placeholder: 'type a name', autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false' });
  let found = [];
  let at = -1;
  const activate = (to) => {
    at = to;
    [...list.querySelectorAll('[role=option]')].forEach((item, i) => {
      item.setAttribute('aria-selected', String(i === at));
      if (i === at) {
        item.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      }
    });
    if (at < 0) {
      input.removeAttribute('aria-activedescendant');
    } else {
      input.setAttribute('aria-activedescendant', `${list.id}-${at}`);
    }
  };
  const close = () => {
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    activate(-1);
  };
  const choose = (place) => {
    const chosen = found[place];
    if (chosen) {
      input.value = '';
      close();
      take(chosen.option.id);
      const again = document.getElementById(id);
      if (again) {
        again.focus({ preventScroll: true });
      }
    }
  };
  const item = ({ option, name }, i) =>
    el(
      'li',
      { role: 'option', id: `${list.id}-${i}`, 'aria-selected': 'false', onmousedown: (event) => event.preventDefault(), onclick: () => choose(i) },
      el('span', { class: 'name' }, option.names[0]),
      name === option.names[0] ? null : el('span', { class: 'small' }, ` as “${name}”`),
      option.note ? el('span', { class: 'small' }, ` ${option.note}`) : null,
    );
  const find = () => {
    found = fitting(options, input.value);
    const listed = found.slice(0, MOST_LISTED);
    list.replaceChildren(...listed.map(item));
    status.textContent = found.length === 0 ? `Nothing is called “${input.value}”.` : found.length > listed.length ? `${counted(found.length, 'name fits', 'names fit')}; the best ${listed.length} are listed.` : counted(found.length, 'name fits.', 'names fit.');
    list.hidden = listed.length === 0;
    input.setAttribute('aria-expanded', String(listed.length > 0));
    box.classList.toggle('nothing-fits', found.length === 0);
    activate(listed.length && input.value.trim() ? 0 : -1);
  };
  input.addEventListener('input', find);
  input.addEventListener('blur', () => {
    close();
    box.classList.remove('nothing-fits');
  });
  input.addEventListener('click', () => list.hidden && find());
  input.addEventListener('keydown', (event) => {
    const last = Math.min(found.length, MOST_LISTED) - 1;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (list.hidden) {
        find();
        activate(found.length ? (event.key === 'ArrowDown' ? 0 : Math.min(found.length, MOST_LISTED) - 1) : -1);
      } else {
        activate(event.key === 'ArrowDown' ? (at === last ? 0 : at + 1) : at <= 0 ? last : at - 1);
      }
    } else if (event.key === 'Enter') {
      if (list.hidden && input.value.trim()) {
        find();
      }
      choose(at);
    } else if (event.key === 'Escape' && (!list.hidden || input.value)) {
      if (list.hidden) {
        input.value = '';
        box.classList.remove('nothing-fits');
      }
      close();
      event.stopPropagation();
    } else {
      return;
    }
    event.preventDefault();
  });
  const box = el('div', { class: 'combobox' }, el('label', { for: id }, `${label} `), el('span', { class: 'field' }, input, list), status);
  return box;
}

/** The options of people who speak: rows of speakers.csv, or their likes. */
function peopleOptions(people) {
  return people.map((person) => ({ id: person.speaker_id, names: namesOf(person), note: noteOf(person) }));
}

/** The options of what is talked about: rows of entities.csv, or their likes. */
function thingOptions(things) {
  return things.map((thing) => ({ id: thing.entity_id, names: namesOf(thing), note: typeOf(thing) }));
}

/** The name of a person or thing, then its aliases. */
function namesOf(row) {
  return [...new Set([row.name, ...row.aliases.split('; ').filter(Boolean)])];
}
