import { sentence } from "../fill";
import type { Words } from "../words";
import { count, number } from "./count";

const applications = (n: number) => count(n, "eine Bewerbung", "Bewerbungen");

/** Bringing things in, and taking them out. */
export const imports: Words["imports"] = {
  title: "Import",
  lede: "Übernehmen Sie eine Tabelle mit Bewerbungen oder alles, was Sie früher aus Afterword mitgenommen haben. Vorher sehen Sie, was geschehen würde.",
  file: "Datei",
  fileHint:
    "Eine CSV-Datei von höchstens 8 MB, aus Teal, Huntr oder einer Tabellenkalkulation; oder eine unserer JSON-Dateien von höchstens 32 MB.",
  look: "Durchsehen",
  looking: "Wird durchgesehen …",
  waiting: "Schon durchgesehen",
  waitingLede: "Bleibt einen Tag lang hier und wird dann vergessen.",
  notYet: "Noch nicht übernommen",
  nothing: {
    file: "Wählen Sie zuerst eine Datei.",
    tooLarge: "Diese Datei ist zu groß: Eine CSV-Datei darf 8 MB haben, eine JSON-Datei 32 MB.",
  },
  problem: {
    title: "Diese Datei lässt sich nicht übernehmen",
    again: "Andere Datei wählen",
    nothing: "Es wurde nichts geändert.",
    "too-large": "Sie ist zu groß: Eine CSV-Datei darf 8 MB haben, eine JSON-Datei 32 MB.",
    "too-long": "Das Lesen hat zu lange gedauert.",
    busy: "Gerade werden viele Dateien gelesen. Versuchen Sie es in einer Minute noch einmal.",
    unreadable: "Sie ist weder eine Tabelle noch eine unserer Dateien.",
    spreadsheet:
      "Das ist die Datei einer Tabellenkalkulation. Speichern Sie sie dort als CSV und nehmen Sie dann diese.",
    empty: "Unter der Kopfzeile steht keine einzige Zeile.",
    quote: (line) =>
      `Ein Anführungszeichen wird geöffnet und nie geschlossen. Die Datei endet in Zeile ${line}.`,
    "too-many-rows": "Sie hat mehr als 20.000 Zeilen. Übernehmen Sie sie in Teilen.",
    "too-many-columns": (line) => `Zeile ${line} hat mehr als 100 Spalten.`,
    "long-cell": (line) => `In Zeile ${line} hat eine Zelle mehr als 100.000 Zeichen.`,
    "not-json": "Sie beginnt wie eine JSON-Datei, ist aber bis zum Ende keine.",
    "not-ours": "Sie ist eine JSON-Datei, aber keine, die Afterword geschrieben hat.",
    newer:
      "Ein neueres Afterword hat sie geschrieben. Bringen Sie dieses hier zuerst auf den neuesten Stand.",
    row: (table, row, field, says) => `${table}, Zeile ${row}${field ? `, ${field}` : ""}: ${says}`,
    twice: (table, row) => `${table}, Zeile ${row}: steht zweimal in der Datei.`,
    alone: (table, row) => `${table}, Zeile ${row}: Wozu sie gehört, steht nicht in der Datei.`,
    crowded: {
      searches: "Damit gäbe es mehr als 200 Suchen. Löschen Sie zuerst einige.",
      playbooks: "Damit gäbe es mehr als 20 eigene Fahrpläne. Löschen Sie zuerst einige.",
      liveApplications:
        "Damit gäbe es mehr als 500 laufende Bewerbungen. Tragen Sie zuerst ein, wie die alten geendet haben.",
      anApplication: "Eine Bewerbung hätte von etwas mehr, als sie haben darf.",
    },
  },
  table: {
    profile: "Ihre Angaben",
    playbooks: "Fahrpläne",
    searches: "Suchen",
    employers: "Arbeitgeber",
    contacts: "Kontakte",
    references: "Referenzen",
    applications: "Bewerbungen",
    applicationContacts: "Kontakte in Bewerbungen",
    applicationReferences: "Referenzen in Bewerbungen",
    interviews: "Gespräche",
    interviewers: "Personen in Gesprächen",
    messages: "Entwürfe",
    messageSnapshots: "Frühere Fassungen",
    touches: "Gesendete und erhaltene Nachrichten",
    trash: "Gelöscht",
  },
  columns: {
    title: "Was die Spalten bedeuten",
    lede: "Aus den Überschriften erraten. Ändern Sie, was nicht stimmt, und sehen Sie die Datei noch einmal durch.",
    file: "In der Datei",
    sample: "Zum Beispiel",
    becomes: "Wird zu",
    nameless: (n) => `Spalte ${n}`,
    label: (header) => `Was „${header}“ bedeutet`,
    none: "Ausgelassen",
    empty: "leer",
    taken: (field) => `Für „${field}“ stehen zwei Spalten da. Nur eine ist möglich.`,
    missing: (field) => `Wählen Sie die Spalte für „${field}“.`,
  },
  field: {
    employer: "Arbeitgeber",
    role: "Stelle",
    location: "Ort",
    salary: "Gehalt",
    jobUrl: "Link",
    source: "Gefunden über",
    appliedOn: "Beworben am",
    status: "Status",
    endedOn: "Beendet am",
    cvSent: "Lebenslauf",
    notes: "Notizen",
    advertisement: "Stellenanzeige",
  },
  meaning: {
    open: "Offen",
    offer: "Zusage",
    rejected: "Absage",
    withdrawn: "Zurückgezogen",
    "let-go": "Losgelassen",
    skip: "Diese Zeilen auslassen",
  },
  statuses: {
    title: "Was die Wörter der Datei hier bedeuten",
    lede: "Übernommen wird nur, wie etwas geendet hat. Alles andere ist offen und richtet sich nach den Gesprächen, sobald Sie sie hinzufügen.",
    label: (status, n) => `„${status}“, ${count(n, "eine Zeile", "Zeilen")}`,
    none: "leer",
    noDay: "Keine Spalte sagt, wann das war: Es gilt der heutige Tag, denn heute wurde es hier notiert.",
  },
  days: {
    title: "Was steht im Datum vorn?",
    label: (cell) => `${cell} heißt`,
    unsaid: "Auswählen",
    asked: "Oben gefragt",
    means: (cell, first) => {
      const [a = "", b = ""] = cell.split(/[/-]/);
      return first === "day" ? `Tag ${a}, Monat ${b}` : `Monat ${a}, Tag ${b}`;
    },
    needed: (cell) => `Wählen Sie, welcher Tag mit ${cell} gemeint ist.`,
  },
  into: {
    title: "Wohin sie kommen",
    label: "Suche",
    fresh: "Eine neue Suche",
    name: "Name der Suche",
    nameHint: "Für eine neue Suche.",
    nameMissing: "Eine neue Suche braucht einen Namen.",
    twice: "Auch übernehmen, was so aussieht wie etwas, das schon hier ist",
  },
  found: {
    title: "Was übernommen würde",
    ready: (n, left) =>
      left === 0
        ? `${sentence(applications(n))} bereit.`
        : `${sentence(applications(n))} bereit, ${count(left, "eine Zeile", "Zeilen")} ausgelassen.`,
    full: (room, open) =>
      `Es ist Platz für 500 laufende Bewerbungen. ${
        room === 0
          ? `Von den ${open} offenen in dieser Datei passt keine mehr hinein.`
          : `Von den ${open} offenen in dieser Datei ${room === 1 ? "passt nur die erste" : `passen die ersten ${number(room)}`} hinein.`
      }`,
    caption: "Die ersten Bewerbungen der Datei",
    leftTitle: "Ausgelassen",
    notWhole: "Ausgelassen oder nicht vollständig",
    row: (row) => `Zeile ${row}`,
    more: (n) => `Und ${count(n, "eine weitere Zeile", "weitere Zeilen", "keine weitere Zeile")} im Bericht.`,
    again: "Noch einmal durchsehen",
    bringIn: (n) => `${sentence(applications(n))} übernehmen`,
    bringing: "Wird übernommen …",
    progress: "{done} von {of} sind da",
    nothing: "Es gibt nichts zu übernehmen.",
    forget: "Diese Datei vergessen",
    forgotten: "Die Datei ist vergessen.",
  },
  why: {
    noEmployer: "Kein Arbeitgeber.",
    noRole: "Keine Stelle.",
    long: (field, says) => `${field}: ${says}`,
    notADay: (field, cell) => `${field}: „${cell}“ steht in keinem Kalender.`,
    ahead: (field, cell) => `${field}: ${cell} liegt noch in der Zukunft.`,
    here: (role) => `Schon hier: ${role}.`,
    sameFile: (row) => `Dasselbe wie Zeile ${row}.`,
    skipped: (status) => `Status: „${status}“.`,
    full: "Kein Platz: 500 Bewerbungen laufen.",
    noLink: "Ohne den Link übernommen, denn er ist keine Webadresse.",
  },
  report: {
    title: "Übernommen",
    added: (n, search) =>
      n === 0
        ? `In „${search}“ ist nichts dazugekommen.`
        : `In „${search}“ ${n === 1 ? "ist eine Bewerbung" : `sind ${number(n)} Bewerbungen`} dazugekommen.`,
    none: "Keine Zeile wurde ausgelassen.",
    left: (n) => `${sentence(count(n, "eine Zeile wurde", "Zeilen wurden"))} ausgelassen.`,
    download: "Bericht herunterladen",
    file: (name) => `Bericht zu ${name}`,
    rowHead: "Zeile",
    whyHead: "Warum",
    board: "Suche öffnen",
    toast: (n) => `${sentence(applications(n))} übernommen.`,
  },
  account: {
    title: "Alles aus einem Konto",
    lede: (day) => `Aus Afterword mitgenommen am ${day}. Was schon hier ist, bleibt, wie es ist.`,
    caption: "Was die Datei enthält",
    kind: "Was",
    added: "Neu",
    held: "Schon hier",
    nothing: "Alles davon ist schon hier.",
    bringIn: "Übernehmen",
    done: "Alles aus der Datei ist hier.",
    toast: "Die Datei ist übernommen.",
  },
  settings: {
    lede: "Alles gehört Ihnen. Nehmen Sie es jederzeit mit, und bringen Sie es wieder hierher oder anderswohin.",
    everything: "Alles herunterladen",
    everythingHint:
      "Eine JSON-Datei mit allem, was das Konto enthält, bis auf Passwörter und Anmeldungen. Sie lässt sich wieder übernehmen.",
    table: "Bewerbungen als Tabelle herunterladen",
    tableHint: "Eine CSV-Datei für jede Tabellenkalkulation.",
    bringIn: "Import",
    bringInHint: "Eine Tabelle mit Bewerbungen oder eine Datei mit allem.",
  },
  csv: {
    file: "Bewerbungen",
    search: "Suche",
    addedOn: "Angelegt am",
  },
  json: { file: (day) => `Afterword ${day}` },
};
