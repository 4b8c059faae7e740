/**
 * Wires everything together: command line, threads, progress, exit codes. Alone touches standard
 * output and ends the process; alone imports picocli and the progress bar.
 */
package org.colloquy.app;
