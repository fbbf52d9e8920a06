"""Measures PyTorch's fp16 scaled_dot_product_attention for one new token, as gpu-attention measures our kernels.

Replays of a graph, medians, caches rotated through more than the second-level cache; every backend that takes the shape is checked
against float64 and measured, and the fastest is reported. Arguments: the shapes (sequences x tokens), then the report's path.
"""
import json
import statistics
import sys

import torch
from torch.nn.attention import SDPBackend, sdpa_kernel

QUERY_HEADS, DIMENSION, ROTATED_BYTES, REPLAYS, TOLERANCE = 32, 128, 256 << 20, 20, 5e-3
BACKENDS = {"cuDNN": SDPBackend.CUDNN_ATTENTION, "flash": SDPBackend.FLASH_ATTENTION, "efficient": SDPBackend.EFFICIENT_ATTENTION}


def attend(query, cache, grouped):
    return torch.nn.functional.scaled_dot_product_attention(query, cache[0], cache[1], enable_gqa=grouped)


def error(query, cache, grouped, actual):
    repeat = QUERY_HEADS // cache.shape[2]
    keys, values = (part[0].double().repeat_interleave(repeat, 0) for part in cache)
    scores = (query[0].double() @ keys.transpose(1, 2)) / DIMENSION**0.5
    expected = scores.softmax(-1) @ values
    return float((actual[0].double() - expected).norm() / expected.norm())


def measure(query, caches, grouped):
    launches = max(16, len(caches))
    stream = torch.cuda.Stream()
    with torch.cuda.stream(stream):
        for _ in range(3):
            attend(query, caches[0], grouped)
        stream.synchronize()
        graph = torch.cuda.CUDAGraph()
        with torch.cuda.graph(graph, stream=stream):
            for launch in range(launches):
                attend(query, caches[launch % len(caches)], grouped)
        times = []
        for replay in range(-3, REPLAYS):
            start, end = torch.cuda.Event(enable_timing=True), torch.cuda.Event(enable_timing=True)
            start.record()
            graph.replay()
            end.record()
            end.synchronize()
            if replay >= 0:
                times.append(start.elapsed_time(end) * 1000 / launches)
    return statistics.median(times), abs(statistics.median(times[::2]) - statistics.median(times[1::2]))


def rows(sequences, tokens, heads):
    size = 2 * sequences * heads * tokens * DIMENSION * 2
    caches = [torch.randn(2, sequences, heads, tokens, DIMENSION, device="cuda", dtype=torch.half) for _ in range(max(2, -(-ROTATED_BYTES // size)))]
    query = torch.randn(sequences, QUERY_HEADS, 1, DIMENSION, device="cuda", dtype=torch.half)
    grouped = heads != QUERY_HEADS
    best = None
    for name, backend in BACKENDS.items():
        try:
            with sdpa_kernel(backend):
                deviation = error(query, caches[0], grouped, attend(query, caches[0], grouped))
                if not deviation <= TOLERANCE:
                    print(f"{name} {sequences}x{tokens}: relative error {deviation:.1e}", file=sys.stderr)
                    continue
                median, spread = measure(query, caches, grouped)
        except RuntimeError as refusal:
            print(f"{name} {sequences}x{tokens}/{heads}: {str(refusal).splitlines()[0]}", file=sys.stderr)
            continue
        if best is None or median < best["microseconds"]:
            best = {
                "row": "sdpa-" + name, "format": "SDPA fp16", "work": "decode", "queryHeads": QUERY_HEADS, "keyValueHeads": heads, "sequences": sequences,
                "tokens": tokens, "device": torch.cuda.get_device_name(), "microseconds": median, "spreadMicroseconds": spread, "bytes": size, "relativeError": deviation,
            }
    return [best] if best else []


if __name__ == "__main__":
    results = []
    for shape in sys.argv[1:-1]:
        sequences, tokens = map(int, shape.split("x"))
        for heads in (32, 8):
            results += rows(sequences, tokens, heads)
    with open(sys.argv[-1], "w") as report:
        json.dump(results, report)
