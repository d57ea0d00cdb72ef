"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { mergeAccount } from "@/lib/account-file/merge";
import type { Viewer } from "@/lib/auth/viewer";
import { now } from "@/lib/clock";
import { flash } from "@/lib/flash/flash";
import { action } from "@/lib/forms/action";
import { type FormState, invalid, refused } from "@/lib/forms/state";
import { words } from "@/lib/words";
import { bringIn, type Into } from "./bring-in";
import { finishImport, forgetImport, type Import, importOf, noteReport, tellProgress } from "./queries";
import { bytesOf, readAccount, readTable } from "./read-file";
import { faultOf, readingOf } from "./reading";
import { bringInInput, importRef, type ReadingAsked } from "./schema";

const say = words.imports;

export const bringInAction = action(bringInInput, async (viewer, { importId, ...asked }, typed) => {
  const file = await importOf(viewer, importId);
  if (!file) return refused(words.forms.gone, typed);
  const state =
    file.report || file.kind === "account"
      ? await bringAccountIn(viewer, file)
      : await bringTableIn(viewer, file, asked, typed);
  if (state) return state;
  revalidatePath("/", "layout");
  redirect(`/import/${importId}`);
});

/** Null where it is in, or was before; what is wrong with it stands on its page then. */
async function bringAccountIn(viewer: Viewer, file: Import): Promise<FormState | null> {
  if (file.report) return null;
  const at = now();
  const read = await readAccount(bytesOf(file), at);
  if ("problem" in read) {
    await noteReport(viewer, file.id, { kind: "problem", problem: read.problem }, at);
    return null;
  }
  const tell = (done: number) => tellProgress(viewer, file.id, done);
  const merged = await mergeAccount(viewer, read.file, at, tell, (db, merged) =>
    finishImport(db, viewer, file.id, { kind: "account", merged }, at),
  );
  if ("code" in merged) await noteReport(viewer, file.id, { kind: "problem", problem: merged }, at);
  else await flash({ text: say.account.toast });
  return null;
}

async function bringTableIn(
  viewer: Viewer,
  file: Import,
  asked: ReadingAsked,
  typed: FormState["values"],
): Promise<FormState | null> {
  const read = await readTable(bytesOf(file));
  if ("problem" in read) return refused(say.problem.unreadable, typed);
  const reading = readingOf(read.table, asked);
  const fault = faultOf(reading);
  if (fault && "missing" in fault) return refused(say.columns.missing(say.field[fault.missing]), typed);
  if (fault) return refused(say.columns.taken(say.field[fault.taken]), typed);
  if (reading.asks && !reading.order) return invalid({ days: say.days.needed(reading.asks) }, typed);
  const into = intoOf(asked);
  if (!into) return invalid({ newSearch: say.into.nameMissing }, typed);
  const bringing = { importId: file.id, table: read.table, reading, into, twice: asked.twice };
  const report = await bringIn(viewer, bringing, now(), (done) => tellProgress(viewer, file.id, done));
  if (report === "gone") return refused(words.forms.gone, typed);
  if (report === "full") return refused(words.searches.full, typed);
  if (report.kind === "applications") await flash({ text: say.report.toast(report.added) });
  return null;
}

function intoOf({ into, newSearch }: ReadingAsked): Into | null {
  if (into) return { searchId: into };
  return newSearch ? { newSearch } : null;
}

export const forgetImportAction = action(importRef, async (viewer, { importId }) => {
  if (!(await forgetImport(viewer, importId))) return refused(words.forms.gone);
  await flash({ text: say.found.forgotten });
  revalidatePath("/import");
  redirect("/import");
});
