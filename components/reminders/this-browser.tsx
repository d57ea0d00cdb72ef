"use client";
import { useEffect, useRef, useState } from "react";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { type FormState, refused } from "@/lib/forms/state";
import { showHereAction } from "@/lib/push/actions";
import { inTheWay, type Obstacle } from "./obstacle";
import { reachedAt, subscribed } from "./subscribed";

interface Props {
  /** By what push services know this Afterword. */
  publicKey: string;
  /** Where this browser is reached already; null where it shows none. */
  endpoint: string | null;
  words: Record<
    ("show" | "shown" | "asking" | "carrier" | "untilSignOut" | "dismissed" | "unavailable") | Obstacle,
    string
  >;
}

/** Has the browser that the page is looked at in show reminders; where it can't, it says why and what to do. */
export function ThisBrowser({ publicKey, endpoint, words }: Props) {
  const [obstacle, setObstacle] = useState<Obstacle | "unknown" | null>("unknown");
  const [shows, setShows] = useState(endpoint !== null);
  const permission = useRef<Promise<NotificationPermission>>(undefined);
  const said = useRef<HTMLParagraphElement>(null);

  useEffect(() => {
    setObstacle(inTheWay());
    void reachedAt(publicKey).then((reached) => setShows(endpoint !== null && reached === endpoint));
  }, [endpoint, publicKey]);

  // The button that was pressed is gone, and with it the focus.
  useEffect(() => {
    if (shows && permission.current) said.current?.focus();
  }, [shows]);

  async function show(state: FormState, form: FormData): Promise<FormState> {
    if ((await permission.current) !== "granted") {
      setObstacle(inTheWay());
      return refused(words.dismissed);
    }
    const made = await subscribed(publicKey).catch(() => null);
    if (!made) return refused(words.unavailable);
    const { endpoint = "", keys = {} } = made.toJSON();
    form.set("endpoint", endpoint);
    form.set("p256dh", keys.p256dh ?? "");
    form.set("auth", keys.auth ?? "");
    const kept = await showHereAction(state, form);
    if (kept.status !== "done") await made.unsubscribe();
    return kept;
  }

  if (shows)
    return (
      <p ref={said} tabIndex={-1} className="text-14 text-text-2">
        {words.shown} {words.untilSignOut}
      </p>
    );
  if (obstacle === "unknown") return null;
  if (obstacle !== null) return <p className="text-14 text-text-2">{words[obstacle]}</p>;
  return (
    <ActionForm action={show} className="grid gap-3">
      <p className="text-14 text-text-2">
        {words.carrier} {words.untilSignOut}
      </p>
      <div>
        {/* Asked for in the press itself: later, browsers take it for nobody's wish. */}
        <SubmitButton
          variant="plain"
          busy={words.asking}
          onClick={() => {
            permission.current = Notification.requestPermission();
          }}
        >
          {words.show}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
