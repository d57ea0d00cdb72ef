import { CheckField } from "@/components/ui/check-field";
import type { FormValues } from "@/lib/applications/form";
import { words } from "@/lib/words";
import { Fold } from "./fold";

const say = words.applicationForm.hints;

/** What is known of the house, for choosing a medium. */
export function HintFields({ values }: { values: FormValues }) {
  const boxes = [
    { name: "quickDecision", label: say.quickDecision, hint: say.quickDecisionHint },
    { name: "clientFacing", label: say.clientFacing, hint: say.clientFacingHint },
    { name: "traditional", label: say.traditional, hint: say.traditionalHint },
  ] as const;
  return (
    <Fold summary={say.summary} names={boxes.map(({ name }) => name)}>
      <p className="text-13 text-text-2">{say.lead}</p>
      {boxes.map((box) => (
        <CheckField key={box.name} {...box} defaultChecked={values[box.name]} />
      ))}
    </Fold>
  );
}
