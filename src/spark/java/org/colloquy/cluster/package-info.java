/**
 * The same job on Apache Spark: files are read and analysed by the executors of a cluster, or of a
 * Spark within this process; results are in a store that all of them share. Only the profile {@code
 * spark} compiles this package, and nothing else of the program knows it. Start with {@link
 * org.colloquy.cluster.Main}; {@code ClusterWorkplace} spreads the work, {@code Workbench} does it
 * in an executor.
 *
 * <p>To add an option of the cluster, add it to {@code ClusterOptions}; to add to what executors
 * must know, add a component to {@code ClusterJob}.
 */
package org.colloquy.cluster;
