import type { Metadata } from "next";
import { Button } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";
import { words } from "@/lib/words";

const say = words.application.page.notFound;

export function generateMetadata(): Metadata {
  return { title: say.title };
}

export default function NotFound() {
  return (
    <>
      <PageHead title={say.title} lede={say.text} sentence />
      <Button href="/today">{say.back}</Button>
    </>
  );
}
