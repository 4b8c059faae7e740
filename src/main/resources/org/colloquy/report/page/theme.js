// Before anything is shown, so that a dark page never flashes white.
(() => {
  'use strict';
  try {
    const theme = localStorage.getItem('colloquy-theme');
    if (theme === 'light' || theme === 'dark') {
      document.documentElement.dataset.theme = theme;
    }
  } catch (e) {
    // A browser that keeps nothing follows the system.
  }
})();
