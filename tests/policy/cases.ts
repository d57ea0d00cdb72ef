import { readFileSync } from "node:fs";
import type { Application, Instant, Plan, Step } from "@/lib/policy";

/** A written case: the whole plan, without the grounds of its steps, and `next` by its id. */
export interface Case {
  name: string;
  application: Application;
  now: Instant;
  expected: Omit<Plan, "next" | "steps"> & { steps: Omit<Step, "because">[]; next: string | null };
}

const fixture = (name: string) => readFileSync(new URL(`../fixtures/${name}`, import.meta.url), "utf8");

export const stories: Case[] = JSON.parse(fixture("policy-stories.json"));
export const randomCases: Case[] = fixture("policy-random.jsonl")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line));

/** A plan as the cases tell it. */
export function told({ steps, next, ...plan }: Plan): Case["expected"] {
  return { ...plan, steps: steps.map(({ because: _, ...step }) => step), next: next?.id ?? null };
}
