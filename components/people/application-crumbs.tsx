import type { ReactNode } from "react";
import { Name } from "@/components/ui/name";
import { PageHead } from "@/components/ui/page-head";

interface Props {
  application: { id: string; employer: { name: string }; search: { id: string; name: string } };
  title: string;
  lede?: ReactNode;
}

/** The head of a page that belongs to one application. */
export function ApplicationCrumbs({ application, title, lede }: Props) {
  const { id, employer, search } = application;
  return (
    <PageHead
      title={<Name>{title}</Name>}
      lede={lede}
      crumbs={[
        { label: <Name>{search.name}</Name>, href: `/searches/${search.id}` },
        { label: <Name>{employer.name}</Name>, href: `/applications/${id}` },
        { label: <Name>{title}</Name> },
      ]}
    />
  );
}
