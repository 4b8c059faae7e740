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
 *
 * <p>To add another of CoreNLP's models, give it a package here, and open the class that scores it
 * to other packages: {@code Door}, among the tests of the architecture, lists the open classes.
 */
package org.colloquy.corenlp;
