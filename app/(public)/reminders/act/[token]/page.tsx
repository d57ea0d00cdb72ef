import type { Metadata } from "next";
import { z } from "zod";
import { AuthCard } from "@/components/auth/card";
import { AnchorButton } from "@/components/shell/anchor-button";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { now } from "@/lib/clock";
import { questionOf } from "@/lib/jobs/act";
import { actOnReminderAction } from "@/lib/reminders/actions";
import { purposeOf } from "@/lib/reminders/token";
import { words } from "@/lib/words";

const say = words.reminders;
const query = z.object({ done: z.literal("1").optional().catch(undefined) });

export const generateMetadata = (): Metadata => ({
  title: say.title,
  robots: { index: false },
  referrer: "same-origin",
});

/** Where a link in a letter leads: it asks before it does anything, since mail scanners open links, too. */
export default async function ReminderActPage({ params, searchParams }: PageProps<"/reminders/act/[token]">) {
  const { token } = await params;
  const { done } = query.parse(await searchParams);
  const purpose = purposeOf(token, now());
  const question = purpose && !done ? await questionOf(purpose, now()) : null;
  const aside = { question: say.act.keep, href: "/settings/reminders", label: say.letter.settings };
  if (question === null) {
    return (
      <AuthCard
        title={done ? say.act.done : say.act.dead}
        lede={done ? say.act.doneLede : say.act.deadLede}
        aside={aside}
      >
        <AnchorButton variant="first" href="/today">
          {words.today.title}
        </AnchorButton>
      </AuthCard>
    );
  }
  return (
    <AuthCard title={question} lede={say.act.lede} aside={aside}>
      <ActionForm action={actOnReminderAction}>
        <input type="hidden" name="token" value={token} />
        <SubmitButton>{say.act.yes}</SubmitButton>
      </ActionForm>
    </AuthCard>
  );
}
