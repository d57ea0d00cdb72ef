import { ActionForm } from "@/components/ui/action-form";
import { Dialog } from "@/components/ui/dialog";
import { Name } from "@/components/ui/name";
import { Row, Rows } from "@/components/ui/rows";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { dayOf } from "@/lib/days/day";
import { dateInFull } from "@/lib/days/words";
import { makeFeedAction, revokeFeedAction } from "@/lib/feed/actions";
import type { Feed } from "@/lib/feed/feeds";
import { words } from "@/lib/words";
import { NewFeedLink } from "./new-feed-link";

const say = words.feed;

/** The calendars that have a link, each to be ended by itself, and a form that makes another. */
export function Feeds({ feeds, zone }: { feeds: readonly Feed[]; zone: string }) {
  const newLinkWords = {
    title: say.new("{name}"),
    once: say.once,
    address: say.address,
    copy: say.copy,
    copied: say.copied,
    notCopied: say.notCopied,
    calendarName: say.name,
    webcal: say.webcal,
    webcalHint: say.webcalHint,
    google: say.google,
    googleHint: say.googleHint,
    outlook: say.outlook,
    outlookWork: say.outlookWork,
    outlookHint: say.outlookHint,
    onlyHere: say.onlyHere,
  };
  return (
    <div className="grid gap-5">
      {feeds.length > 0 && (
        <Rows label={say.list}>
          {feeds.map((feed) => (
            <Row
              key={feed.id}
              detail={say.made(dateInFull(dayOf(feed.createdAt, zone)))}
              end={<EndFeed feed={feed} />}
            >
              <Name>{feed.name}</Name>
            </Row>
          ))}
        </Rows>
      )}
      <p className="text-14 text-text-2">{say.holds}</p>
      <ActionForm action={makeFeedAction} emptyWhenDone>
        <NewFeedLink words={newLinkWords} />
        <TextField name="name" label={say.label} hint={say.labelHint} autoComplete="off" maxLength={60} />
        <div>
          <SubmitButton variant="plain" busy={say.making}>
            {say.make}
          </SubmitButton>
        </div>
      </ActionForm>
    </div>
  );
}

function EndFeed({ feed }: { feed: Feed }) {
  return (
    <Dialog
      opener={{
        size: "small",
        variant: "bare",
        label: (
          <>
            <span aria-hidden>{say.revoke}</span>
            <VisuallyHidden>{say.revokeNamed(feed.name)}</VisuallyHidden>
          </>
        ),
      }}
      title={say.revokeQuestion(feed.name)}
      safe={say.keep}
      act={
        <ActionForm action={revokeFeedAction}>
          <input type="hidden" name="feedId" value={feed.id} />
          <SubmitButton variant="danger">{say.revoke}</SubmitButton>
        </ActionForm>
      }
    >
      {say.revokeText}
    </Dialog>
  );
}
