#!/usr/bin/env python3
"""Splits the labelled figures into a tune and a report part: news by its event, business articles by their id (parity of CRC-32).
  split.py GOLD_DIR OUT_DIR   writes OUT_DIR/{tune,report}/figures-{gold,relations}.jsonl and feed.json"""
import json, os, sys, zlib
def key(row): return row["id"] if row["event"].startswith("alone-business") else row["event"].split("-")[0] if row["event"][0].isdigit() else row["event"]
def part(k): return ("tune", "report")[zlib.crc32(k.encode()) & 1]
src, out = sys.argv[1:3]
gold = [json.loads(l) for l in open(src + "/figures-gold.jsonl", encoding="utf-8") if l.strip()]
rel = [json.loads(l) for l in open(src + "/figures-relations.jsonl", encoding="utf-8") if l.strip()]
where = {g["id"]: part(key(g)) for g in gold}
feed = json.load(open(src + "/feed.json", encoding="utf-8"))
for p in ("tune", "report"):
    os.makedirs(f"{out}/{p}", exist_ok=True)
    def dump(name, rows): open(f"{out}/{p}/{name}", "w", encoding="utf-8").write("".join(json.dumps(r, ensure_ascii=False) + "\n" for r in rows))
    dump("figures-gold.jsonl", [g for g in gold if where[g["id"]] == p])
    dump("figures-relations.jsonl", [r for r in rel if where[r["members"][0][0]] == p])
    json.dump(dict(feed, items=[i for i in feed["items"] if where.get(i["id"]) == p]), open(f"{out}/{p}/feed.json", "w", encoding="utf-8"), ensure_ascii=False)
