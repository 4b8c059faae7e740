package org.colloquy.transcript.time;

import java.util.HashSet;
import java.util.Set;

/** Finds the longest part of a list of numbers that rises; equal numbers rise. */
final class Rising {
  private Rising() {}

  /**
   * Returns the 0-based places of the numbers that rise. Of several longest parts, it is the one
   * with the least numbers.
   *
   * @param none the number that stands for none and is passed over
   */
  static Set<Integer> places(long[] numbers, long none) {
    // The place of the least number with which a part of each length ends.
    int[] ends = new int[numbers.length];
    int[] before = new int[numbers.length];
    int longest = 0;
    for (int i = 0; i < numbers.length; i++) {
      if (numbers[i] == none) {
        continue;
      }
      int low = 0;
      int high = longest;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (numbers[ends[middle]] <= numbers[i]) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      before[i] = low == 0 ? -1 : ends[low - 1];
      ends[low] = i;
      longest = Math.max(longest, low + 1);
    }
    Set<Integer> places = new HashSet<>();
    int place = longest == 0 ? -1 : ends[longest - 1];
    while (place >= 0) {
      places.add(place);
      place = before[place];
    }
    return places;
  }
}
