/** Pages of running text: paragraphs, labels, directions, furniture, and the turns made of them. */
package org.colloquy.transcript.page;
