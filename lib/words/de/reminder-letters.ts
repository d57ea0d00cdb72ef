import { sentence } from "../fill";
import type { Words } from "../words";
import { count, list } from "./count";
import { on } from "./days";

/** The letters that Afterword writes by itself. */
export const letter: Words["reminders"]["letter"] = {
  morning: "Guten Morgen.",
  today: {
    interview: (employer, time) => `Ihr Gespräch bei ${employer} ist heute um ${time}.`,
    interviews: (n) => `${sentence(count(n, "ein Gespräch", "Gespräche"))} heute.`,
    had: (employers) => `${list(employers)}: Die Frist war gestern.`,
    hadSubject: (employers) => `${list(employers)}: Die Frist war gestern`,
    oneInterview: (employer, time) => `Heute um ${time}: Ihr Gespräch bei ${employer}`,
    several: (interviews, messages) =>
      `Heute: ${list([
        ...(interviews > 0 ? [count(interviews, "ein Gespräch", "Gespräche")] : []),
        ...(messages > 0 ? [count(messages, "eine Nachricht", "Nachrichten")] : []),
      ])}`,
    lateHeading: "Etwas spät, und heute noch in Ordnung",
    rest: "Alles andere kann ruhen.",
  },
  interview: {
    title: (employer) => `Gespräch bei ${employer}`,
    titled: (title, employer) => `${title}, ${employer}`,
    when: (when, format) => `${sentence(when)}, ${format}.`,
    withWhom: (names) => `Mit ${list(names)}.`,
    where: (place) => `Ort: ${place}`,
    dayBefore: (employer, when) => `${sentence(when)}: Ihr Gespräch bei ${employer}`,
    hourBefore: (employer, time) => `Um ${time}: Ihr Gespräch bei ${employer}`,
    beforeLeaving:
      "Fragen Sie, bevor Sie gehen, bis wann Sie von ihnen hören und ob Sie sonst schreiben dürfen. Beides halten Sie dann hier fest, mit allen Namen.",
    calm: "Ein Blick in Ihre Notizen, und darauf, wer da sein wird, genügt.",
  },
  thanks: {
    subject: (names, employer) => `Noch ist Zeit für den Dank an ${list(names)}, ${employer}`,
    opening: "Noch ist Zeit, und drei Sätze genügen. Der Entwurf ist für Sie begonnen.",
  },
  step: {
    of: (title, employer) => `${title}, ${employer}`,
    thanks: (when, due) => `Sie haben ${on(when)} gesprochen. Ein paar Zeilen Dank, ${due}.`,
    reply: (when, due) => `Seit ${when} wartet man auf Ihre Antwort. Ein paar Zeilen, ${due}.`,
    promised: (day, due) => `Zugesagt war ${day}. Eine höfliche Nachfrage ist richtig, ${due}.`,
    checkIn: (due) => `Eine höfliche Nachfrage ist richtig, ${due}.`,
    blocked: "Bisher fehlt ein Weg, sie zu erreichen. Mit einer Adresse kann das hinausgehen.",
    over: (was) => `${was}.`,
  },
  had: {
    title: (employer) => `${employer}: Die Frist war gestern`,
    from: (day) => `Wenn nichts gekommen ist, ist ab ${day} eine höfliche Nachfrage richtig.`,
    nothing: "Ist etwas gekommen, halten Sie es fest. Was daraus folgt, steht dann hier.",
    note: "Antwort festhalten",
  },
  weekly: {
    subject: "Ihre Suche in dieser Woche",
    opening: "Ein ruhiger Blick auf das Ganze.",
    close: "Heute Abend müssen Sie nichts davon beantworten.",
    open: "Heute öffnen",
  },
  tomorrow: "Morgen erinnern",
  later: "In drei Tagen erinnern",
  never: "Hierzu nicht mehr",
  foot: {
    digest: (time) => `Das kommt um ${time} an Tagen, an denen etwas ansteht, und sonst nicht.`,
    yesterday: (time) => `Das kommt um ${time}, wenn ein zugesagter Tag vorbei ist.`,
    "thank-you": () => "Das kommt einmal, ein paar Stunden bevor ein Dank fällig ist.",
    interview: () => "Das kommt einen Tag und eine Stunde vor einem Gespräch.",
    weekly: () => "Das kommt am Sonntagabend.",
  },
  off: "Keine solchen Briefe mehr",
  settings: "Alle Erinnerungen",
  test: {
    subject: "Eine Probe von Afterword",
    paragraphs: [
      "Sie haben um diesen Brief gebeten, und hier ist er: Erinnerungen erreichen Sie unter dieser Adresse.",
    ],
    open: "Zurück zu den Erinnerungen",
  },
};

export const notice: Words["reminders"]["notice"] = {
  today: (interviews, messages) =>
    `Heute: ${list([
      ...(interviews > 0 ? [count(interviews, "ein Gespräch", "Gespräche")] : []),
      ...(messages > 0 ? [count(messages, "eine Nachricht", "Nachrichten")] : []),
    ])}.`,
  had: (n) =>
    n === 1 ? "Gestern lief eine Frist ab." : `Gestern liefen ${count(n, "eine Frist", "Fristen")} ab.`,
  thanks: (n) => `Noch ist Zeit für ${count(n, "einen Dank", "Dankschreiben")}.`,
  interviewSoon: "Ein Gespräch beginnt bald.",
  interviewToday: "Heute steht ein Gespräch an.",
  interviewTomorrow: "Morgen steht ein Gespräch an.",
  interviewAhead: "Ein Gespräch steht an.",
  weekly: "Zeit für einen ruhigen Blick auf Ihre Suche.",
  test: "Erinnerungen erreichen diesen Browser.",
};
