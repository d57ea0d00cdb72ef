import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Hosting } from "@/components/landing/hosting";
import { Story } from "@/components/landing/story";
import { ForgetHere } from "@/components/message-editor/unsent/forget-here";
import { AnchorButton } from "@/components/shell/anchor-button";
import { OtherLanguages } from "@/components/shell/other-languages";
import { Mark } from "@/components/ui/mark";
import { signUpSays } from "@/lib/auth/sign-up-door";
import { currentViewer } from "@/lib/auth/viewer";
import { forgetsDrafts } from "@/lib/flash/forget-drafts";
import { words } from "@/lib/words";

/** The one page that search engines may show: the others are somebody's own, or a form. */
export const metadata: Metadata = { robots: { index: true, follow: true } };

/** For those who are not signed in; the others go on to their day. */
export default async function Landing({ searchParams }: PageProps<"/">) {
  const { headline, lede, start, signIn, shut, host, points } = words.landing;
  if (await currentViewer()) redirect("/today");
  const { said } = await searchParams;
  const forgets = await forgetsDrafts();
  const door = signUpSays();
  return (
    <div className="mx-auto flex min-h-dvh max-w-272 flex-col px-[clamp(1.25rem,4vw,2.5rem)] pt-6 pb-10">
      <header className="flex items-center justify-between gap-4">
        <Mark large />
        <div className="flex items-center gap-5">
          <OtherLanguages />
          <AnchorButton href="/sign-in">{signIn}</AnchorButton>
        </div>
      </header>
      {said === "deleted" && (
        <p role="status" className="mt-6 w-fit rounded-2 border border-line bg-surface px-4 py-3">
          {forgets && <ForgetHere />}
          {words.account.delete.gone}
        </p>
      )}
      <main id="main" tabIndex={-1}>
        <div className="grid justify-items-start gap-5 pt-[clamp(2.5rem,10vh,6rem)] pb-[clamp(2rem,6vh,3.5rem)]">
          <h1 className="font-serif text-[clamp(2.5rem,6.2vw,4.25rem)] leading-[1.04] tracking-[-0.03em] text-balance">
            {headline}
            <span className="text-mark">.</span>
          </h1>
          <p className="max-w-148 text-[1.1875rem] leading-7.25 text-pretty text-text-2">{lede}</p>
          <div className="mt-1 flex flex-wrap gap-3 phone:w-full phone:*:flex-1">
            {door === "open" ? (
              <AnchorButton variant="first" size="big" href="/sign-up">
                {start}
              </AnchorButton>
            ) : (
              <AnchorButton variant="first" size="big" href="/sign-in">
                {signIn}
              </AnchorButton>
            )}
            <AnchorButton size="big" href="#host">
              {host}
            </AnchorButton>
          </div>
        </div>
        {door !== "open" && <p className="-mt-4 mb-8 max-w-148 text-text-2">{shut[door]}</p>}
        <Story />
        <ul className="grid gap-x-8 gap-y-4 pt-10 text-14 leading-5.5 text-pretty text-text-2 md:grid-cols-3">
          {points.map(({ title, text }) => (
            <li key={title}>
              <h2 className="font-title text-text">{title}</h2>
              {text}
            </li>
          ))}
        </ul>
        <Hosting />
      </main>
    </div>
  );
}
