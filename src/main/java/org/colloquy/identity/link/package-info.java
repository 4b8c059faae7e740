/**
 * Links entities to pages of Wikipedia. Start with {@link org.colloquy.identity.link.Linker}.
 *
 * <p>To add what speaks for or against a link, add a constant to {@code LinkFeature}, compute it in
 * {@code LinkFeatures} and learn the weights again with the tool {@code LinkTrainer}. A page that
 * Wikipedia has moved since the dictionary was made belongs into {@code moved-pages.tsv}.
 */
package org.colloquy.identity.link;
