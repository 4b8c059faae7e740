// A conversation: what means the same lights up together, keys lead from turn to turn.

/** What a mention is, in words. */
function sayMention(mention) {
  const { name, type, confidence } = mention.dataset;
  const kind = ['name', 'nominal', 'pronoun'].find((k) => mention.classList.contains(k));
  const others = mentionsOfChain(mention).filter((m) => m.dataset.mention).length;
  const parts = [`“${mention.textContent.trim()}”`];
  if (name) {
    parts.push(`means ${name}`);
  } else {
    parts.push('has no name in this conversation');
  }
  parts.push(kind === 'nominal' ? 'noun' : kind);
  if (type) {
    parts.push(`${type.toLowerCase().replaceAll('_', ' ')}${confidence ? `, confidence ${confidence}` : ', by a rule'}`);
  }
  parts.push(sayOne(mention.dataset));
  parts.push(`${counted(others, 'mention', 'mentions')} of the same here`);
  if (name) {
    parts.push('double click or Enter shows them, with a link to the dossier');
  }
  return parts.join(' · ');
}

/** A report in words: `Ann Cole is said to have said this: “warned”, indirect, confidence 0.80`. */
function sayReport(report) {
  const who = report.sourceName || (report.words ? `“${report.words}”` : 'Somebody');
  const told = report.self ? `${who} tells that they said this` : `${who} is said to have said this`;
  const denied = report.negated ? `${who} is said not to have said this` : told;
  return `${denied}: “${report.cue}”, ${report.kind}${report.attitude === 'neutral' ? '' : `, ${report.attitude}`}, confidence ${Number(report.confidence).toFixed(2)}`;
}

/** The reports in which an element stands, in words; the outer one last. */
function sayReports(element) {
  const said = [];
  for (let mark = element.closest('.reported'); mark; mark = mark.parentElement.closest('.reported')) {
    said.push(sayReport(reportHere(mark.dataset)));
  }
  return said;
}

function mentionsOfChain(mention) {
  const conversation = mention.closest('.conversation');
  return [...conversation.querySelectorAll('.mention')].filter((m) => m.dataset.chain === mention.dataset.chain);
}

function chainsLightUp() {
  const note = document.getElementById('mention-note');
  let lit = [];
  const off = () => {
    lit.forEach((m) => m.classList.remove('lit'));
    lit = [];
    note.hidden = true;
  };
  const on = (event) => {
    const mention = event.target.closest && event.target.closest('.conversation .mention');
    const reported = event.target.closest && event.target.closest('.conversation .reported');
    off();
    if (mention) {
      lit = mentionsOfChain(mention);
      lit.forEach((m) => m.classList.add('lit'));
    }
    if (mention || (reported && document.body.classList.contains('reports'))) {
      note.textContent = [...(mention ? [sayMention(mention)] : []), ...sayReports(event.target)].join(' · ');
      note.hidden = false;
    }
  };
  document.addEventListener('mouseover', on);
  document.addEventListener('focusin', on);
  document.addEventListener('focusout', off);
  document.addEventListener('keydown', (event) => event.key === 'Escape' && off());
}

/** Left and right lead to the next mention, up and down to the next that means the same. */
function nextMention(key, here, all) {
  if (here.matches('.mention') && (key === 'ArrowUp' || key === 'ArrowDown')) {
    const same = mentionsOfChain(here);
    return same[same.indexOf(here) + (key === 'ArrowDown' ? 1 : -1)];
  }
  return sideways(key, here, () => all().filter((mark) => mark.matches('.mention') || document.body.classList.contains('reports')));
}

/** The name of the turn in which a line of the file stands. */
function turnAtLine(number, line) {
  const turns = [...document.querySelectorAll(`.conversation[data-number="${number}"] .turn`)];
  const at = turns.filter((t) => Number(t.dataset.line) <= line).pop() || turns[0];
  return at ? at.id : `c${number}`;
}

/** What scrolls to a place now; a later one, or the reader, ends it. */
let scrolling = 0;

/**
 * Scrolls to an element and stays there: turns that were never shown have no height of their own yet,
 * and get it when they come near the screen, which moves all that follows.
 */
function scrollTo(target) {
  const mine = ++scrolling;
  let calm = 0;
  const step = (left) => {
    if (mine !== scrolling || !target.isConnected) {
      return;
    }
    const before = target.getBoundingClientRect().top;
    const fits = target.getBoundingClientRect().height < 0.7 * innerHeight;
    target.scrollIntoView({ block: fits && target.closest('.turn') ? 'center' : 'start', behavior: 'instant' });
    calm = Math.abs(target.getBoundingClientRect().top - before) < 1 ? calm + 1 : 0;
    if (calm < 4 && left > 0) {
      requestAnimationFrame(() => step(left - 1));
    }
  };
  step(60);
}

/**
 * Opens what a link leads to and shows where it is.
 * @param {string} id of an element; of a turn and a sentence in it, as in `t3-12s40`
 * @returns {boolean} whether it is here
 */
function goTo(id) {
  const [, place, sentence] = id.match(/^(t\d+-\d+)(?:s(\d+))?$/) || [null, id];
  const target = place && document.getElementById(place);
  if (!target) {
    return false;
  }
  document.dispatchEvent(new CustomEvent('went', { detail: id }));
  const details = target.closest('details');
  if (details) {
    details.open = true;
  }
  document.querySelectorAll('.turn.shown, .sentence.shown').forEach((e) => e.classList.remove('shown'));
  const words = sentence ? [...target.querySelectorAll(`.sentence[data-sentence="${sentence}"]`)] : [];
  words.forEach((e) => e.classList.add('shown'));
  scrollTo(words[0] || target);
  if (target.classList.contains('turn')) {
    target.classList.add('shown');
    target.focus({ preventScroll: true });
  }
  return true;
}

/** Goes where the address says, now and whenever it changes. */
function followAddress(show) {
  for (const event of ['wheel', 'touchstart', 'pointerdown', 'keydown']) {
    addEventListener(event, () => scrolling++, { passive: true, capture: true });
  }
  const now = () => location.hash.length > 1 && show(location.hash.slice(1));
  addEventListener('hashchange', now);
  now();
  if (document.readyState !== 'complete') {
    // Until then, the browser itself may scroll.
    addEventListener('load', now, { once: true });
  }
}

/** The name of each speaker leads to their dossier. */
function linkSpeakers(conversation) {
  conversation.querySelectorAll('.turn[data-speaker]').forEach((turn) => {
    const name = turn.querySelector('.who b');
    name.replaceChildren(dossierLink(turn.dataset.speaker, name.textContent));
  });
}

function keysIn(conversation) {
  if (conversation.dataset.keys) {
    return;
  }
  conversation.dataset.keys = 'yes';
  conversation.querySelectorAll('.mention, .reported').forEach((mark) => (mark.tabIndex = -1));
  linkSpeakers(conversation);
  citeTurns(conversation);
  drawingFiles(conversation);
  conversation.querySelector('.turns').before(conversationFiles(Number(conversation.dataset.number)));
  roving(conversation.querySelector('.turns'), '.mention, .reported', nextMention, '.mention');
  roving(conversation.querySelector('.strip'), 'a', sideways);
  const timeline = conversation.querySelector('.timeline');
  if (timeline) {
    roving(timeline, 'a', sideways);
  }
}

/** Names, every mention or none; tone of each sentence. */
function readingChoice() {
  const form = document.querySelector('.reading');
  if (!form) {
    return;
  }
  const show = () => {
    const marks = form.querySelector('[name=marks]:checked');
    document.body.dataset.marks = marks ? marks.value : 'names';
    document.body.classList.toggle('shade', form.querySelector('[name=shade]').checked);
    document.body.classList.toggle('reports', form.querySelector('[name=reports]').checked);
  };
  form.addEventListener('change', show);
  show();
}

function conversations() {
  document.querySelectorAll('.conversation').forEach((conversation) => {
    if (conversation.tagName === 'DETAILS') {
      conversation.addEventListener('toggle', () => conversation.open && keysIn(conversation));
    } else {
      keysIn(conversation);
    }
  });
  chainsLightUp();
  readingChoice();
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a');
    const href = link && link.getAttribute('href');
    const y = scrollY;
    if (href && /^#(t\d+-\d+(s\d+)?|c\d+)$/.test(href) && !event.ctrlKey && !event.metaKey && !event.shiftKey && goTo(href.slice(1))) {
      event.preventDefault();
      if (location.hash !== href) {
        // Back leads to where the reader was; to a turn by its place, because heights above it change.
        if (!/^#[tc]\d/.test(location.hash)) {
          history.replaceState({ ...history.state, ours: true, y }, '', location.hash || '#');
        }
        history.pushState(null, '', href);
        document.dispatchEvent(new CustomEvent('stepped'));
      }
    }
  });
  const mentionEvidence = (mention) => {
    if (mention.dataset.entity) {
      const number = Number(mention.closest('.conversation').dataset.number);
      const asked = { about: mention.dataset.entity, in: mention.closest('.conversation').dataset.transcript };
      showEvidence({ about: mention.dataset.entity, name: mention.dataset.name, number, asked }, mention);
    }
  };
  document.addEventListener('dblclick', (event) => {
    const mention = event.target.closest('.conversation .mention');
    if (mention) {
      mentionEvidence(mention);
    }
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.target.classList && event.target.classList.contains('mention')) {
      mentionEvidence(event.target);
    }
  });
}
