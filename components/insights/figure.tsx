import type { ReactNode } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import { Panel } from "@/components/ui/panel";
import { words } from "@/lib/words";

interface Props {
  id: string;
  title: string;
  /** What the picture says, in a sentence. */
  said?: ReactNode;
  detail?: ReactNode;
  table?: { columns: readonly string[]; rows: readonly (readonly (string | number)[])[] };
  children?: ReactNode;
}

/** One question of the page: its answer in words, its picture, and the same figures as a table. */
export function Figure({ id, title, said, detail, table, children }: Props) {
  return (
    <Panel padded aria-labelledby={id}>
      <h2 id={id} className="text-13 font-title text-text-2">
        {title}
      </h2>
      {said && <p className="prose-serif mt-1.5 text-pretty">{said}</p>}
      {detail && <p className="mt-1 text-13 text-text-2">{detail}</p>}
      {children && <div className="mt-4">{children}</div>}
      {table && (
        <div className="mt-3 print:hidden">
          <Disclosure summary={words.insights.table}>
            <DataTable caption={title} {...table} />
          </Disclosure>
        </div>
      )}
    </Panel>
  );
}

function DataTable({ caption, columns, rows }: NonNullable<Props["table"]> & { caption: string }) {
  return (
    <div className="overflow-x-auto">
      <table className="w-full text-13">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b border-line text-text-2">
            {columns.map((column, index) => (
              <th
                key={column}
                scope="col"
                className={`py-1 font-label ${index === 0 ? "text-start" : "ps-3 text-end"}`}
              >
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...figures]) => (
            <tr key={name} className="border-b border-line">
              <th scope="row" className="py-1 text-start font-normal">
                <bdi>{name}</bdi>
              </th>
              {figures.map((figure, index) => (
                <td key={columns[index + 1]} className="py-1 ps-3 text-end tabular-nums">
                  {figure}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
