package org.colloquy.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.SparkFiles;
import org.apache.spark.broadcast.Broadcast;
import org.colloquy.app.work.PartedTables;
import org.colloquy.cluster.parts.SparkParts;
import org.colloquy.cluster.tables.CorpusByKeys;
import org.colloquy.cluster.tables.TablesByKeys;
import org.colloquy.cluster.tables.WrittenPart;
import org.colloquy.identity.dictionary.DictionaryIndex;
import org.colloquy.identity.dictionary.NameDictionary;
import org.colloquy.identity.roster.Roster;
import org.colloquy.identity.thing.DictionaryOnTheSpot;
import org.colloquy.model.CorpusFile;
import org.colloquy.model.CorpusFindings;
import org.colloquy.model.PeopleList;
import org.colloquy.model.Problem;
import org.colloquy.model.Suggestion;
import org.colloquy.store.Blobs;
import org.colloquy.store.CorpusPacks;

/** A corpus whose tables the executors make. This class is the driver's side of it. */
final class CorpusInParts implements PartedTables {
  private final SparkTasks spark;
  private final Broadcast<ClusterJob> job;
  private final CorpusPacks packs;
  private final Blobs staging;
  private final PartOrder order;
  private List<String> first = List.of();
  private CorpusByKeys corpus;
  private List<WrittenPart> written = List.of();

  /**
   * What is wanted.
   *
   * @param values whether dates, numbers and the like are listed as entities
   * @param filesOfPart the number of files in a part at most
   * @param fetched whether tables are wanted in the folder of the reports on this machine
   */
  record PartOrder(boolean values, int filesOfPart, boolean fetched) {}

  /**
   * @param packs where the digests go, see {@link ClusterJob#packs}
   * @param staging where executors write tables, see {@link ClusterJob#staging}
   * @param order what is wanted
   */
  CorpusInParts(
      SparkTasks spark,
      Broadcast<ClusterJob> job,
      CorpusPacks packs,
      Blobs staging,
      PartOrder order) {
    this.spark = spark;
    this.job = job;
    this.packs = packs;
    this.staging = staging;
    this.order = order;
  }

  @Override
  public void take(Iterator<CorpusFile> files) throws IOException {
    first = packs.put(files, order.filesOfPart());
  }

  /**
   * The dictionary in an executor.
   *
   * @param file its name among the files that Spark has sent; null if there is none
   */
  private record SentDictionary(String file) implements DictionaryOnTheSpot {
    @Override
    public NameDictionary open() {
      if (file == null) {
        return NameDictionary.EMPTY;
      }
      try {
        return DictionaryIndex.of(Path.of(SparkFiles.get(file)));
      } catch (DictionaryIndex.Unavailable e) {
        throw new IllegalStateException(e.getMessage(), e);
      }
    }
  }

  @Override
  public CorpusFindings identify(
      Set<String> namesOfUser, NameDictionary dictionary, PeopleList people)
      throws IOException, InterruptedException {
    if (dictionary != NameDictionary.EMPTY && dictionary.file().isEmpty()) {
      throw new IOException("the dictionary of names cannot be sent to other machines");
    }
    String sent = dictionary.file().map(spark::sendFile).orElse(null);
    Broadcast<ClusterJob> to = job;
    return spark.doing(
        "Deciding who is who and what is what",
        () -> {
          corpus =
              new CorpusByKeys(
                  new SparkParts<>(
                      spark.parts(first.size(), part -> SparkTasks.bench(to).packs().files(part)),
                      first.size()),
                  new SentDictionary(sent),
                  namesOfUser);
          Roster roster = corpus.roster(people);
          List<Problem> problems = new ArrayList<>(corpus.problems());
          problems.addAll(roster.problems());
          return new CorpusFindings(problems, corpus.suggestions(), roster.people());
        });
  }

  @Override
  public SortedMap<String, List<String>> write(Path folder, CorpusFindings findings)
      throws IOException, InterruptedException {
    for (int pack = 0; pack < first.size(); pack++) {
      packs.putFindings(pack, ofPack(pack, findings));
    }
    Broadcast<ClusterJob> to = job;
    written =
        spark.doing(
            "Writing the tables",
            () ->
                new TablesByKeys(
                        corpus,
                        order.values(),
                        findings.people(),
                        name -> SparkTasks.bench(to).staging().begin(name))
                    .write(
                        part -> SparkTasks.bench(to).packs().findings(part),
                        entry -> SparkTasks.bench(to).analysis(entry)));
    SortedMap<String, List<String>> files = new TreeMap<>();
    for (WrittenPart part : written) {
      files.computeIfAbsent(part.table(), table -> new ArrayList<>()).add(part.path());
      if (order.fetched()) {
        fetch(part, folder.resolve(part.path()));
      }
    }
    return files;
  }

  /** Problems stand in the order of files; suggestions stand behind everything. */
  private CorpusFindings ofPack(int pack, CorpusFindings all) {
    boolean last = pack == first.size() - 1;
    List<Problem> problems =
        all.problems().stream()
            .filter(one -> pack == 0 || one.transcript().compareTo(first.get(pack)) >= 0)
            .filter(one -> last || one.transcript().compareTo(first.get(pack + 1)) < 0)
            .toList();
    List<Suggestion> suggestions = last ? all.suggestions() : List.of();
    return new CorpusFindings(problems, suggestions);
  }

  private void fetch(WrittenPart part, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Files.write(
        to,
        staging
            .get(part.file())
            .orElseThrow(() -> new IOException(part.path() + " is gone from the store")));
    staging.delete(part.file());
  }

  /** Returns the files that executors have written and that this machine has not fetched. */
  List<WrittenPart> toBePublished() {
    return order.fetched() ? List.of() : written;
  }
}
