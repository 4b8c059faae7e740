package org.colloquy.report.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.colloquy.model.Fingerprint;

/**
 * Draws claims for people to check. In each stratum, claims are put into an order by hashes, first
 * of their transcripts, then of what they are about, and taken from it at equal distances. So every
 * claim is as likely as any other, the sample is spread over transcripts by their size, and the
 * same claims give the same sample.
 *
 * <p>Equally many from each transcript would be spread more, but what short transcripts say would
 * count more than what long ones do.
 */
final class CheckSample {
  private final Claims claims;
  private final SortedMap<Claim.Stratum, SortedMap<String, Long>> counts = new TreeMap<>();

  /** The places of the claims to take among those of a stratum in one transcript. */
  private final Map<Claim.Stratum, Map<String, SortedSet<Long>>> wanted = new HashMap<>();

  private final List<Claim> drawn = new ArrayList<>();

  private CheckSample(Claims claims) {
    this.claims = claims;
  }

  /**
   * A sample.
   *
   * @param claims by kind; within one in an order by hashes, so that those that somebody answers
   *     first are a sample, too
   * @param sizes how many claims each stratum has
   */
  record Drawn(List<Claim> claims, SortedMap<Claim.Stratum, Long> sizes) {}

  /**
   * Draws a sample.
   *
   * @param rows how many claims; all, if there are not so many
   * @throws IOException if the tables cannot be read
   */
  static Drawn of(Claims claims, int rows) throws IOException {
    CheckSample sample = new CheckSample(claims);
    SortedMap<Claim.Stratum, Long> sizes = sample.count();
    Allocation.of(rows, sizes)
        .forEach((stratum, count) -> sample.choose(stratum, sizes.get(stratum), count));
    claims.read(sample::take);
    List<Claim> ordered = new ArrayList<>(inOrderOfHashes(sample.drawn));
    ordered.sort(Comparator.comparing(claim -> claim.stratum().kind()));
    return new Drawn(ordered, sizes);
  }

  private SortedMap<Claim.Stratum, Long> count() throws IOException {
    claims.read(
        ofTranscript -> {
          for (Claim claim : ofTranscript) {
            if (claim.counted()) {
              counts
                  .computeIfAbsent(claim.stratum(), stratum -> new TreeMap<>())
                  .merge(claim.transcript(), 1L, Long::sum);
            }
          }
        });
    SortedMap<Claim.Stratum, Long> sizes = new TreeMap<>();
    counts.forEach(
        (stratum, byTranscript) ->
            sizes.put(stratum, byTranscript.values().stream().mapToLong(count -> count).sum()));
    return sizes;
  }

  private void choose(Claim.Stratum stratum, long size, int count) {
    List<String> transcripts =
        counts.get(stratum).keySet().stream()
            .sorted(Comparator.comparing((String id) -> hash(stratum, id)))
            .toList();
    long before = 0;
    int next = 0;
    for (String transcript : transcripts) {
      long here = counts.get(stratum).get(transcript);
      for (; next < count && place(next, size, count) < before + here; next++) {
        wanted
            .computeIfAbsent(stratum, s -> new HashMap<>())
            .computeIfAbsent(transcript, id -> new TreeSet<>())
            .add(place(next, size, count) - before);
      }
      before += here;
    }
  }

  /** The middle of the part of the order that a claim stands for. */
  private static long place(int number, long size, int count) {
    return (2L * number + 1) * size / (2L * count);
  }

  private static String hash(Claim.Stratum stratum, String transcript) {
    return new Fingerprint.Builder()
        .add(stratum.kind().printed())
        .add(stratum.group())
        .add(transcript)
        .build()
        .hex();
  }

  private void take(List<Claim> claims) {
    Map<Claim.Stratum, List<Claim>> byStratum = new TreeMap<>();
    for (Claim claim : claims) {
      if (claim.counted()
          && wanted.getOrDefault(claim.stratum(), Map.of()).containsKey(claim.transcript())) {
        byStratum.computeIfAbsent(claim.stratum(), stratum -> new ArrayList<>()).add(claim);
      }
    }
    byStratum.forEach(
        (stratum, all) -> {
          List<Claim> inOrder = inOrderOfHashes(all);
          wanted
              .get(stratum)
              .get(inOrder.get(0).transcript())
              .forEach(place -> drawn.add(inOrder.get(Math.toIntExact(place))));
        });
  }

  private static List<Claim> inOrderOfHashes(List<Claim> claims) {
    SortedMap<String, List<Claim>> byHash = new TreeMap<>();
    for (Claim claim : claims) {
      byHash.computeIfAbsent(claim.about().hex(), hash -> new ArrayList<>()).add(claim);
    }
    return byHash.values().stream().flatMap(List::stream).toList();
  }
}
