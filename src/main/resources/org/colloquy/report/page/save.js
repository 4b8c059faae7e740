// Saving what is shown as a file.

/** What a spreadsheet would run as a formula, as in the program's own tables. */
const FORMULA = /^'*(?:[\s\p{Z}\ufeff]*[=+\-@]|[\t\r])/u;

const PLAIN_NUMBER = /^-?\d+(?:\.\d+)?$/;

function csvCell(value) {
  const text = String(value);
  const harmless = FORMULA.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/**
 * A table as a CSV file like those of the program: commas, a byte-order mark, and an apostrophe
 * before text that a spreadsheet would run.
 * @param {string[]} columns
 * @param {(string|number)[][]} rows
 */
function csvOf(columns, rows) {
  return `\ufeff${[columns, ...rows].map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

/** Hands a text to the reader as a file. */
function saveText(name, text, type) {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  el('a', { href: address, download: name }).click();
  // The browser begins to save after this task.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/**
 * A button that saves a table.
 * @param {function(): (Promise<{columns: string[], rows: Array[]}>|{columns: string[], rows: Array[]})} table
 */
function saveButton(name, label, table) {
  const button = el('button', { type: 'button', class: 'save', 'aria-label': label }, 'CSV');
  button.addEventListener('click', async () => {
    button.disabled = true;
    try {
      const { columns, rows } = await table();
      saveText(name, csvOf(columns, rows), 'text/csv');
    } catch (error) {
      button.after(el('span', { class: 'flag error', role: 'alert' }, error.message));
    } finally {
      button.disabled = false;
    }
  });
  return button;
}
