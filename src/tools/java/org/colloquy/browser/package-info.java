/**
 * A browser for tests and pictures of the report page: Debian's Chromium without a window, driven
 * by the DevTools protocol over the JDK's own web sockets. A driver (Selenium) would bring thirty
 * libraries and a second program whose version must be that of the browser, and would still need
 * the protocol for the page's requests and complaints and for dark and narrow screens. Start with
 * {@link org.colloquy.browser.Chromium}.
 */
package org.colloquy.browser;
