"use client";
import { createContext, use } from "react";
import type { FormState } from "@/lib/forms/state";

interface Form {
  state: FormState;
  pending: boolean;
}

/** Outside an ActionForm a field has nothing to hear: no errors, nothing kept. */
export const FormContext = createContext<Form>({ state: { status: "idle" }, pending: false });

export function useForm(): Form {
  return use(FormContext);
}
