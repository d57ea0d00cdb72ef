import type { InsightsView } from "@/lib/insights/view";
import { words } from "@/lib/words";
import { Bars } from "./bars";
import { Figure } from "./figure";
import { Histogram } from "./histogram";

const say = words.insights;

/** All figures, the one that is asked for most first. */
export function Figures({ view }: { view: InsightsView }) {
  return (
    <div className="grid gap-6">
      <TimeToAnswer figures={view.timeToAnswer} />
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <ByRound rows={view.byRound} />
        <ByMedium rows={view.byMedium} />
        <Thanks figures={view.thanks} />
        <Silence share={view.silence} />
        <Endings view={view} />
      </div>
      <Funnels view={view} />
    </div>
  );
}

function TimeToAnswer({ figures }: { figures: InsightsView["timeToAnswer"] }) {
  if (!figures) return <Figure id="time" title={say.time.title} detail={say.time.few} />;
  const { days, answers, silences, usual } = figures;
  return (
    <Figure
      id="time"
      title={say.time.title}
      said={say.time.usual(usual)}
      detail={say.time.detail(answers, silences)}
      table={{
        columns: [say.time.days, say.time.answers],
        rows: days.map(({ from, to, n }) => [say.time.span(from, to), n]),
      }}
    >
      <Histogram days={days} usual={usual} />
    </Figure>
  );
}

function ByRound({ rows }: { rows: InsightsView["byRound"] }) {
  const { title, detail, name, column, answered } = say.round;
  const named = rows.map((row) => ({ ...row, name: name[row.round] ?? "" }));
  return <Shares id="round" title={title} detail={detail} columns={[column, answered]} rows={named} />;
}

function ByMedium({ rows }: { rows: InsightsView["byMedium"] }) {
  const { title, detail, name, column, answered } = say.medium;
  const named = rows.map((row) => ({ ...row, name: name[row.medium] }));
  return <Shares id="medium" title={title} detail={detail} columns={[column, answered]} rows={named} />;
}

interface SharesProps {
  id: string;
  title: string;
  detail: string;
  columns: [string, string];
  rows: readonly { name: string; n: number; of: number }[];
}

/** So many of so many, each a part of its own bar. */
function Shares({ id, title, detail, columns, rows }: SharesProps) {
  return (
    <Figure
      id={id}
      title={title}
      detail={rows.length === 0 ? say.tooFew(0) : detail}
      table={
        rows.length > 0
          ? { columns, rows: rows.map(({ name, n, of }) => [name, say.share(n, of)]) }
          : undefined
      }
    >
      {rows.length > 0 && (
        <Bars
          most={Math.max(...rows.map(({ of }) => of))}
          rows={rows.map(({ name, n, of }) => ({
            id: name,
            name,
            said: say.share(n, of),
            parts: [
              { n, look: "full" },
              { n: of - n, look: "pale" },
            ],
          }))}
        />
      )}
    </Figure>
  );
}

function Thanks({ figures }: { figures: InsightsView["thanks"] }) {
  const { title, detail, few, column, n: counted, onTime, late, missed } = say.thanks;
  if (!figures) return <Figure id="thanks" title={title} detail={few} />;
  const rows: [string, number][] = [
    [onTime, figures.onTime],
    [late, figures.late],
    [missed, figures.missed],
  ];
  return (
    <Figure id="thanks" title={title} detail={detail} table={{ columns: [column, counted], rows }}>
      <Bars
        most={figures.onTime + figures.late + figures.missed}
        rows={rows.map(([name, n]) => ({ id: name, name, said: String(n), parts: [{ n, look: "half" }] }))}
      />
    </Figure>
  );
}

function Silence({ share }: { share: InsightsView["silence"] }) {
  const { title, few, said, column, n: counted, answered, silent } = say.silence;
  if (!share) return <Figure id="silence" title={title} detail={few} />;
  const { n, of } = share;
  return (
    <Figure
      id="silence"
      title={title}
      said={said(n, of)}
      table={{
        columns: [column, counted],
        rows: [
          [answered, n],
          [silent, of - n],
        ],
      }}
    >
      <Bars
        most={of}
        rows={[
          { id: "answered", name: answered, said: String(n), parts: [{ n, look: "full" }] },
          { id: "silent", name: silent, said: String(of - n), parts: [{ n: of - n, look: "pale" }] },
        ]}
      />
    </Figure>
  );
}

const endingOrder = ["offer", "rejected", "withdrawn", "let-go"] as const;

function Endings({ view: { endings, mostEnded } }: { view: InsightsView }) {
  const { title, detail, most, stage, name, ending, column } = say.endings;
  const all = endings.reduce((sum, { of }) => sum + of, 0);
  return (
    <Figure
      id="endings"
      title={title}
      said={mostEnded && most(stage[mostEnded.round] ?? "", mostEnded.of, all)}
      detail={detail}
      table={{
        columns: [column, ...endingOrder.map((kind) => ending[kind])],
        rows: endings.map(({ round, by }) => [name[round] ?? "", ...endingOrder.map((kind) => by[kind])]),
      }}
    >
      <Bars
        most={Math.max(...endings.map(({ of }) => of))}
        rows={endings.map(({ round, of }) => ({
          id: String(round),
          name: name[round],
          said: String(of),
          parts: [{ n: of, look: "full" }],
        }))}
      />
    </Figure>
  );
}

function Funnels({ view: { funnels } }: { view: InsightsView }) {
  const { title, detail, steps, column } = say.funnel;
  return (
    <Figure
      id="funnel"
      title={title}
      detail={detail}
      table={{
        columns: [column, ...steps],
        rows: funnels.map((funnel) => [funnel.name, ...funnel.steps]),
      }}
    >
      <div className="grid gap-x-8 gap-y-5 md:grid-cols-2 lg:grid-cols-3">
        {funnels.map((funnel) => (
          <section key={funnel.searchId} aria-label={funnel.name}>
            <h3 className="mb-1.5 text-14 font-title">
              <bdi>{funnel.name}</bdi>
            </h3>
            <Bars
              most={funnel.steps[0]}
              rows={funnel.steps.map((n, at) => ({
                id: String(at),
                name: steps[at],
                said: String(n),
                parts: [{ n, look: "full" }],
              }))}
            />
          </section>
        ))}
      </div>
    </Figure>
  );
}
