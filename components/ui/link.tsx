import NextLink from "next/link";
import type { ComponentProps } from "react";

/** A link to a page of ours. Each is read from the database for whoever asks, so none is fetched ahead. */
export function Link(props: ComponentProps<typeof NextLink>) {
  return <NextLink prefetch={false} {...props} />;
}
