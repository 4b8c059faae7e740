// Pictures: SVG, and what is saved of it.

const SVG = 'http://www.w3.org/2000/svg';

/** The colours of a picture on white. */
const ON_WHITE = { ink: '#1b2430', soft: '#586472', line: '#dfe4ea', bar: '#7d8fa5', pos: '#1f66b5', neg: '#b34c00', mid: '#586472', paper: '#ffffff' };

const onWhite = (name) => ON_WHITE[name];

/** As `el`, for the elements of SVG. */
function svg(name, attributes, ...children) {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined) {
      element.setAttribute(key, typeof value === 'number' ? String(Math.round(value * 100) / 100) : value);
    }
  }
  element.append(...children.flat().filter((c) => c !== null));
  return element;
}

/** A drawing as a file of its own, on white. */
function svgText(element) {
  const { width, height } = element.viewBox.baseVal;
  element.prepend(svg('rect', { width, height, style: 'fill:#ffffff' }));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(element)}\n`;
}

/** So many dots of a picture for one of the page: enough for print. */
const SHARPNESS = 3;

function pngOf(element) {
  const { width, height } = element.viewBox.baseVal;
  const picture = new Image();
  return new Promise((resolve, reject) => {
    picture.onload = () => {
      const canvas = el('canvas', { width: width * SHARPNESS, height: height * SHARPNESS });
      const context = canvas.getContext('2d');
      context.fillStyle = '#ffffff';
      context.fillRect(0, 0, canvas.width, canvas.height);
      context.drawImage(picture, 0, 0, canvas.width, canvas.height);
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture is too large for this browser; save it as SVG.'))), 'image/png');
    };
    picture.onerror = () => reject(new Error('This browser does not draw the picture; save it as SVG.'));
    picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgText(element))}`;
  });
}

/**
 * Buttons that save a chart and its numbers.
 * @param {string} name of the files without their ending
 * @param {function(): SVGElement} draw as for a file
 * @param {function(): {columns: string[], rows: Array[]}} numbers
 */
function chartFiles(name, draw, numbers) {
  return el(
    'p',
    { class: 'take' },
    'The chart: ',
    fileButton('SVG', 'Save the chart as SVG', () => saveText(`${name}.svg`, svgText(draw()), 'image/svg+xml')),
    ' ',
    fileButton('PNG', 'Save the chart as PNG', async () => saveBlob(`${name}.png`, await pngOf(draw()))),
    ' ',
    saveButton(`${name}.csv`, 'Save the numbers of the chart as CSV', numbers),
  );
}

/** The bars of a drawing in a conversation, as marks of a picture on white at a place and a scale. */
function barsOf(drawing, { left, top, wide, high }, fillOf) {
  return [...drawing.querySelectorAll('rect:not(.reach)')].map((bar) => {
    const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => bar[name].baseVal.value);
    return svg('rect', { x: left + x * wide, y: top + y * high, width: Math.max(1, width * wide), height: height * high, style: `fill:${fillOf(bar)}` });
  });
}

const PICTURE_WIDTH = 960;

/** The strip of tones above a conversation, as a picture. */
function stripPicture(conversation) {
  const drawing = conversation.querySelector('.strip svg');
  const box = drawing.viewBox.baseVal;
  const place = { left: 20, top: 50, wide: (PICTURE_WIDTH - 40) / box.width, high: 2 };
  const sides = { pos: 'pos', neg: 'neg', mid: 'mid', none: 'line' };
  const text = (y, words, size = 12) => svg('text', { x: 20, y, 'font-size': size, style: `fill:${onWhite(size > 12 ? 'ink' : 'soft')}` }, words);
  const middle = place.top + (box.height / 2) * place.high;
  return svg(
    'svg',
    { xmlns: SVG, viewBox: `0 0 ${PICTURE_WIDTH} 190`, width: PICTURE_WIDTH, height: 190, 'font-family': 'system-ui, sans-serif', 'font-size': 12 },
    text(24, `${conversation.dataset.title}: tone, turn by turn`, 15),
    svg('line', { x1: 20, x2: PICTURE_WIDTH - 20, y1: middle, y2: middle, style: `stroke:${onWhite('line')}` }),
    barsOf(drawing, place, (bar) => onWhite(sides[bar.classList[0]] || 'mid')),
    text(182, 'above the line positive, below negative; grey where neutral; as wide as the turn is long'),
  );
}

/** The tone of each turn, as numbers. */
function stripNumbers(conversation) {
  const rows = [...conversation.querySelectorAll('.turn')].map((turn) => {
    const tone = turn.querySelector('.who data.tone');
    return [turn.dataset.turn, turn.dataset.line, turn.dataset.speaker ? turn.querySelector('.who b').textContent : '', tone ? tone.value : ''];
  });
  return { columns: ['turn', 'line', 'speaker', 'tone'], rows };
}

/** When everybody speaks, as a picture: the lanes of the timeline. */
function timelinePicture(conversation) {
  const lanes = [...conversation.querySelectorAll('.timeline tbody tr')];
  const [from, , to] = [...conversation.querySelectorAll('.timeline .axis span')].map((end) => end.textContent);
  const [lane, top, left] = [24, 40, 200];
  const height = top + lane * lanes.length + 30;
  const text = (x, y, words, attributes = {}) => svg('text', { x, y, style: `fill:${onWhite('ink')}`, ...attributes }, words);
  const rows = lanes.flatMap((row, i) => {
    const drawing = row.querySelector('svg');
    const box = drawing.viewBox.baseVal;
    const name = row.querySelector('th').textContent.trim();
    const place = { left, top: top + lane * i, wide: (PICTURE_WIDTH - left - 20) / box.width, high: (lane - 6) / box.height };
    return [text(20, place.top + 13, name.length > 26 ? `${name.slice(0, 25)}…` : name), ...barsOf(drawing, place, () => onWhite('bar'))];
  });
  return svg(
    'svg',
    { xmlns: SVG, viewBox: `0 0 ${PICTURE_WIDTH} ${height}`, width: PICTURE_WIDTH, height, 'font-family': 'system-ui, sans-serif', 'font-size': 12 },
    text(20, 24, `${conversation.dataset.title}: who speaks when`, { 'font-size': 15 }),
    rows,
    text(left, height - 12, from),
    text(PICTURE_WIDTH - 20, height - 12, to, { 'text-anchor': 'end' }),
  );
}

/** When each turn begins, as numbers. */
function timelineNumbers(conversation) {
  const rows = [...conversation.querySelectorAll('.turn')].map((turn) => [turn.dataset.turn, turn.dataset.line, turn.dataset.speaker ? turn.querySelector('.who b').textContent : '', turn.dataset.time || '']);
  return { columns: ['turn', 'line', 'speaker', 'start'], rows };
}
