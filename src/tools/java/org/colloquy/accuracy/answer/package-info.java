/**
 * Measures how well questions and their answers are found. Start with {@link
 * org.colloquy.accuracy.answer.AnswerAccuracy}. To add a figure, add a row to its table; to add a
 * label, add a line to {@code src/test/resources/gold/answers/labels.jsonl}, as the guideline
 * beside it says.
 */
package org.colloquy.accuracy.answer;
