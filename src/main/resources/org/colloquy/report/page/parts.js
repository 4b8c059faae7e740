// Files of data beside the page, which are loaded when somebody asks for them. A page that is opened
// from a disk may not read files, but a script of its own may load further scripts; each such file
// is a script that makes one call, `colloquy(name, data)`, where `name` is that of the file without
// its folder and `.js`.

/** So many parts stay in memory; then those go that were asked for first. */
const MOST_PARTS = 400;

const parts = new Map();
const delivered = new Map();

globalThis.colloquy = (name, data) => delivered.set(name, data);

/**
 * The data in a file; it is loaded once, unless that failed or many others were loaded since.
 * @param {string} path of the file, from the page
 * @returns {Promise<Object>} rejected with a message for the reader if the file is missing or is not
 *   what it should be
 */
function loadPart(path) {
  const known = parts.get(path);
  if (known) {
    return known;
  }
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.js$/, '');
  const part = new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.charset = 'utf-8';
    script.onload = () => {
      script.remove();
      if (delivered.has(name)) {
        resolve(delivered.get(name));
        delivered.delete(name);
      } else {
        reject(new Error(`The file ${path} is damaged. Run the program again.`));
      }
    };
    script.onerror = () => {
      script.remove();
      reject(new Error(`The file ${path} cannot be loaded. It belongs to this page: keep them together, or run the program again.`));
    };
    script.src = path;
    document.head.append(script);
  });
  parts.set(path, part);
  part.catch(() => parts.delete(path));
  if (parts.size > MOST_PARTS) {
    parts.delete(parts.keys().next().value);
  }
  return part;
}
