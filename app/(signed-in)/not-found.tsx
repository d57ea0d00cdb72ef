import type { Metadata } from "next";
import { Button } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";
import { words } from "@/lib/words";

export function generateMetadata(): Metadata {
  const { title } = words.errors.notFound;
  return { title };
}

export default function NotFound() {
  const { title, detail, home } = words.errors.notFound;
  return (
    <>
      <PageHead title={title} lede={detail} sentence />
      <Button href="/today">{home}</Button>
    </>
  );
}
