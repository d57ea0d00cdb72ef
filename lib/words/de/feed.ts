import type { Words } from "../words";

/** The dates as another calendar shows them, and the links that lead there. */
export const feed: Words["feed"] = {
  name: "Afterword",
  /** Several alike, as the thanks for one interview: they name nobody. */
  oneOf: (title, n, of) => `${title}, ${n} von ${of}`,
  titled: (title, employer) => `${title}, ${employer}`,
  cancelled: "Dieses Gespräch wurde abgesagt.",
  ifYouLike: "Nur wenn Sie mögen.",
  writeIt: "Der Entwurf ist schon begonnen. Öffnen Sie ihn, und markieren Sie ihn dort als gesendet.",
  blocked: "Hier ist noch niemand erreichbar. Ergänzen Sie zuerst eine Adresse.",
  missed: "Das ist vorbei. Es gibt nichts mehr zu senden.",
  theirDate: "Bis zu diesem Tag wurde Ihnen eine Antwort zugesagt. Vorher gibt es nichts zu senden.",
  letGo: "Ist bis dahin nichts gekommen, lassen Sie los.",

  heading: "Kalender",
  lede: "Ihre Gespräche und Zeiträume in Ihrem eigenen Kalender: für jeden Kalender ein Link, damit Sie einen allein beenden können.",
  holds:
    "Ein Link zeigt Gespräche mit ihrem Ort, was bis wann zu schreiben ist, zugesagte Termine und die Tage des Loslassens. Er zeigt Arbeitgeber und Stellen. Nie zeigt er die Namen von Personen oder Ihre Notizen.",
  label: "Für welchen Kalender?",
  labelHint: "Zum Beispiel „Handy“ oder „Google“. Nur Sie sehen das.",
  nameMissing: "Am Namen erkennen Sie später, welcher Link welcher ist.",
  make: "Link anlegen",
  making: "Wird angelegt …",
  full: "Es gibt schon 20 Links. Beenden Sie einen, den Sie nicht mehr brauchen.",
  none: "Noch hat kein Kalender einen Link.",
  made: (day) => `angelegt am ${day}`,
  revoke: "Beenden",
  revokeNamed: (name) => `Den Link „${name}“ beenden`,
  revokeQuestion: (name) => `Den Link „${name}“ beenden?`,
  revokeText:
    "Dieser Kalender bekommt dann nichts mehr von hier. Die anderen bleiben. Das lässt sich nicht rückgängig machen: Legen Sie stattdessen einen neuen Link an.",
  keep: "Behalten",
  revoked: "Der Link ist beendet.",
  list: "Links",

  new: (name) => `Der Link für „${name}“`,
  once: "Er wird nur dieses eine Mal gezeigt und hier nirgends aufbewahrt. Wer ihn hat, kann diese Termine lesen; behandeln Sie ihn also wie ein Passwort.",
  address: "Link",
  copy: "Link kopieren",
  copied: "Kopiert.",
  notCopied: "Kopieren ist hier nicht erlaubt. Markieren Sie den Link, und kopieren Sie ihn von Hand.",
  webcal: "In einer Kalender-App öffnen",
  webcalHint: "Apple Kalender, Thunderbird und die meisten anderen nehmen ihn an und sehen stündlich nach.",
  google: "Zu Google Kalender hinzufügen",
  googleHint: "Google sieht mitunter erst nach einem Tag wieder nach. Was heute ansteht, steht zuerst hier.",
  outlook: "Zu Outlook hinzufügen",
  outlookWork: "Zu Outlook hinzufügen (Arbeit)",
  outlookHint: "Outlook im Web sieht nach einigen Stunden wieder nach.",
  onlyHere:
    "Diese Instanz antwortet nur auf diesem Rechner: Ein Kalender hier kann den Link lesen, Google und Outlook im Web können es nicht.",
};
