// Citations: who said what, where, so that a reader finds it again; and what is copied.

/** The words of a sentence as they are said, without stage directions. */
function quoteOf({ text, directions }) {
  let words = '';
  let reached = 0;
  for (const [from, to] of directions) {
    words += `${text.slice(reached, from)} `;
    reached = to;
  }
  return (words + text.slice(reached)).replace(/\s+/g, ' ').replace(/ ([.,;:!?])/g, '$1').trim();
}

/** Who speaks a turn, with what a reader must know of that before quoting. */
function citedSpeaker({ name, attribution, clip }) {
  const careful = [attribution === 'inferred' ? 'inferred' : null, clip ? 'archive clip' : null].filter(Boolean);
  return careful.length ? `${name} (${careful.join(', ')})` : name;
}

/**
 * `Speaker, “quote”, title, date, file:line`.
 * @param spoken the conversation, and one of its sentences, as `spokenOf` gives them
 */
function citationOf({ title, date, transcript }, sentence) {
  const line = sentence.line === undefined ? sentence.turn.line : sentence.line;
  return [citedSpeaker(sentence.turn), `“${quoteOf(sentence)}”`, title === transcript ? null : title, date || 'no date', `${transcript}:${line}`].filter(Boolean).join(', ');
}

/** A button that copies a citation of a sentence. */
function citeButton(spoken, sentence) {
  const quote = quoteOf(sentence);
  const short = quote.length > 50 ? `${quote.slice(0, 50)}…` : quote;
  return el('button', { type: 'button', class: 'cite', 'aria-label': `Cite “${short}”`, title: 'Copy a citation', onclick: () => copyText(citationOf(spoken, sentence)) }, 'Cite');
}

/** So long something that is said stays. */
const SAID_MS = 8000;

let saidEnds;

/** Says something to the reader, seen and heard. */
function say(text) {
  const place = document.getElementById('said');
  place.textContent = text;
  clearTimeout(saidEnds);
  saidEnds = setTimeout(() => place.replaceChildren(), SAID_MS);
}

/**
 * Copies a text. Where a browser forbids that to pages from a disk, the text is shown, selected, so
 * that the reader copies it.
 */
async function copyText(text) {
  if (navigator.clipboard) {
    try {
      await navigator.clipboard.writeText(text);
      say(`Copied: ${text}`);
      return;
    } catch (e) {
      // Then the older way.
    }
  }
  const from = document.activeElement;
  const field = el('textarea', { readonly: true, rows: 4, 'aria-label': 'Text to copy' });
  field.value = text;
  const close = () => {
    shown.remove();
    if (from && from.isConnected) {
      from.focus({ preventScroll: true });
    }
  };
  const shown = el(
    'div',
    { id: 'to-copy', role: 'dialog', 'aria-label': 'Copy this text' },
    el('p', {}, 'Your browser does not let this page copy. The text is selected: press Ctrl+C, or ⌘C, then Escape.'),
    field,
    el('button', { type: 'button', class: 'more', onclick: close }, 'Close'),
  );
  document.querySelectorAll('#to-copy').forEach((other) => other.remove());
  document.body.append(shown);
  shown.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      close();
    }
  });
  field.focus();
  field.select();
  let copied = false;
  try {
    copied = document.execCommand('copy');
  } catch (e) {
    // Then the reader copies it.
  }
  if (copied) {
    close();
    say(`Copied: ${text}`);
  } else {
    say('Not copied: the text is selected, press Ctrl+C, or ⌘C.');
  }
}

const SPOKEN_COLUMNS = ['transcript', 'title', 'date', 'turn', 'line', 'speaker', 'attribution', 'kind', 'sentence', 'sentiment', 'text'];

/** Sentences as rows of a table to save. */
function spokenRows(spoken, sentences) {
  return sentences
    .filter(({ number }) => number !== null)
    .map((sentence) => {
      const { turn } = sentence;
      return [spoken.transcript, spoken.title, spoken.date, turn.number, sentence.line, turn.speaker === undefined ? '' : turn.name, turn.attribution, turn.clip ? 'archive clip' : 'speech', sentence.number, sentence.tone, quoteOf(sentence)];
    });
}

/** Turns as text, each behind the number of its line, of a conversation or of one person in it. */
function spokenText(spoken, sentences) {
  const lines = [spoken.title, [spoken.date || 'no date', spoken.transcript].filter((part) => part !== spoken.title).join(' · '), ''];
  let turn = null;
  let words = [];
  const flush = () => {
    if (turn && words.length) {
      lines.push(`[line ${turn.line}] ${citedSpeaker(turn)}: ${words.join(' ')}`, '');
    }
    words = [];
  };
  for (const sentence of sentences) {
    if (sentence.turn !== turn) {
      flush();
      turn = sentence.turn;
    }
    if (sentence.number !== null) {
      words.push(quoteOf(sentence));
    }
  }
  flush();
  return lines.join('\r\n');
}

/** Buttons that save a whole conversation. */
function conversationFiles(number) {
  const name = (spoken) => fileName(spoken.title, spoken.date);
  return el(
    'p',
    { class: 'take' },
    'The whole conversation: ',
    fileButton('Text', 'Save the conversation as text', async () => {
      const spoken = await spokenOf(number);
      saveText(`${name(spoken)}.txt`, `\ufeff${spokenText(spoken, spoken.sentences)}`, 'text/plain');
    }),
    ' ',
    fileButton('CSV', 'Save the conversation as CSV', async () => {
      const spoken = await spokenOf(number);
      saveText(`${name(spoken)}.csv`, csvOf(SPOKEN_COLUMNS, spokenRows(spoken, spoken.sentences)), 'text/csv');
    }),
  );
}

/** Buttons that save the strip of tones and, where there is one, the timeline. */
function drawingFiles(conversation) {
  const { title, date } = conversation.dataset;
  const strip = conversation.querySelector('.strip');
  strip.append(chartFiles(fileName(title, date, 'tones'), () => stripPicture(conversation), () => stripNumbers(conversation)));
  const timeline = conversation.querySelector('.timeline');
  if (timeline) {
    timeline.after(chartFiles(fileName(title, date, 'times'), () => timelinePicture(conversation), () => timelineNumbers(conversation)));
  }
}

/** A button at each turn that lists its sentences, each to be cited. */
function citeTurns(conversation) {
  const number = Number(conversation.dataset.number);
  conversation.querySelectorAll('.turn').forEach((turn) => {
    const button = el('button', { type: 'button', class: 'cite', 'aria-expanded': 'false', 'aria-label': `Cite turn ${turn.dataset.turn}` }, 'Cite');
    const list = el('ul', { class: 'to-cite', hidden: true });
    button.addEventListener('click', async () => {
      if (!list.firstChild) {
        const spoken = await spokenOf(number);
        const said = spoken.sentences.filter((sentence) => sentence.turn.id === turn.id && sentence.number !== null);
        list.append(...said.map((sentence) => el('li', {}, citeButton(spoken, sentence), ` ${sentence.text.trim()} `, el('span', { class: 'small' }, `line ${sentence.line}`))));
        turn.querySelector('.said').append(list);
      }
      list.hidden = !list.hidden;
      button.setAttribute('aria-expanded', String(!list.hidden));
    });
    turn.querySelector('.who').append(el('span', { class: 'small' }, `line ${turn.dataset.line}`), button);
  });
}
