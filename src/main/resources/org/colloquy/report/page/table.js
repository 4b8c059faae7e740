// Tables whose rows a reader sorts by each column, and sees a few at a time.

const FIRST_ROWS = 12;
const MORE_ROWS = 50;

/** The view of a table: what it is sorted by, which way, and how many rows are shown. */
function tableView(sort, up = false, rows = FIRST_ROWS) {
  return { sort, up, rows };
}

/**
 * Numbers as numbers, text by the alphabet, whatever the language of the browser.
 * @param {string|number|null} a null and '' are not known
 */
function inOrder(a, b) {
  return typeof a === 'number' && typeof b === 'number' ? a - b : folded(String(a)) < folded(String(b)) ? -1 : folded(String(a)) > folded(String(b)) ? 1 : 0;
}

/**
 * @param {{rows: Object[], columns: Object[], row: function(Object): Node, view: Object, tie: function?, caption: string?, nothing: string?, file: string?, csv: Object?}} spec
 *   a column has a `key`, a `title`, `value(row)` (null or '' if it is not known: such rows come last
 *   either way), `number` if more comes first, `className`, and `last(row)` with `lastTitle` for rows
 *   that are not ranked and why; `row` makes the element of a row; `view` is kept and changed; `tie`
 *   compares rows that are equal; a view sorted by nothing keeps the order of the rows; with a
 *   `file`, all rows are saved under that name in the order shown, the columns named by their keys, or
 *   as `csv` says with its `columns` and `row(row)`
 * @returns {Node[]} the table, and what leads to more rows
 */
function sortedTable({ rows, columns, row: rowOf, view, tie = () => 0, caption, nothing, file, csv }) {
  const body = el('tbody', {});
  const heads = columns.map((column) =>
    el('th', { scope: 'col', class: column.className || (column.number ? 'number' : null), 'data-key': column.key }, el('button', { type: 'button', class: 'sort', onclick: () => sortBy(column) }, column.title)),
  );
  const more = el('button', { type: 'button', class: 'more', onclick: () => showTo(view.rows + MORE_ROWS) });
  const all = el('button', { type: 'button', class: 'more', onclick: () => showTo(Infinity) });
  const rest = el('p', { class: 'on-paper' });
  let sorted = rows;
  const column = () => columns.find((c) => c.key === view.sort);
  const isLast = (row) => Boolean(column() && column().last && column().last(row));
  const order = () => {
    const by = column();
    const way = view.up ? 1 : -1;
    const missing = (row) => by.value(row) === '' || by.value(row) === null || by.value(row) === undefined;
    sorted = by
      ? [...rows].sort(
          (a, b) =>
            isLast(a) - isLast(b) ||
            (isLast(a) ? tie(a, b) : missing(a) - missing(b) || (missing(a) ? 0 : way * inOrder(by.value(a), by.value(b))) || tie(a, b)),
        )
      : rows;
    heads.forEach((head, i) => {
      if (columns[i] === by) {
        head.setAttribute('aria-sort', view.up ? 'ascending' : 'descending');
      } else {
        head.removeAttribute('aria-sort');
      }
    });
    body.replaceChildren();
  };
  const lastHead = () => el('tr', { class: 'few' }, el('th', { scope: 'colgroup', colspan: columns.length }, column().lastTitle));
  const fill = () => {
    const shown = body.querySelectorAll('tr:not(.few)').length;
    sorted.slice(shown, view.rows).forEach((row, i) => {
      const at = shown + i;
      if (isLast(row) && (at === 0 || !isLast(sorted[at - 1]))) {
        body.append(lastHead());
      }
      body.append(rowOf(row));
    });
    const left = Math.max(0, sorted.length - view.rows);
    more.hidden = left <= MORE_ROWS;
    all.hidden = left === 0;
    more.textContent = `Show ${MORE_ROWS} more`;
    all.textContent = `Show all (${grouped(sorted.length)})`;
    rest.textContent = left ? `${grouped(sorted.length - left)} of ${grouped(sorted.length)} rows.` : '';
  };
  const asShown = () =>
    csv
      ? { columns: csv.columns, rows: sorted.map(csv.row) }
      : { columns: columns.map(({ key }) => key), rows: sorted.map((row) => columns.map(({ value }) => value(row) ?? '')) };
  const showTo = (count) => {
    const shown = body.querySelectorAll('tr:not(.few)').length;
    view.rows = count;
    fill();
    const next = [...body.querySelectorAll('tr:not(.few)')][shown];
    const goal = next && (next.querySelector('button, a') || next);
    if (goal) {
      if (goal === next) {
        goal.tabIndex = -1;
      }
      goal.focus();
    }
  };
  const sortBy = (by) => {
    view.up = view.sort === by.key ? !view.up : !by.number;
    view.sort = by.key;
    order();
    fill();
  };
  order();
  fill();
  return [
    el('table', {}, caption ? el('caption', { class: 'unseen' }, caption) : null, el('thead', {}, el('tr', {}, heads)), body),
    el('p', { class: 'rows' }, more, all),
    rest,
    ...(file && rows.length ? [el('p', { class: 'take' }, saveButton(`${file}.csv`, 'Save this table as CSV', asShown))] : []),
    ...(rows.length === 0 && nothing ? [el('p', { class: 'nothing' }, nothing)] : []),
  ];
}
