/**
 * Debian's Chromium without a window, driven by the DevTools protocol over the JDK's own web
 * sockets. A driver (Selenium) would bring thirty libraries and a second program whose version must
 * be that of the browser, and would still need the protocol for what is asked here: which requests
 * the page makes, what it complains of, a dark screen and a narrow one.
 */
package org.colloquy.browser;
