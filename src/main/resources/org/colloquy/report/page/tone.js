// Tone: a sign and a shape beside every colour.

/** Closer to 0 than this a mean is neither. */
const NEAR_ZERO = 0.05;

/** With fewer than this a mean says too little for a colour. */
const ENOUGH = 5;

function sideOf(mean) {
  return mean === '' ? 'none' : Math.abs(Number(mean)) < NEAR_ZERO ? 'mid' : Number(mean) > 0 ? 'pos' : 'neg';
}

/** `0.1045` as `+0.1045`, `-0.2` as `−0.2`. */
function signed(mean) {
  return mean.startsWith('-') ? `−${mean.slice(1)}` : Number(mean) === 0 ? mean : `+${mean}`;
}

function shapeOf(mean) {
  return { none: '', mid: '●', pos: '▲', neg: '▼' }[sideOf(mean)];
}

/** A mean as an element; `exact` if it is the cell of a table. */
function toneOf(mean, exact = true) {
  if (mean === '') {
    return el('span', { class: 'tone none' }, 'unscored');
  }
  return el('data', { class: `tone ${sideOf(mean)}`, value: mean }, exact ? '' : '≈ ', signed(mean));
}

/** Gives the tones that are in the page their shapes. */
function showTones(within) {
  within.querySelectorAll('data.tone').forEach((tone) => {
    tone.classList.add(sideOf(tone.value));
    tone.textContent = signed(tone.value);
  });
}

/**
 * The mean over several parts, each with its own mean and count; of a single one, its very cell.
 * @param {{mean: string, n: number}[]} parts
 */
function together(parts) {
  const scored = parts.filter((p) => p.n > 0 && p.mean !== '');
  const n = scored.reduce((sum, p) => sum + p.n, 0);
  if (scored.length <= 1) {
    return { mean: scored.length ? scored[0].mean : '', n, exact: true };
  }
  const mean = scored.reduce((sum, p) => sum + Number(p.mean) * p.n, 0) / n;
  const printed = mean.toFixed(2);
  return { mean: Number(printed) === 0 ? '0.00' : printed, n, exact: false };
}
