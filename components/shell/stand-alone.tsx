import type { ReactNode } from "react";
import { Mark } from "@/components/ui/mark";

interface Props {
  title: string;
  detail: string;
  children: ReactNode;
}

/** One sentence alone on a page: nothing here, or something failed. */
export function StandAlone({ title, detail, children }: Props) {
  return (
    <main className="mx-auto grid min-h-[70dvh] max-w-156 content-center justify-items-start gap-4 px-4 py-10">
      <p className="mb-2">
        <Mark large />
      </p>
      <h1 className="say">{title}</h1>
      <p className="lede">{detail}</p>
      <div className="mt-2">{children}</div>
    </main>
  );
}
