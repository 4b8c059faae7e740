/**
 * Sentences become vectors of their word pieces: a small pretrained encoder, run by ONNX Runtime,
 * which nothing outside of this package uses. Start with {@link
 * org.colloquy.language.encoder.SentenceEncoder}; {@link org.colloquy.language.encoder.OnnxEncoder}
 * is the one that ships. To add another model, write another {@code SentenceEncoder}, or change the
 * names of the files in {@code OnnxEncoder}.
 */
package org.colloquy.language.encoder;
