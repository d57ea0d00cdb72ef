import type { ComponentProps, ReactNode } from "react";
import { AuthCard } from "./card";

interface Props {
  title: string;
  sent: string;
  /** What to do where nothing comes. */
  otherwise: ReactNode;
  aside: ComponentProps<typeof AuthCard>["aside"];
}

/** A letter is on its way, or so it is said to everybody. */
export function Sent({ title, sent, otherwise, aside }: Props) {
  return (
    <AuthCard title={title} aside={aside}>
      <div className="grid gap-3">
        <p role="status">{sent}</p>
        <p className="text-14 text-text-2">{otherwise}</p>
      </div>
    </AuthCard>
  );
}
