/**
 * Files of models that Java's object serialization has written, read as plain values: nothing that
 * a file names is loaded or run.
 */
package org.colloquy.language.serialized;
