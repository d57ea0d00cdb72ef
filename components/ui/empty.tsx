import type { ReactNode } from "react";

interface Props {
  /** One line, in the serif: "No interview yet." */
  line: ReactNode;
  /** What to do about it, in a sentence. */
  children?: ReactNode;
  /** One button at most. */
  action?: ReactNode;
}

export function Empty({ line, children, action }: Props) {
  return (
    <div className="grid justify-items-center gap-2 px-5 py-8 text-center">
      <p className="font-serif text-20 text-balance">{line}</p>
      {children && <p className="max-w-112 text-balance text-text-2">{children}</p>}
      {action && <div className="mt-1">{action}</div>}
    </div>
  );
}
