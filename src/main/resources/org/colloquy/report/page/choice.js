// The filters above the tables. What is chosen holds for people, matrix and time.

const choice = { transcripts: null, role: '' };

function choiceForm(changed) {
  const form = document.getElementById('filters');
  const output = form.querySelector('output');
  corpus.transcripts.forEach((row, t) => {
    if (corpus.shares[t]) {
      form.elements.transcript.append(el('option', { value: t }, row.date ? `${row.date} · ${titleOf(row)}` : titleOf(row)));
    }
  });
  const roles = [...new Set(corpus.speakers.map((row) => row.role).filter(Boolean))].sort();
  roles.forEach((role) => form.elements.role.append(el('option', { value: role }, role)));
  if (corpus.speakers.some((row) => !row.role)) {
    form.elements.role.append(el('option', { value: '?' }, 'not known'));
  }
  const outlets = [...new Set(corpus.transcripts.filter((row, t) => corpus.shares[t]).map((row) => row.outlet).filter(Boolean))].sort();
  outlets.forEach((outlet) => form.elements.outlet.append(el('option', { value: outlet }, outlet)));
  form.elements.outlet.closest('label').hidden = outlets.length === 0;
  const dates = corpus.transcripts.map((row) => row.date).filter(Boolean).sort();
  for (const name of ['from', 'to']) {
    form.elements[name].min = dates[0] || '';
    form.elements[name].max = dates[dates.length - 1] || '';
    form.elements[name].disabled = dates.length === 0;
  }
  const choose = () => {
    const { transcript, outlet, from, to, role } = Object.fromEntries(new FormData(form));
    choice.role = role;
    choice.transcripts =
      transcript || outlet || from || to
        ? new Set(
            corpus.transcripts.flatMap((row, t) =>
              corpus.shares[t] &&
              (!transcript || t === Number(transcript)) &&
              (!outlet || row.outlet === outlet) &&
              (!from || (row.date && row.date >= from)) &&
              (!to || (row.date && row.date <= to))
                ? [t]
                : [],
            ),
          )
        : null;
    const all = corpus.shares.filter(Boolean).length;
    const undated = (from || to) && corpus.transcripts.filter((row, t) => corpus.shares[t] && !row.date).length;
    output.textContent = choice.transcripts
      ? `${choice.transcripts.size} of ${counted(all, 'transcript', 'transcripts')}.` +
        (undated ? ` ${counted(undated, 'transcript has', 'transcripts have')} no date and ${undated === 1 ? 'is' : 'are'} left out.` : '')
      : '';
    changed();
  };
  form.addEventListener('input', choose);
  form.addEventListener('reset', () => setTimeout(choose));
  form.addEventListener('submit', (event) => event.preventDefault());
}

/** Whether a person has the role that is chosen. */
function hasChosenRole(person) {
  return !choice.role || (choice.role === '?' ? !person.role : person.role === choice.role);
}
