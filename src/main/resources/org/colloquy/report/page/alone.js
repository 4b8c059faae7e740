// A page with one conversation. What follows # in its address says what to show: a turn, a sentence
// of it, a line of the file, or the sentences behind a figure.

/** The name of a person or thing in this conversation, by the id of either. */
function nameById(id) {
  const same = (key) => (element) => element.dataset[key] === id;
  const turn = [...document.querySelectorAll('.turn')].find(same('speaker'));
  const mention = [...document.querySelectorAll('.mention')].find(same('entity'));
  return turn ? turn.querySelector('.who b').textContent : mention && mention.dataset.name;
}

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
    showEvidence({ by: value('by'), about: value('about'), only: value('only'), name: [value('by'), value('about')].filter((id) => id !== undefined).map(nameById).filter(Boolean).join(' about '), number }, conversation);
  }
}

themeSwitch();
evidencePanel();
conversations();
followAddress(showWhatIsAsked);
