package org.colloquy.app.work;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.colloquy.identity.dictionary.NameDictionary;
import org.colloquy.model.CorpusFile;
import org.colloquy.model.CorpusFindings;
import org.colloquy.model.PeopleList;

/**
 * The making of tables of a corpus that one process cannot hold. The corpus is divided into parts;
 * identities are decided, and rows made, where the parts are. Each table becomes a folder of
 * Parquet files. The methods are called once each, in the order in which they stand here.
 */
public interface PartedTables {
  /**
   * Divides the corpus into parts.
   *
   * @param files every file, sorted by id
   * @throws IOException if a part cannot be kept
   */
  void take(Iterator<CorpusFile> files) throws IOException;

  /**
   * Decides who is who and what is what.
   *
   * @param namesOfUser the names of the user's table of entities
   * @param dictionary the pages of Wikipedia that names mean
   * @param people the user's table of people
   * @return the notes on people of one name who were kept apart and on the table of people, what is
   *     likely and not sure, and who of the table was found
   * @throws IOException if a part cannot be read
   * @throws InterruptedException if the run is told to stop
   */
  CorpusFindings identify(Set<String> namesOfUser, NameDictionary dictionary, PeopleList people)
      throws IOException, InterruptedException;

  /**
   * Writes the tables.
   *
   * @param folder the folder of the reports; if the reports are wanted elsewhere, the tables are
   *     put there when the reports are published, and not here
   * @param findings everything that was found about the corpus as a whole
   * @return the files of each table, in order, as paths below the folder with {@code /} between
   *     their parts
   * @throws IOException if a file cannot be written
   * @throws InterruptedException if the run is told to stop
   */
  SortedMap<String, List<String>> write(Path folder, CorpusFindings findings)
      throws IOException, InterruptedException;
}
