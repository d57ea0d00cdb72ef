import type { ComponentProps } from "react";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";

interface Props {
  action: ComponentProps<typeof ActionForm>["action"];
  /** What the action is told. */
  fields: Readonly<Record<string, string>>;
  danger?: boolean;
  children: string;
}

/** One thing to do, as a button that works without JavaScript. */
export function ActForm({ action, fields, danger, children }: Props) {
  return (
    <ActionForm action={action}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div>
        <SubmitButton variant={danger ? "danger" : "plain"} size="small">
          {children}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
