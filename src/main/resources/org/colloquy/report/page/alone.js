// A page with one conversation. What follows # in its address says what to show: a turn, a sentence
// of it, a line of the file, or the sentences behind a figure.

function showWhatIsAsked(hash) {
  const conversation = document.querySelector('.conversation');
  const number = Number(conversation.dataset.number);
  if (goTo(hash)) {
    return;
  }
  const asked = new URLSearchParams(hash);
  if (asked.has('line')) {
    goTo(turnAtLine(number, Number(asked.get('line'))));
  } else if (asked.has('by') || asked.has('about')) {
    const value = (key) => (asked.has(key) ? asked.get(key) : undefined);
    showEvidence({ by: value('by'), about: value('about'), only: value('only'), name: value('name') || '', number }, conversation);
  }
}

themeSwitch();
evidencePanel();
conversations();
followAddress(showWhatIsAsked);
