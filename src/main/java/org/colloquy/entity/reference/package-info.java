/**
 * Who or what pronouns and phrases mean. Start with {@link
 * org.colloquy.entity.reference.ReferenceResolver}. To add a feature, add it to {@code
 * PointerFeature} or {@code YouFeature}, compute it next to the others, and learn the weights again
 * with {@code ReferenceTrainer}. What is known before anything is weighed belongs in {@link
 * org.colloquy.entity.talk}.
 */
package org.colloquy.entity.reference;
