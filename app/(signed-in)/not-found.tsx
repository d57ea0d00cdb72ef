import type { Metadata } from "next";
import { Button } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";
import { words } from "@/lib/words";

const { title, detail, home } = words.errors.notFound;

export const metadata: Metadata = { title };

export default function NotFound() {
  return (
    <>
      <PageHead title={title} lede={detail} sentence />
      <Button href="/today">{home}</Button>
    </>
  );
}
