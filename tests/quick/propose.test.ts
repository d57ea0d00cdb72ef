import { expect, test } from "vitest";
import { planned } from "@/lib/applications/planned";
import { liveStories } from "@/lib/applications/story";
import type { Viewer } from "@/lib/auth/viewer-type";
import { newInterviewAddress } from "@/lib/interviews/schema";
import { proposals } from "@/lib/quick/propose";
import { readLine } from "@/lib/quick/read-line";
import { newApplication, newContact, newViewer, someWednesday } from "@/tests/support/people";

const zone = "America/New_York";

async function proposed(viewer: Viewer, typed: string) {
  const live = (await liveStories(viewer)).map((story) => planned(story, someWednesday));
  const line = readLine(typed, zone, someWednesday);
  return line ? proposals(line, live, someWednesday, zone) : [];
}

const hrefOf = ({ does }: Awaited<ReturnType<typeof proposed>>[number]) =>
  does.kind === "go" ? does.href : "";

test("a line becomes the form of an interview: the people it names are those of the application, the others new", async () => {
  const viewer = await newViewer();
  const id = await newApplication(viewer, { employer: "Acmé Robotics" });
  const dana = await newContact(viewer, id, { fullName: "Dana Whitfield" });
  const [item, ...others] = await proposed(viewer, "Interview acme Thu 3pm with Dana and Raj for 45 min");
  expect(others).toEqual([]);
  expect(item?.text).toBe("Interview, Acmé Robotics, tomorrow, 15:00, with Dana Whitfield and Raj");
  const { pathname, searchParams } = new URL(hrefOf(item!), "http://localhost");
  expect(pathname).toBe(`/applications/${id}/interviews/new`);
  const read = newInterviewAddress.parse({ ...Object.fromEntries(searchParams), applicationId: id });
  expect(read).toMatchObject({ starts: "2026-06-11T15:00", minutes: 45, met: [dana], name: ["Raj"] });
});

test("a first name that two of them have is nobody's: it is left to be chosen", async () => {
  const viewer = await newViewer();
  const id = await newApplication(viewer, { employer: "Acme" });
  await newContact(viewer, id, { fullName: "Dana Whitfield" });
  await newContact(viewer, id, { fullName: "Dana Okafor", position: 1 });
  const [item] = await proposed(viewer, "Interview Acme Thu 3pm with Dana");
  expect(hrefOf(item!)).toMatch(/name=Dana$/);
});

test("an employer with two live applications is proposed twice, and the role tells them apart", async () => {
  const viewer = await newViewer();
  const designer = await newApplication(viewer, { employer: "Acme", role: "Product Designer" });
  const { employerId } = (await liveStories(viewer))[0]!;
  await newApplication(viewer, { employerId, role: "Researcher" });
  expect(await proposed(viewer, "Interview Acme Thu 3pm")).toHaveLength(2);
  const [item, ...others] = await proposed(viewer, "Interview Acme designer Thu 3pm");
  expect(others).toEqual([]);
  expect(hrefOf(item!)).toContain(designer);
});

test("a name misspelt is the one that was meant; one that nobody has is an application to be added", async () => {
  const viewer = await newViewer();
  const id = await newApplication(viewer, { employer: "Quillmere Maps" });
  expect(hrefOf((await proposed(viewer, "Interview Quilmere Thu 3pm"))[0]!)).toContain(id);
  expect(hrefOf((await proposed(viewer, "Interview Oduvale Thu 3pm"))[0]!)).toBe(
    "/applications/new?employer=Oduvale",
  );
});

test("a line without an employer proposes nothing", async () => {
  expect(await proposed(await newViewer(), "Interview Thu 3pm")).toEqual([]);
});
