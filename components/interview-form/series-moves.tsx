"use client";
import type { ComponentProps } from "react";
import { ActForm } from "@/components/people/act-form";
import { Name } from "@/components/ui/name";
import type { FoundMoves } from "@/lib/invitations/state";

interface Props {
  applicationId: string;
  moves: FoundMoves;
  action: ComponentProps<typeof ActForm>["action"];
}

/** The interviews that a newer version of their series moves, each with its new time, and one button for all of them. */
export function SeriesMoves({ applicationId, moves: { said, label, act, fields }, action }: Props) {
  return (
    <section aria-label={label} className="grid gap-4">
      <ul className="divide-y divide-line border-y border-line text-14">
        {said.map(({ id, title, change }) => (
          <li key={id} className="py-2.5">
            <Name>{title}</Name>
            <span dir="auto" className="block text-text-2 [overflow-wrap:anywhere]">
              {change}
            </span>
          </li>
        ))}
      </ul>
      <ActForm action={action} fields={{ applicationId, moves: fields }}>
        {act}
      </ActForm>
    </section>
  );
}
