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

/** Plans and copies every written case, in turn, and says what planning costs in copies. */
export function benchPolicy(): string {
  const rounds = Array.from({ length: ROUNDS }, () => ({ plan: elapsed(planAll), copy: elapsed(copyAll) }));
  const warm = rounds.slice(ROUNDS / 3);
  const planned = median(warm.map((round) => round.plan)) / cases.length;
  const copied = median(warm.map((round) => round.copy)) / cases.length;
  const ratio = median(warm.map((round) => round.plan / round.copy));
  return [
    `plan             ${micros(planned)} a case, median of ${warm.length} rounds over ${cases.length} cases`,
    `structuredClone  ${micros(copied)} a case`,
    `ratio            ${ratio.toFixed(2)}`,
  ].join("\n");
}

function elapsed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

function micros(millis: number): string {
  return `${(millis * 1000).toFixed(1)} µs`.padStart(8);
}
