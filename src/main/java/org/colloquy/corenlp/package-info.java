/**
 * CoreNLP's models, read and scored with less time and memory than CoreNLP needs; nothing in here
 * knows of transcripts. Start with the class for the step in question:
 *
 * <ul>
 *   <li>trees: {@link org.colloquy.corenlp.parser.TreeParser}
 *   <li>names by the statistical models: {@link org.colloquy.corenlp.classifier.NameClassifiers}
 *   <li>names by rules: {@link org.colloquy.corenlp.gazetteer.RuleNames}
 *   <li>times and numbers: {@link org.colloquy.corenlp.temporal.RuleGates}
 *   <li>coreference: {@link org.colloquy.corenlp.coreference.StatisticalCoreference}
 * </ul>
 */
package org.colloquy.corenlp;
