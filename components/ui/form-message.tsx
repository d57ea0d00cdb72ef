"use client";
import type { FormState } from "@/lib/forms/state";
import { fill, sentence } from "@/lib/words/fill";
import { type UiWords, useUiWords } from "./ui-words";

/** What is wrong with the whole form, spoken as soon as it appears. */
export function FormMessage({ state }: { state: FormState }) {
  const words = useUiWords();
  const wrong = state.status === "invalid" || state.status === "refused";
  const text = wrong ? (state.message ?? state.errors?.form ?? summary(state, words)) : undefined;
  return (
    <div role="alert" className="empty:hidden">
      {text && (
        <p
          data-form-message
          tabIndex={-1}
          className="rounded-2 border border-danger-line bg-danger-tint px-3 py-2 text-14 text-danger"
        >
          {text}
        </p>
      )}
    </div>
  );
}

function summary({ errors = {} }: FormState, words: UiWords): string | undefined {
  const count = Object.keys(errors).length;
  if (count === 0) return undefined;
  return count === 1
    ? words.one
    : fill(words.many, { count: sentence(words.numbers[count] ?? String(count)) });
}
