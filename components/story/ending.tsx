import { Lock } from "lucide";
import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import { Name } from "@/components/ui/name";
import { StateGlyph } from "@/components/ui/state";
import { SubmitButton } from "@/components/ui/submit-button";
import { Why } from "@/components/ui/why";
import { liftOutcomeAction } from "@/lib/applications/actions";
import type { WholeStory } from "@/lib/applications/story";
import type { Ending } from "@/lib/story/ending";
import type { RestOfSearch } from "@/lib/story/page";
import { words } from "@/lib/words";
import { EndingPath } from "./ending-path";
import { NotesForm } from "./notes";

const say = words.application.ending;

interface Props {
  story: WholeStory;
  ending: Ending;
  /** What else is live in the search. */
  rest: RestOfSearch;
  /** Something is still to be written: the first button of the page is that one's. */
  owed: boolean;
}

/** How it ended: what was done, what was in nobody's hands, and the way back to the rest. */
export function EndingView({ story, ending, rest, owed }: Props) {
  return (
    <article className="mx-auto mt-[clamp(1rem,5vh,3.5rem)] grid max-w-156 gap-6">
      <Head story={story} ending={ending} />
      <div className="grid gap-4 font-serif text-[1.1875rem] leading-[1.875rem] text-pretty text-text-2 phone:text-17">
        {(ending.did || ending.praise) && (
          <p>
            <bdi>{ending.did}</bdi> <span className="text-text">{ending.praise}</span>
          </p>
        )}
        <p>{ending.rest}</p>
      </div>
      {ending.path.length > 1 && <EndingPath points={ending.path} label={say.path.label} />}
      <div className="grid grid-cols-3 gap-6 border-t border-line pt-5 text-14 phone:grid-cols-1 phone:gap-4">
        <Part title={say.yoursHeading}>{ending.yours}</Part>
        <Part title={say.theirsHeading}>{ending.theirs}</Part>
        <Part title={say.doorHeading}>{ending.door}</Part>
      </div>
      <p>
        <Why lead={say.why} reasons={ending.why} />
      </p>
      <Ways story={story} ending={ending} owed={owed} />
      <Rest searchId={story.searchId} rest={rest} />
    </article>
  );
}

function Head({ story, ending }: Pick<Props, "story" | "ending">) {
  return (
    <header className="grid gap-6">
      <p className="flex gap-2 text-13 text-text-3">
        <span className="pt-px">
          <StateGlyph state={ending.family} />
        </span>
        <span>
          <Name>{story.employer.name}</Name> · <Name>{story.role}</Name> · {ending.when}
        </span>
      </p>
      <h1 className="font-serif text-54 tracking-[-0.026em] text-balance phone:text-[2.5rem] phone:leading-[2.75rem]">
        {ending.title}
        <span aria-hidden className="text-let-go">
          .
        </span>
      </h1>
    </header>
  );
}

function Part({ title, children }: { title: string; children: string }) {
  return (
    <section>
      <h2 className="mb-1 text-13 font-label text-text-3">{title}</h2>
      <p>{children}</p>
    </section>
  );
}

function Ways({ story, ending, owed }: Omit<Props, "rest">) {
  const { id, notes } = story;
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap items-center gap-2">
        <Button variant={owed ? "plain" : "first"} href="/today">
          {say.backToToday}
        </Button>
        <Button variant="bare" href={`/applications/${id}/answer`}>
          {say.theyAnswered}
        </Button>
        {ending.kind !== "silence" && (
          <ActionForm action={liftOutcomeAction}>
            <input type="hidden" name="applicationId" value={id} />
            <SubmitButton variant="bare">{say.openAgain}</SubmitButton>
          </ActionForm>
        )}
      </div>
      <Disclosure
        summary={
          <>
            <Icon of={Lock} />
            {say.writeALine}
          </>
        }
        open={notes !== ""}
      >
        <NotesForm
          applicationId={id}
          notes={notes}
          label={say.line.label}
          hint={say.line.hint}
          save={say.line.save}
        />
      </Disclosure>
    </div>
  );
}

/** The search goes on: the next thing in it, and how many others are live. */
function Rest({ searchId, rest: { live, next } }: { searchId: string; rest: RestOfSearch }) {
  return (
    <section className="grid gap-1 border-t border-line pt-5 text-14">
      {next && (
        <>
          <h2 className="text-13 font-label text-text-3">{say.nextHeading}</h2>
          <p>
            <Link href={`/applications/${next.applicationId}`} className="font-label">
              <Name>{next.employer}</Name>
            </Link>
            {": "}
            {next.says}
          </p>
        </>
      )}
      <p className="text-13 text-text-3">
        {say.others(live)}{" "}
        <Link href={`/searches/${searchId}`} className="link">
          {live > 0 ? say.seeThem : say.seeSearch}
        </Link>
      </p>
    </section>
  );
}
