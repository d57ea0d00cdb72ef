"use server";
import { redirect } from "next/navigation";
import { openAction } from "@/lib/forms/action";
import { invalid, refused } from "@/lib/forms/state";
import { words } from "@/lib/words";
import { enterByCode, wayTo } from "./enter";
import { codeSignInInput, providerSignInInput } from "./schema";

/** Leads on to a provider's own page. */
export const providerSignInAction = openAction(providerSignInInput, async ({ provider, from }) => {
  const way = await wayTo(provider, from);
  if (way === null) return refused(words.auth.elsewhere.unreachable);
  redirect(way);
});

/** The code, for whoever comes back from one. */
export const codeSignInAction = openAction(codeSignInInput, async ({ code }) => {
  const refusal = await enterByCode(code);
  if (refusal === "code-wrong") return invalid({ code: words.auth.code.wrong });
  if (refusal !== null) return refused(refusal);
  redirect("/today");
});
