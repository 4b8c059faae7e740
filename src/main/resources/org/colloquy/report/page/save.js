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
  saveBlob(name, new Blob([text], { type: `${type};charset=utf-8` }));
}

function saveBlob(name, blob) {
  const address = URL.createObjectURL(blob);
  el('a', { href: address, download: name }).click();
  // The browser begins to save after this task.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/**
 * A button that saves a table.
 * @param {function(): (Promise<{columns: string[], rows: Array[]}>|{columns: string[], rows: Array[]})} table
 */
function saveButton(name, label, table) {
  return fileButton('CSV', label, async () => {
    const { columns, rows } = await table();
    saveText(name, csvOf(columns, rows), 'text/csv');
  });
}

/** A button that makes a file, which may take a while and may fail. */
function fileButton(text, label, make) {
  const button = el('button', { type: 'button', class: 'save', 'aria-label': label, title: label }, text);
  const failed = el('span', { class: 'flag error', role: 'alert', hidden: true });
  button.addEventListener('click', async () => {
    button.disabled = true;
    failed.hidden = true;
    try {
      await make();
    } catch (error) {
      failed.textContent = error.message;
      failed.hidden = false;
      button.after(failed);
    } finally {
      button.disabled = false;
      button.focus({ preventScroll: true });
    }
  });
  return button;
}

/** A text as part of a file's name, which every system allows: letters and digits of any script. */
function fileName(...parts) {
  return parts
    .filter(Boolean)
    .map((part) => part.normalize('NFC').replace(/[^\p{L}\p{N}\p{M}]+/gu, '-').replace(/^-|-$/g, ''))
    .join('-')
    .slice(0, 80)
    .toLowerCase();
}
