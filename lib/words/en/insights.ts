import { count, number, sentence } from "../fill";

const applications = (n: number) => count(n, "finished application", "finished applications");
const days = (n: number) => count(n, "day", "days");

export const insights = {
  title: "Insights",
  all: "All searches",
  searches: "Searches",
  lede: (n: number) => `From ${applications(n)} of yours. They say how it was, not why.`,
  ledeLast: (n: number) => `From the last ${n} of your finished applications. They say how it was, not why.`,
  few: {
    line: (n: number) =>
      n === 0
        ? "Five finished applications make the first picture. You have none."
        : `Five finished applications make the first picture. You have ${number(n)}.`,
    detail: "An application is finished once they said yes or no, or you let it go.",
  },
  tooFew: (n: number) => `Too few to say: ${n === 0 ? "none" : number(n)} so far.`,
  table: "As a table",
  share: (n: number, of: number) => `${n} of ${of}`,

  time: {
    title: "How long answers took",
    usual: (n: number) =>
      n === 0
        ? "Four in five answers came on the day of the interview."
        : `Silence is still normal until about ${days(n)} after an interview.`,
    detail: (answers: number, silences: number) =>
      `${sentence(count(answers, "answer", "answers"))}; four in five had come by then. ${
        silences === 0
          ? "None of your interviews was left without one."
          : `${sentence(count(silences, "interview", "interviews"))} never got one.`
      }`,
    few: "Five answers are needed before this says anything.",
    chart: (days: number) => `Answers by the days they took; four in five within ${days}`,
    axis: "days after the interview",
    marked: "four in five",
    days: "Days",
    answers: "Answers",
    span: (from: number, to: number) => (from === to ? String(from) : `${from} to ${to}`),
  },
  round: {
    title: "Answers by round",
    detail: "Interviews after which they answered.",
    name: { 1: "First interview", 2: "Second interview", 3: "Third or later" } as Record<number, string>,
    column: "Round",
    answered: "Answered",
  },
  medium: {
    title: "Answers by medium",
    detail: "Messages of yours that were answered before the next one.",
    name: { email: "E‑mail", phone: "Phone", linkedin: "LinkedIn", letter: "Letter" },
    column: "Medium",
    answered: "Answered",
  },
  thanks: {
    title: "Thank-yous",
    detail: "Against the last hour your playbook gives them.",
    onTime: "On time",
    late: "Later",
    missed: "Not sent",
    column: "Sent",
    n: "Thank-yous",
    few: "Five thank-yous are needed before this says anything.",
  },
  silence: {
    title: "After a check-in",
    said: (n: number, of: number) => `They answered in ${n} of ${of} applications in which you checked in.`,
    few: "Five applications with a check-in are needed before this says anything.",
    answered: "Answered",
    silent: "Stayed silent",
    column: "After a check-in",
    n: "Applications",
  },
  endings: {
    title: "Where it ended",
    detail: "By how many interviews there had been.",
    most: (stage: string, n: number, of: number) => `Most ended ${stage}: ${n} of ${of}.`,
    stage: {
      0: "before an interview",
      1: "after the first interview",
      2: "after the second interview",
      3: "after the third or a later one",
    } as Record<number, string>,
    name: {
      0: "Before an interview",
      1: "After the first",
      2: "After the second",
      3: "Third or later",
    } as Record<number, string>,
    ending: { offer: "Yes", rejected: "No", withdrawn: "You withdrew", "let-go": "Let go" },
    column: "Stage",
  },
  funnel: {
    title: "The way of each search",
    detail: "Live applications and finished ones.",
    steps: ["Applications", "An interview", "A second one", "An offer"],
    column: "Search",
  },
};
