import { describe, expect, test } from "vitest";
import { type Application, type Playbook, plan, playbooks } from "@/lib/policy";
import { anApplication, anInterview, sent } from "./an-application";

const onlyThanks: Playbook = { ...playbooks.consensus!, id: "mine", limit: { kind: "outreaches", max: 1 } };

function letGo(changes: Partial<Application>, now: string) {
  const { state, letGoAt } = plan(anApplication({ playbook: onlyThanks, ...changes }), now);
  return { state, letGoAt };
}

// One outreach, and the thanks are it: a chain of no follow-up at all.
describe("where thanks are all that will be sent, letting go counts", () => {
  test("from nothing, before anything is sent or promised", () => {
    expect(letGo({}, "2026-06-01T12:00Z")).toEqual({ state: "thanking", letGoAt: null });
  });

  test("from the last thing sent", () => {
    const touches = [
      sent("thank-you", "2026-06-01T12:00Z", { contactId: "dana" }),
      sent("other", "2026-06-03T12:00Z"),
    ];
    const letGoAt = "2026-06-17T00:00:00.000Z";
    expect(letGo({ touches }, "2026-06-16T23:59Z")).toEqual({ state: "waiting", letGoAt });
    expect(letGo({ touches }, "2026-06-17T00:00Z")).toEqual({ state: "let-go", letGoAt });
  });

  test("from the date they promised, alone or where it is later", () => {
    const interviews = [anInterview({ promisedBy: "2026-06-10" })];
    const letGoAt = "2026-06-24T00:00:00.000Z";
    expect(letGo({ interviews }, "2026-06-01T12:00Z")).toEqual({ state: "thanking", letGoAt });
    const touches = [sent("thank-you", "2026-06-01T12:00Z")];
    expect(letGo({ interviews, touches }, "2026-06-24T00:00Z")).toEqual({ state: "let-go", letGoAt });
  });
});
