import { Button } from "@/components/ui/button";
import { Name } from "@/components/ui/name";
import { PageHead } from "@/components/ui/page-head";
import { StateLabel } from "@/components/ui/state";
import type { WholeStory } from "@/lib/applications/story";
import type { Plan } from "@/lib/policy/types";
import { words } from "@/lib/words";
import { HeadMenu } from "./head-menu";

const say = words.application.page;

/** Whose application it is, how it stands, and what can be logged. */
export function StoryHead({ story, plan }: { story: WholeStory; plan: Plan }) {
  const { id, employer, search, role, location } = story;
  const { made, limit } = plan.outreach;
  const outreach = made > 0 ? say.outreach(made, limit) : "";
  const facts = [role, location].filter(Boolean);
  return (
    <PageHead
      crumbs={[
        { label: <Name>{search.name}</Name>, href: `/searches/${search.id}` },
        { label: <Name>{employer.name}</Name> },
      ]}
      title={<Name>{employer.name}</Name>}
      state={
        <StateLabel state={plan.state} chip>
          {words.common.states[plan.state]}
        </StateLabel>
      }
      actions={
        <>
          <Button size="small" href={`/applications/${id}/answer`} aria-keyshortcuts="e">
            {say.logAnswer}
          </Button>
          <Button size="small" href={`/applications/${id}/interviews/new`} aria-keyshortcuts="n">
            {say.addInterview}
          </Button>
          <HeadMenu id={id} over={story.outcome !== null} />
        </>
      }
      lede={
        <>
          {facts.map((fact, index) => (
            <span key={fact}>
              {index > 0 && " · "}
              <Name>{fact}</Name>
            </span>
          ))}
          {outreach && ` · ${outreach}`}
        </>
      }
    />
  );
}
