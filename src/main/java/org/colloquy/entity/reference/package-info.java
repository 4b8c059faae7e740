/**
 * Who or what pronouns and phrases mean. Start with {@link
 * org.colloquy.entity.reference.ReferenceResolver}. To add a feature, add it to {@code
 * PointerFeature} or {@code YouFeature}, compute it beside the others, and learn the weights again.
 */
package org.colloquy.entity.reference;
