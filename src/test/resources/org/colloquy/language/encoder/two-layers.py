"""Writes two-layers.onnx: a model whose nodes have the names of those of a real encoder, with two
layers of one matrix each (2 inputs, 3 columns in the first, 3 and 2 in the second). It computes
nothing that means anything. Needs the Python package onnx; run it in this folder."""
import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

nodes = [helper.make_node("Add", ["x", "bias"], ["/embeddings/LayerNorm/Add_1_output_0"],
                          "/embeddings/LayerNorm/Add_1")]
stored = [numpy_helper.from_array(np.array([0.5, -0.5], np.float32), "bias")]
last = "/embeddings/LayerNorm/Add_1_output_0"
matrices = [[[64, -32, 16], [0, 64, -64]], [[64, 1], [2, -64], [3, 4]]]
scales = [[0.5, 0.25, 0.125], [1.0, 2.0]]
for layer, (matrix, scale) in enumerate(zip(matrices, scales)):
    name = "/encoder/layer.%d/output/" % layer
    w = "onnx::MatMul_%d" % layer
    out = "last_hidden_state" if layer == 1 else name + "LayerNorm/Add_1_output_0"
    nodes += [
        helper.make_node("DynamicQuantizeLinear", [last], [last + "_quantized", last + "_scale", last + "_zero_point"]),
        helper.make_node("Mul", [last + "_scale", w + "_scale"], [name + "scale"]),
        helper.make_node("MatMulInteger", [last + "_quantized", w + "_quantized", last + "_zero_point", w + "_zero_point"],
                         [name + "whole"], name + "dense/MatMul_quant"),
        helper.make_node("Cast", [name + "whole"], [name + "cast"], to=TensorProto.FLOAT),
        helper.make_node("Mul", [name + "cast", name + "scale"], [name + "product"]),
        helper.make_node("Add", [name + "product", w + "_bias"], [out], name + "LayerNorm/Add_1"),
    ]
    columns = len(scale)
    stored += [
        numpy_helper.from_array(np.array(matrix, np.int8), w + "_quantized"),
        # Not as raw bytes, as a quantiser may write it, too.
        helper.make_tensor(w + "_scale", TensorProto.FLOAT, [columns], scale),
        helper.make_tensor(w + "_zero_point", TensorProto.INT8, [columns], [0] * columns),
        numpy_helper.from_array(np.zeros(columns, np.float32), w + "_bias"),
    ]
    last = out
graph = helper.make_graph(
    nodes, "two-layers", [helper.make_tensor_value_info("x", TensorProto.FLOAT, [1, 2])],
    [helper.make_tensor_value_info("last_hidden_state", TensorProto.FLOAT, ["n", "m"])], stored)
model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 11)])
model.ir_version = 6
onnx.checker.check_model(model)
onnx.save(model, "two-layers.onnx")
