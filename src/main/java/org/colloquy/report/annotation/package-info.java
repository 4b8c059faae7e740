/**
 * The mentions as Web Annotations, for tools that show or compare annotations of a text. Start with
 * {@link org.colloquy.report.annotation.AnnotationFile}.
 *
 * <p>To add what an annotation says, add a body to {@code MentionAnnotation}.
 */
package org.colloquy.report.annotation;
