// What needs a look, the gravest first, and in each group what is new first.

const FIRST_TO_LOOK_AT = 8;

/** Below this a merge or an inferred speaker should be checked. */
const UNSURE = 0.8;

function placeLink(transcript, line, text) {
  const number = corpus.numberOf.get(transcript);
  if (!number || !corpus.shares[number - 1]) {
    return el('span', { class: 'file' }, text);
  }
  if (corpus.pages) {
    return el('a', { class: 'file', href: `${pageOf(number)}${line ? `#line=${line}` : ''}` }, text);
  }
  return el('a', { class: 'file', href: `#${line ? turnAtLine(number, line) : `c${number}`}` }, text);
}

function problemItem(row) {
  return el(
    'li',
    { 'data-severity': row.severity, 'data-code': row.code },
    el('p', {}, row.message),
    el('p', { class: 'facts' }, row.new ? el('span', { class: 'flag new' }, 'new') : null, el('span', { class: `flag ${row.severity}` }, row.code.replaceAll('-', ' ')), placeLink(row.transcript, row.line, row.line ? `${row.transcript}, line ${row.line}` : row.transcript)),
  );
}

function shortItem(row) {
  return el(
    'li',
    { 'data-status': row.status },
    el('p', {}, row.reason || row.status),
    el('p', { class: 'facts' }, el('span', { class: 'flag degraded' }, row.status), placeLink(row.transcript, '', row.transcript)),
  );
}

function mergeItem(row) {
  return el(
    'li',
    { 'data-merge': row.speaker_id },
    row.label === row.name
      ? el('p', {}, el('b', {}, dossierLink(row.speaker_id, row.name)), ` here is the same person as elsewhere: ${row.reason}.`)
      : el('p', {}, row.label ? el('b', {}, row.label) : 'What has no label', ' was taken for ', el('b', {}, dossierLink(row.speaker_id, row.name)), `: ${row.reason}.`),
    el('p', { class: 'facts' }, el('span', { class: Number(row.confidence) < UNSURE ? 'flag unsure' : 'flag' }, `confidence ${row.confidence}`), placeLink(row.transcript, '', row.transcript)),
  );
}

/** Who or what a suggestion names: some names have a type in brackets; the name alone if there is nobody. */
function suggestedLink(name) {
  const [, bare, type] = name.match(/^(.*) \(([A-Z_]+)\)$/) || [null, name];
  const thing = corpus.entities.find((t) => t.name === bare && (!type || t.type === type));
  const person = corpus.speakers.find((p) => p.name === bare);
  return thing ? dossierLink(thing.entity_id, name) : person ? dossierLink(person.speaker_id, name) : name;
}

function suggestionItem(row) {
  return el(
    'li',
    { 'data-suggestion': row.kind },
    el('p', {}, `${row.kind[0].toUpperCase()}${row.kind.slice(1)}: `, el('b', {}, suggestedLink(row.name)), ' and ', el('b', {}, suggestedLink(row.other)), `: ${row.reason}.`),
    row.row ? el('p', {}, 'If so, add to ', el('code', {}, row.table), ': ', el('code', {}, row.row), ' ', el('button', { type: 'button', class: 'cite', 'aria-label': `Copy the row for ${row.table}: ${row.row}`, onclick: () => copyText(row.row) }, 'Copy the row')) : null,
    el('p', { class: 'facts' }, el('span', { class: Number(row.confidence) < UNSURE ? 'flag unsure' : 'flag' }, `confidence ${row.confidence}`)),
  );
}

function lookGroup(title, about, rows, item, open) {
  if (rows.length === 0) {
    return null;
  }
  const list = el('ul', {});
  let shown = 0;
  const show = (count) => {
    list.append(...rows.slice(shown, shown + count).map(item));
    shown = Math.min(rows.length, shown + count);
    more.hidden = rows.length - shown <= MORE_ROWS;
    all.hidden = shown >= rows.length;
  };
  const more = el('button', { type: 'button', class: 'more', onclick: () => show(MORE_ROWS) }, `Show ${MORE_ROWS} more`);
  const all = el('button', { type: 'button', class: 'more', onclick: () => show(rows.length) }, `Show all (${grouped(rows.length)})`);
  show(FIRST_TO_LOOK_AT);
  return el('details', { open }, el('summary', {}, el('h3', {}, title, ' ', el('span', { class: 'count' }, grouped(rows.length)))), el('p', { class: 'about' }, about), list, el('p', { class: 'rows' }, more, all));
}

function showWhatNeedsALook() {
  const inferred = (row) => row.code === 'inferred-speaker' || row.code === 'unknown-speaker';
  const problems = [...corpus.problems.filter((row) => row.new), ...corpus.problems.filter((row) => !row.new)];
  const of = (severity) => problems.filter((row) => row.severity === severity && !inferred(row));
  const groups = [
    lookGroup('Errors', 'These files are not in the figures.', of('error'), problemItem, true),
    lookGroup('Not in full, or left out', 'Files that the figures lack, or have in part.', corpus.transcripts.filter((row) => row.status !== 'analysed'), shortItem, true),
    lookGroup('Warnings', 'A figure may be wrong.', of('warning'), problemItem, true),
    lookGroup('Speakers worked out', 'The page prints no label here; the program decided who speaks, or could not.', problems.filter(inferred), problemItem, true),
    lookGroup('Labels taken for one person', 'Different forms that count as one person, the least certain first.', corpus.aliases.filter((alias) => alias.speaker_id).sort((a, b) => Number(a.confidence) - Number(b.confidence)), mergeItem, false),
    lookGroup('Suggestions', 'What may be one and what may be two. Nothing of it is counted until you say so.', corpus.suggestions, suggestionItem, false),
    lookGroup('Notes', 'Worth knowing; nothing is wrong.', of('note'), problemItem, false),
    changesGroup(),
  ].filter(Boolean);
  document.querySelector('#needs-a-look .list').replaceChildren(...(groups.length ? groups : [el('p', { class: 'nothing' }, 'Nothing.')]));
}
