package org.colloquy.language.encoder;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The graph of a model in the format ONNX: nodes that compute tensors from others, and the tensors
 * that are stored, called initializers. It can be given other outputs and other initializers.
 */
final class ModelGraph {
  /** The field of ModelProto that holds the graph. */
  private static final int GRAPH = 7;

  // The fields of GraphProto.
  private static final int NODE = 1;
  private static final int INITIALIZER = 5;
  private static final int INPUT = 11;
  private static final int OUTPUT = 12;
  private static final int VALUE_INFO = 13;

  // The fields of NodeProto.
  private static final int NODE_INPUT = 1;
  private static final int NODE_OUTPUT = 2;
  private static final int NODE_NAME = 3;
  private static final int NODE_ATTRIBUTE = 5;

  // The fields of ValueInfoProto.
  private static final int VALUE_NAME = 1;
  private static final int VALUE_TYPE = 2;

  // The fields of AttributeProto that hold another graph.
  private static final Set<Integer> SUBGRAPHS = Set.of(6, 11);

  private final WireMessage model;
  private final List<WireMessage.Field> others = new ArrayList<>();
  private final List<Operation> nodes = new ArrayList<>();
  private final Map<String, StoredTensor> initializers = new LinkedHashMap<>();
  private final List<WireMessage.Field> outputs;

  /**
   * A node of the graph, with its operation.
   *
   * @param name its name, as {@code /encoder/layer.0/attention/self/query/MatMul_quant}
   * @param inputs the names of the tensors that it needs
   * @param outputs the names of the tensors that it computes
   * @param written as it is written
   */
  private record Operation(
      String name, List<String> inputs, List<String> outputs, WireMessage.Field written) {}

  /**
   * Reads a model.
   *
   * @param bytes kept without a copy
   * @throws IllegalArgumentException if the bytes hold no model, or one with graphs within nodes
   */
  ModelGraph(byte[] bytes) {
    this.model = WireMessage.of(bytes);
    WireMessage graph =
        model
            .first(GRAPH)
            .orElseThrow(() -> new IllegalArgumentException("the model has no graph"))
            .message();
    for (WireMessage.Field field : graph.fields()) {
      switch (field.number()) {
        case NODE -> nodes.add(operation(field));
        case INITIALIZER -> {
          StoredTensor tensor = StoredTensor.of(field.message());
          initializers.put(tensor.name(), tensor);
        }
        // They describe tensors between the nodes, and nobody needs them.
        case VALUE_INFO, OUTPUT -> {}
        default -> others.add(field);
      }
    }
    this.outputs = graph.all(OUTPUT);
  }

  private static Operation operation(WireMessage.Field field) {
    WireMessage node = field.message();
    for (WireMessage.Field attribute : node.all(NODE_ATTRIBUTE)) {
      if (attribute.message().fields().stream().anyMatch(f -> SUBGRAPHS.contains(f.number()))) {
        throw new IllegalArgumentException(
            "a node with a graph of its own: " + node.text(NODE_NAME));
      }
    }
    return new Operation(
        node.text(NODE_NAME), node.texts(NODE_INPUT), node.texts(NODE_OUTPUT), field);
  }

  /**
   * Returns the names of the tensors that a node needs, in its order; empty if no node has the
   * name.
   */
  Optional<List<String>> inputsOf(String node) {
    return nodes.stream().filter(one -> one.name.equals(node)).map(Operation::inputs).findFirst();
  }

  /** Returns the names of the tensors that a node computes; empty if no node has the name. */
  Optional<List<String>> outputsOf(String node) {
    return nodes.stream().filter(one -> one.name.equals(node)).map(Operation::outputs).findFirst();
  }

  /** Returns the initializer of a name; empty if there is none. */
  Optional<StoredTensor> initializer(String name) {
    return Optional.ofNullable(initializers.get(name));
  }

  /** Puts an initializer in the place of the one of the same name. */
  void replace(StoredTensor tensor) {
    if (initializers.replace(tensor.name(), tensor) == null) {
      throw new IllegalArgumentException("the model has no tensor " + tensor.name());
    }
  }

  /**
   * Writes the model with other outputs, all of the type of its first output. Whatever they do not
   * need is left out.
   *
   * @param wanted names of tensors that nodes of the graph compute
   * @return outside of the heap
   */
  ByteBuffer writtenWithOutputs(List<String> wanted) {
    Set<String> needed = new HashSet<>(wanted);
    List<Operation> kept = nodesFor(needed);
    WireWriter graph = new WireWriter();
    kept.forEach(node -> graph.add(node.written));
    others.forEach(graph::add);
    initializers.values().stream()
        .filter(tensor -> needed.contains(tensor.name()))
        .forEach(tensor -> graph.add(INITIALIZER, tensor.written()));
    WireMessage.Field type = outputs.get(0).message().first(VALUE_TYPE).orElseThrow();
    wanted.forEach(name -> graph.add(OUTPUT, new WireWriter().add(VALUE_NAME, name).add(type)));
    WireWriter whole = new WireWriter();
    for (WireMessage.Field field : model.fields()) {
      if (field.number() == GRAPH) {
        whole.add(GRAPH, graph);
      } else {
        whole.add(field);
      }
    }
    return whole.toDirectBuffer();
  }

  /**
   * Returns the nodes that some tensors need, in the order of the graph, which computes every
   * tensor before it is needed.
   *
   * @param needed the names of the tensors; gets those of all that they need in turn
   */
  private List<Operation> nodesFor(Set<String> needed) {
    Set<String> computed = new HashSet<>();
    List<Operation> kept = new ArrayList<>();
    for (int i = nodes.size() - 1; i >= 0; i--) {
      Operation node = nodes.get(i);
      if (node.outputs.stream().anyMatch(needed::contains)) {
        kept.add(node);
        needed.addAll(node.inputs);
        computed.addAll(node.outputs);
      }
    }
    requireComputed(needed, computed);
    Collections.reverse(kept);
    return kept;
  }

  private void requireComputed(Set<String> needed, Collection<String> computed) {
    Set<String> given = new HashSet<>(computed);
    given.addAll(initializers.keySet());
    for (WireMessage.Field field : others) {
      if (field.number() == INPUT) {
        given.add(field.message().text(VALUE_NAME));
      }
    }
    // The empty name stands for an input that a node does without.
    given.add("");
    for (String name : needed) {
      if (!given.contains(name)) {
        throw new IllegalArgumentException("the model computes no tensor " + name);
      }
    }
  }
}
