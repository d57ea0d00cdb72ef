import type { Viewer } from "@/lib/auth/viewer-type";
import { newApplication, newContact, newInterview, newReference, newSearch, newTouch } from "./people";

/** Two people to thank, one of them without an address; one answer owed; one to check in with; one interview ahead. */
export async function busySearch(viewer: Viewer) {
  const searchId = await newSearch(viewer);
  const thanking = await newApplication(viewer, { searchId, employer: "Tarnwick Instruments" });
  const priya = await newContact(viewer, thanking, { fullName: "Priya Raghunathan" });
  const tom = await newContact(viewer, thanking, { fullName: "Tom Ashby", email: "", position: 1 });
  await newInterview(viewer, thanking, [priya, tom]);
  await newReference(viewer, thanking);

  const replying = await newApplication(viewer, { searchId, employer: "Marrowby Rail" });
  await newTouch(viewer, replying, {
    direction: "received",
    at: "2026-06-10T13:00:00.000Z",
    wantsReply: true,
  });

  const checking = await newApplication(viewer, { searchId, employer: "Quillmere Maps" });
  const jonas = await newContact(viewer, checking, { fullName: "Jonas Weber", role: "hiring-manager" });
  const held = await newInterview(viewer, checking, [jonas], {
    startsAt: "2026-05-27T15:00:00.000Z",
    promisedBy: "2026-06-05",
  });
  await newTouch(viewer, checking, {
    direction: "sent",
    at: "2026-05-27T20:00:00.000Z",
    kind: "thank-you",
    contactId: jonas,
    interviewId: held,
  });

  const ahead = await newApplication(viewer, { searchId, employer: "Oduvale Health" });
  await newInterview(viewer, ahead, [], { startsAt: "2026-06-15T14:00:00.000Z" });
  const plain = await newApplication(viewer, {
    searchId,
    employer: "Pellwarden Optik",
    appliedOn: "2026-06-08",
  });
  return { searchId, thanking, replying, checking, ahead, plain };
}
