// The button that changes between light and dark.

/** Whether the page is dark now. */
function isDark() {
  const theme = document.documentElement.dataset.theme;
  return theme ? theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
}

function themeSwitch() {
  const button = document.getElementById('theme');
  const show = () => {
    button.textContent = isDark() ? '☀ Light' : '☾ Dark';
  };
  const changed = () => {
    show();
    document.dispatchEvent(new CustomEvent('theme'));
  };
  button.addEventListener('click', () => {
    const theme = isDark() ? 'light' : 'dark';
    document.documentElement.dataset.theme = theme;
    try {
      localStorage.setItem('colloquy-theme', theme);
    } catch (e) {
      // Then it holds for this page alone.
    }
    changed();
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', changed);
  show();
}
