import type { Metadata } from "next";
import { AnchorButton } from "@/components/shell/anchor-button";
import { StandAlone } from "@/components/shell/stand-alone";
import { words } from "@/lib/words";

export function generateMetadata(): Metadata {
  const { title } = words.errors.notFound;
  return { title };
}

export default function NotFound() {
  const { title, detail, home } = words.errors.notFound;
  return (
    <StandAlone title={title} detail={detail}>
      <AnchorButton href="/">{home}</AnchorButton>
    </StandAlone>
  );
}
