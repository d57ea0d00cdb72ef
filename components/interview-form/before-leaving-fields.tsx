import { CheckField } from "@/components/ui/check-field";
import { DateField } from "@/components/ui/date-field";
import { Link } from "@/components/ui/link";
import { Name } from "@/components/ui/name";
import { words } from "@/lib/words";
import { PersonSelect } from "./person-select";

const say = words.interview;

/** What was asked and answered so far. */
export interface AnswersSoFar {
  askedNextSteps: boolean;
  askedDate: boolean;
  askedToFollowUp: boolean;
  askedAddresses: boolean;
  promisedBy: string | null;
  promisedByContactId: string | null;
}

interface Props {
  answers: AnswersSoFar | null;
  people: readonly { key: string; name: string }[];
  /** Whom the application names as the one to follow up with. */
  followUpOwner: string | null;
  /** Who can't be reached yet, and where that is put right. */
  missing: readonly { name: string; href: string }[];
}

/** The four things to ask before leaving, each beside the answer it brings. */
export function BeforeLeavingFields({ answers, people, followUpOwner, missing }: Props) {
  return (
    <div className="grid gap-4">
      <div className="grid gap-2">
        <CheckField
          name="askedNextSteps"
          label={say.asked.nextSteps}
          defaultChecked={answers?.askedNextSteps}
        />
        <div className="ps-6.5">
          <PersonSelect
            name="followUpOwner"
            label={say.owner}
            nobody={say.nobodyNamed}
            defaultValue={followUpOwner ?? ""}
            people={people}
          />
        </div>
      </div>
      <div className="grid gap-2">
        <CheckField name="askedDate" label={say.asked.date} defaultChecked={answers?.askedDate} />
        <div className="grid gap-3 ps-6.5">
          <DateField
            name="promisedBy"
            label={say.promisedBy}
            hint={say.promisedByHint}
            defaultValue={answers?.promisedBy ?? ""}
          />
          <PersonSelect
            name="promisedByContactId"
            label={say.promisedByWho}
            nobody={say.nobodyNamed}
            defaultValue={answers?.promisedByContactId ?? ""}
            people={people}
          />
        </div>
      </div>
      <CheckField
        name="askedToFollowUp"
        label={say.asked.toFollowUp}
        defaultChecked={answers?.askedToFollowUp}
      />
      <div className="grid gap-1">
        <CheckField
          name="askedAddresses"
          label={say.asked.addresses}
          defaultChecked={answers?.askedAddresses}
        />
        {missing.length > 0 && (
          <p className="flex flex-wrap gap-x-3 ps-6.5 text-13 text-text-2">
            {say.noAddress}
            {missing.map(({ name, href }) => (
              <Link key={href} href={href} className="link">
                <Name>{name}</Name>
              </Link>
            ))}
          </p>
        )}
      </div>
    </div>
  );
}
