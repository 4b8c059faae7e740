// Sections of a large page are made when they come near the screen, when somebody asks for them, or
// for paper: made at once, they would keep the page from opening. In a small corpus, whose
// conversations stand in the page, all are made at once.

/** So far beyond the screen, in CSS pixels, a section is near. */
const NEAR = 800;

/** What makes each section that is not made yet, and what makes it anew, by its id. */
const waitingSections = new Map();
const madeSections = new Map();

const comingNear = new IntersectionObserver((entries) => entries.filter((entry) => entry.isIntersecting).forEach(({ target }) => showNow(target.id)), { rootMargin: `${NEAR}px 0px` });

/**
 * Makes a section when it is time.
 * @param {string} id of the section
 * @param {function()} make what it begins with; afterwards, `show` makes its figures anew
 */
function whenNear(id, make, show = make) {
  waitingSections.set(id, { make, show });
  if (corpus.pages) {
    comingNear.observe(document.getElementById(id));
  } else {
    showNow(id);
  }
}

/** Makes a section now, or its figures anew. */
function showNow(id) {
  const waiting = waitingSections.get(id);
  if (waiting) {
    waitingSections.delete(id);
    comingNear.unobserve(document.getElementById(id));
    madeSections.set(id, waiting.show);
    waiting.make();
  } else if (madeSections.has(id)) {
    madeSections.get(id)();
  }
}

/** Makes the figures anew of all sections that are made. */
function showSectionsAgain() {
  madeSections.forEach((show) => show());
}

addEventListener('beforeprint', () => [...waitingSections.keys()].forEach(showNow));
