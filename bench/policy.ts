import { readFileSync } from "node:fs";
import { type Application, type Instant, plan } from "../lib/policy";

const ROUNDS = 240;

interface Case {
  application: Application;
  now: Instant;
}

const fixture = (name: string) => readFileSync(`tests/fixtures/${name}`, "utf8");
const cases: Case[] = [
  ...JSON.parse(fixture("policy-stories.json")),
  ...fixture("policy-random.jsonl")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line)),
];

const planAll = () => cases.map(({ application, now }) => plan(application, now));
const copyAll = () => cases.map(({ application }) => structuredClone(application));

/** Plans and copies every written case, in turn: what planning costs in copies. */
export function planOverCopy(): number {
  const rounds = Array.from({ length: ROUNDS }, () => elapsed(planAll) / elapsed(copyAll));
  return median(rounds.slice(ROUNDS / 3));
}

function elapsed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
