// A page with one conversation. What follows # in its address says what to show: a turn, a line of
// the file, or the sentences behind a figure.

function showWhatIsAsked() {
  const conversation = document.querySelector('.conversation');
  const number = Number(conversation.dataset.number);
  const hash = location.hash.slice(1);
  if (!hash || goTo(hash)) {
    return;
  }
  const asked = new URLSearchParams(hash);
  if (asked.has('line')) {
    const turns = [...conversation.querySelectorAll('.turn')];
    const at = turns.filter((t) => Number(t.dataset.line) <= Number(asked.get('line'))).pop() || turns[0];
    goTo(at.id);
  } else if (asked.has('by') || asked.has('about')) {
    const value = (key) => (asked.has(key) ? asked.get(key) : undefined);
    showEvidence({ by: value('by'), about: value('about'), only: value('only'), name: value('name') || '', numbers: [number] }, conversation);
  }
}

themeSwitch();
evidencePanel();
conversations();
showWhatIsAsked();
addEventListener('hashchange', showWhatIsAsked);
