// Making elements. Text goes into text nodes and nowhere else, so that nothing in it can run.

/**
 * @param {string} name of the element
 * @param {Object} attributes an `on…` is a listener; null and false are left out
 * @param {...(Node|string|number|null)} children
 */
function el(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) {
      continue;
    }
    if (key.startsWith('on')) {
      element.addEventListener(key.slice(2), value);
    } else {
      element.setAttribute(key, value === true ? '' : value);
    }
  }
  element.append(...children.flat().filter((c) => c !== null && c !== undefined).map((c) => (c instanceof Node ? c : String(c))));
  return element;
}

/** The page with the dossiers: this one, or the one beside the folder of conversations. */
const DOSSIERS = document.body.classList.contains('alone') ? '../report.html' : '';

/** A name that leads to the dossier of a person or thing, by the id of either. */
function dossierLink(id, name, attributes = {}) {
  return el('a', { class: 'to-dossier', href: `${DOSSIERS}#dossier?${new URLSearchParams({ id })}`, ...attributes }, name);
}

/** A figure that leads to what is behind it. */
function figure(text, label, open, attributes = {}) {
  return el('button', { type: 'button', class: 'figure', 'aria-label': label, onclick: open, ...attributes }, text);
}

/** `4325` as `4 325`, with a narrow space. */
function grouped(number) {
  return String(number).replace(/\B(?=(\d{3})+$)/g, '\u202F');
}

function counted(number, one, more) {
  return `${grouped(number)} ${number === 1 ? one : more}`;
}

/** `0.1753` as `17.53 %`: the same digits. */
function percent(ratio) {
  const digits = ratio.replace('.', '').padEnd(5, '0');
  return `${digits.slice(0, 3).replace(/^0{1,2}/, '')}.${digits.slice(3)} %`;
}

/**
 * Arrow keys move the focus among elements of which one is reached by Tab: at first the first that
 * fits `entry`.
 */
function roving(container, selector, step, entry = selector) {
  const all = () => [...container.querySelectorAll(selector)];
  const first = container.querySelector(entry);
  if (first) {
    first.tabIndex = 0;
  }
  container.addEventListener('keydown', (event) => {
    const here = event.target.closest(selector);
    const to = here && step(event.key, here, all);
    if (to) {
      event.preventDefault();
      all().forEach((e) => (e.tabIndex = -1));
      to.tabIndex = 0;
      to.focus();
    }
  });
}

/** Left and right, home and end. */
function sideways(key, here, all) {
  const elements = all();
  const at = elements.indexOf(here);
  switch (key) {
    case 'ArrowLeft':
      return elements[at - 1];
    case 'ArrowRight':
      return elements[at + 1];
    case 'Home':
      return elements[0];
    case 'End':
      return elements[elements.length - 1];
    default:
      return null;
  }
}
