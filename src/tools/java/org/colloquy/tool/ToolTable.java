package org.colloquy.tool;

import java.util.List;
import org.colloquy.accuracy.LanguageAccuracy;
import org.colloquy.accuracy.TurnAccuracy;
import org.colloquy.accuracy.UnnamedAccuracy;
import org.colloquy.accuracy.answer.AnswerAccuracy;
import org.colloquy.accuracy.reported.ReportedAccuracy;
import org.colloquy.app.FaultHarness;
import org.colloquy.bench.InventedTranscripts;
import org.colloquy.bench.Measure;
import org.colloquy.bench.SearchSpeed;
import org.colloquy.browser.Screenshots;
import org.colloquy.corenlp.classifier.ClassifiersComparison;
import org.colloquy.corenlp.coreference.CoreferenceComparison;
import org.colloquy.corenlp.parser.ParserComparison;
import org.colloquy.entity.reference.ReferenceTrainer;
import org.colloquy.identity.link.LinkAccuracy;
import org.colloquy.identity.link.LinkTrainer;
import org.colloquy.language.GraphsComparison;
import org.colloquy.language.LoadTimes;
import org.colloquy.language.NamesComparison;
import org.colloquy.language.StepTimes;
import org.colloquy.language.tone.HeadTrainer;
import org.colloquy.language.tone.SentimentAccuracy;
import org.colloquy.language.tone.ToneAccuracy;

/** The table of the tools that can be run by name, and of the meanings of their arguments. */
final class ToolTable {
  /** A word of a synopsis and its meaning. */
  record Argument(String name, String meaning) {
    String line() {
      return String.format("%-10s %s", name, meaning);
    }
  }

  static final List<Tool> ALL =
      List.of(
          new Tool(
              "TurnAccuracy",
              "[SHARED]",
              "prints how well turns and their speakers are found",
              TurnAccuracy::main),
          new Tool(
              "UnnamedAccuracy",
              "SHARED [HALF] [all]",
              "prints how well the names of masked speakers are found, and the wrong ones",
              UnnamedAccuracy::main),
          new Tool(
              "LanguageAccuracy",
              "SHARED [KEPT]",
              "prints how well mentions are found, and whom or what they mean",
              LanguageAccuracy::main),
          new Tool(
              "ReportedAccuracy",
              "LABELLED [KEPT] [wrong]",
              "prints how well reported speech is found, and the wrong ones of the half looked at",
              ReportedAccuracy::main),
          new Tool(
              "AnswerAccuracy",
              "REPORTS",
              "prints how well questions, their answers and refusals are found",
              AnswerAccuracy::main),
          new Tool(
              "ReferenceTrainer",
              "SHARED KEPT [write]",
              "learns whom pronouns and phrases mean, writes the weights and prints their figures by"
                  + " cross-validation",
              ReferenceTrainer::main),
          new Tool(
              "LinkTrainer",
              "DICTIONARY [write]",
              "learns which links to Wikipedia are right, and prints how many are by cross-validation",
              LinkTrainer::main),
          new Tool(
              "LinkAccuracy",
              "SHARED REPORTS DICTIONARY",
              "prints how many named mentions of published reports are linked to the right page",
              LinkAccuracy::main),
          new Tool(
              "ToneAccuracy",
              "SHARED",
              "prints how well the tone toward a mention is recognised",
              ToneAccuracy::main),
          new Tool(
              "SentimentAccuracy",
              "SHARED",
              "prints how well the sentiment of sentences fits people's labels",
              SentimentAccuracy::main),
          new Tool(
              "HeadTrainer",
              "SHARED",
              "trains the heads of tone and sentiment and replaces them in src/main",
              HeadTrainer::main),
          new Tool(
              "NamesComparison",
              "[FOLDER...]",
              "compares names, times and numbers with those of CoreNLP's recogniser (default: in data)",
              NamesComparison::main),
          new Tool(
              "ClassifiersComparison",
              "ROUNDS FOLDER...",
              "compares the classifiers of names with CoreNLP's, word by word",
              ClassifiersComparison::main),
          new Tool(
              "ParserComparison",
              "KEPT FOLDER...",
              "compares trees with those of CoreNLP's parser",
              ParserComparison::main),
          new Tool(
              "GraphsComparison",
              "KEPT FOLDER...",
              "compares dependency graphs with those of CoreNLP's parser",
              GraphsComparison::main),
          new Tool(
              "CoreferenceComparison",
              "KEPT FOLDER...",
              "compares chains of mentions with those of CoreNLP",
              CoreferenceComparison::main),
          new Tool(
              "Measure",
              "[OPTION...] [FOLDER...]",
              "times whole runs against CoreNLP's own command line; --help lists its options",
              Measure::main),
          new Tool(
              "StepTimes",
              "ROUNDS FOLDER...",
              "prints the processor time of each step of the language analysis",
              StepTimes::main),
          new Tool(
              "LoadTimes",
              "",
              "prints the time and memory that loading each part of the models takes",
              LoadTimes::main),
          new Tool(
              "Kernels",
              "[KERNEL]",
              "times the kernels of the language analysis with JMH, one by one",
              Kernels::main),
          new Tool(
              "InventedTranscripts",
              "FOLDER FILES [WORDS] [SEED]",
              "fills a folder with invented transcripts; equal arguments give equal transcripts",
              InventedTranscripts::main),
          new Tool(
              "SearchSpeed",
              "FOLDER [FILES] [WORDS]",
              "fills a folder with invented transcripts, and times how quickly their page finds words",
              SearchSpeed::main),
          new Tool(
              "FaultHarness",
              "[KILLS] [SEED]",
              "kills and disturbs runs as a night could, and prints how each fault ended",
              FaultHarness::main),
          new Tool(
              "Screenshots",
              "[REPORTS] [PICTURES]",
              "takes the pictures of the README, with a light and a dark page",
              Screenshots::main));

  static final List<Argument> ARGUMENTS =
      List.of(
          new Argument(
              "SHARED", "a folder with labels made by people (gold/) and texts (samples/)"),
          new Argument(
              "KEPT",
              "a folder that keeps the models' findings; empty it when models have changed"),
          new Argument("write", "the word write: replaces the weights in src/main"),
          new Argument("HALF", "tuned or kept: one half of the transcripts alone"),
          new Argument("all", "the word all: lists every speaker"),
          new Argument("LABELLED", "a folder with the transcripts that a file of labels names"),
          new Argument("wrong", "the word wrong: lists what is wrong"),
          new Argument("FOLDER", "a folder of transcripts"),
          new Argument("ROUNDS", "how many rounds over all texts; the first does not count"),
          new Argument("DICTIONARY", "the folder of the index of names, see --dictionary"),
          new Argument("OPTION", "see --help"),
          new Argument("KERNEL", "a part of the names of the kernels to time (default: all)"),
          new Argument("FILES", "how many transcripts"),
          new Argument("WORDS", "how many words each has (default: 800)"),
          new Argument("KILLS", "how often to kill a run (default: 50)"),
          new Argument("SEED", "a number that decides the random choices"),
          new Argument("REPORTS", "a folder of published reports (default: output)"),
          new Argument(
              "PICTURES", "a folder for the pictures (default: src/site/resources/images)"));

  private ToolTable() {}
}
