package org.colloquy.language;

import edu.stanford.nlp.pipeline.POSTaggerAnnotator;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.colloquy.corenlp.classifier.NameClassifiers;
import org.colloquy.corenlp.gazetteer.RuleNames;
import org.colloquy.corenlp.parser.TreeParser;
import org.colloquy.language.mention.Coreference;
import org.colloquy.language.naming.NameRecogniser;
import org.colloquy.language.sentence.SentenceSentiment;
import org.colloquy.language.tone.ToneModel;

/**
 * Prints the time and memory that loading each part of the models takes, alone, on one thread, in a
 * JVM that begins cold, and finally all parts side by side. It takes no arguments. It starts itself
 * with the name of a part to load that part.
 */
public final class LoadTimes {
  private static final Map<String, Callable<Object>> PARTS = new LinkedHashMap<>();
  private static final String ALL = "all, side by side";

  static {
    PARTS.put("coreference: chains", () -> Coreference.chains(CoreNlpModels.settings()));
    PARTS.put("parser", () -> TreeParser.load(CoreNlpModels.LONGEST_PARSED));
    PARTS.put("names: three classifiers", NameClassifiers::load);
    PARTS.put("tone: encoder and heads", ToneModel::load);
    PARTS.put("coreference: mentions", () -> Coreference.mentions(CoreNlpModels.settings()));
    PARTS.put("names: numbers, SUTime", LoadTimes::numbersAndTimes);
    PARTS.put("tags of parts of speech", LoadTimes::tagger);
    PARTS.put("names by rule", RuleNames::load);
    PARTS.put("sentiment", () -> new SentenceSentiment(CoreNlpModels.settings()));
    PARTS.put(ALL, () -> CoreNlpAnnotator.load(1));
  }

  private LoadTimes() {}

  private static Object tagger() {
    return new POSTaggerAnnotator("pos", CoreNlpModels.settings());
  }

  private static Object numbersAndTimes() throws IOException {
    return new NameRecogniser(CoreNlpModels.settings(), () -> null, () -> null);
  }

  public static void main(String... args) throws Exception {
    if (args.length == 1) {
      load(args[0], PARTS.get(args[0]));
      return;
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.println("| part | CPU s | wall s | held MB |");
    out.println("|---|---|---|---|");
    for (String part : PARTS.keySet()) {
      inNewProcess(part);
    }
  }

  private static void inNewProcess(String part) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElseThrow());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(LoadTimes.class.getName(), part));
    new ProcessBuilder(command)
        .redirectOutput(ProcessBuilder.Redirect.INHERIT)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }

  private static void load(String part, Callable<Object> loader) throws Exception {
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    long wall = System.nanoTime();
    long processor = clock.getCurrentThreadCpuTime();
    Object loaded = loader.call();
    double seconds = (clock.getCurrentThreadCpuTime() - processor) / 1e9;
    double passed = (System.nanoTime() - wall) / 1e9;
    System.gc();
    long held = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    new PrintStream(System.out, true, StandardCharsets.UTF_8)
        .printf(
            Locale.ROOT,
            "| %s | %s | %.1f | %d |%n",
            part,
            loaded == null || part.equals(ALL) ? "" : String.format(Locale.ROOT, "%.1f", seconds),
            passed,
            held);
  }
}
