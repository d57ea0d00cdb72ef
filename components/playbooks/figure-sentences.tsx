import type { ReactNode } from "react";
import { FigureField } from "@/components/ui/figure-field";
import { InlineSelect } from "@/components/ui/inline-select";
import type { FigureValues } from "@/lib/playbooks/fields";
import { words } from "@/lib/words";

const say = words.playbooks.own;
const options = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

/** The figures of a playbook as sentences that can be changed. */
export function FigureSentences({ values }: { values: FigureValues }) {
  const figure = (name: keyof FigureValues) => ({ name, defaultValue: values[name] });
  return (
    <div className="grid gap-3">
      <Sentence>
        <FigureField label={say.thank} after={say.thankTo} {...figure("thankOpens")} />
        <FigureField label={<Spoken>{say.thankUntil}</Spoken>} {...figure("thankDue")} />
        <InlineSelect
          label={say.thankIn}
          options={options({ hours: say.hours, days: say.days })}
          {...figure("thankIn")}
        />
      </Sentence>
      <Sentence>
        <InlineSelect label={say.letter} shown options={options(say.letters)} {...figure("letter")} />
      </Sentence>
      <Sentence>
        <FigureField label={say.first} {...figure("firstOpens")} />
        <FigureField label={say.firstTo} after={say.firstAfter} {...figure("firstDue")} />
      </Sentence>
      <Sentence>
        <FigureField label={say.next} {...figure("nextOpens")} />
        <FigureField label={say.nextTo} after={say.nextAfter} {...figure("nextDue")} />
      </Sentence>
      <Sentence>
        <FigureField label={say.limit} {...figure("limitMax")} />
        <InlineSelect label={say.limitOf} options={options(say.limitKinds)} {...figure("limitKind")} />
      </Sentence>
      <Sentence>
        <FigureField label={say.letGo} after={say.letGoAfter} {...figure("letGoDays")} />
      </Sentence>
    </div>
  );
}

function Sentence({ children }: { children: ReactNode }) {
  return <div className="flex flex-wrap items-start gap-x-2 gap-y-1.5">{children}</div>;
}

function Spoken({ children }: { children: string }) {
  return <span className="sr-only">{children}</span>;
}
