"use client";
import type { ReactNode } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import { useForm } from "@/components/ui/form-context";

interface Props {
  summary: string;
  /** The fields inside: where one of them can't be taken, the fold opens to show it. */
  names: readonly string[];
  children: ReactNode;
}

/** A part of the form that can wait. */
export function Fold({ summary, names, children }: Props) {
  const { errors = {} } = useForm().state;
  const isWrong = Object.keys(errors).some((field) => names.includes(field.split(".")[0] ?? field));
  return (
    <Disclosure summary={summary} open={isWrong || undefined}>
      <div className="grid gap-5 pb-3">{children}</div>
    </Disclosure>
  );
}
