package org.colloquy.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.colloquy.identity.flow.Members;
import scala.Tuple2;

/** The orders of tasks, with the contents that rows of a table have. */
final class TableBatches {
  /** So many rows of a part of the table are in memory at a time while they are looked at. */
  private static final int AT_A_TIME = 16;

  private final SparkTasks spark;
  private final InputTable table;

  TableBatches(SparkTasks spark, InputTable table) {
    this.spark = spark;
    this.table = table;
  }

  /** Returns the orders, some at a time, where the rows are. */
  JavaRDD<ArrayList<FileOrder>> whereTheyAre(List<FileOrder> orders) {
    HashMap<String, FileOrder> wanted = new HashMap<>();
    orders.forEach(order -> wanted.put(order.id(), order));
    Broadcast<HashMap<String, FileOrder>> sent = spark.send(wanted);
    return table.all().mapPartitions(rows -> someAtATime(filled(rows, sent.value())));
  }

  private static Iterator<ArrayList<FileOrder>> someAtATime(Iterator<FileOrder> orders) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return orders.hasNext();
      }

      @Override
      public ArrayList<FileOrder> next() {
        ArrayList<FileOrder> some = new ArrayList<>();
        do {
          some.add(orders.next());
        } while (some.size() < AT_A_TIME && orders.hasNext());
        return some;
      }
    };
  }

  private static Iterator<FileOrder> filled(
      Iterator<Tuple2<String, GivenFile>> rows, Map<String, FileOrder> wanted) {
    return Members.flat(
        rows,
        row -> {
          FileOrder order = wanted.get(row._1());
          return order == null ? Stream.empty() : Stream.of(order.with(row._2()));
        });
  }

  /**
   * Returns the orders of each task; contents travel to the task.
   *
   * @param batches the orders of each task, without contents
   */
  JavaRDD<ArrayList<FileOrder>> inBatches(List<ArrayList<FileOrder>> batches) {
    HashMap<String, FileOrder> wanted = new HashMap<>();
    HashMap<String, Integer> tasks = new HashMap<>();
    for (int task = 0; task < batches.size(); task++) {
      for (FileOrder order : batches.get(task)) {
        wanted.put(order.id(), order);
        tasks.put(order.id(), task);
      }
    }
    Broadcast<HashMap<String, FileOrder>> sent = spark.send(wanted);
    Broadcast<HashMap<String, Integer>> places = spark.send(tasks);
    return table
        .all()
        .mapPartitions(rows -> filled(rows, sent.value()))
        .mapToPair(order -> new Tuple2<>(places.value().get(order.id()), order))
        .partitionBy(new HashPartitioner(batches.size()))
        .values()
        .mapPartitions(
            orders -> {
              ArrayList<FileOrder> all = new ArrayList<>();
              orders.forEachRemaining(all::add);
              all.sort(FileBatches.LONGEST_FIRST);
              return List.of(all).iterator();
            });
  }
}
