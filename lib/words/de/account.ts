import type { Words } from "../words";
import { elsewhere, passkeys, secondStep } from "./account-ways-in";
import { count } from "./count";
import { on } from "./days";

/** Settings › Account: how one gets in, and who has. */
export const account: Words["account"] = {
  title: "Konto",
  lede: "Wie Sie sich anmelden, wo Sie angemeldet sind und was geschehen ist.",
  open: "Zum Konto",

  address: {
    heading: "Adresse zum Anmelden",
    lede: (email) => `Sie melden sich mit ${email} an.`,
    label: "Neue Adresse",
    password: "Ihr Passwort",
    change: "Adresse ändern",
    changed:
      "Geändert. Melden Sie sich von jetzt an mit der neuen Adresse an. Alle anderen Anmeldungen sind beendet.",
    same: "Mit dieser Adresse melden Sie sich schon an.",
    byMail: "An die neue Adresse geht ein Link. Sobald Sie ihn dort öffnen, gilt sie.",
    sent: (email) => `Ein Link ist unterwegs an ${email}. Bis er geöffnet wird, ändert sich nichts.`,
    tooMany: "Es wurden schon drei Links gesendet. Versuchen Sie es in einer Viertelstunde noch einmal.",
    confirmTitle: "Ist das Ihre neue Adresse?",
    confirmLede: (email) =>
      `Von da an melden Sie sich mit ${email} an. Alle Ihre Anmeldungen enden, auf jedem Gerät.`,
    confirm: "Künftig damit anmelden",
    keep: "Soll die Adresse bleiben, wie sie ist?",
    done: "Ihre neue Adresse gilt. Melden Sie sich damit an.",
    deadTitle: "Dieser Link bewirkt nichts mehr",
    dead: "Ein Link gilt einmal, 30 Minuten lang, und nur der neueste. Fordern Sie einen neuen an, wo Sie die Adresse geändert haben: Einstellungen, Konto.",
    takenMeanwhile: "Zu dieser Adresse gehört inzwischen ein anderes Konto. Es wurde nichts geändert.",
  },

  password: {
    heading: "Passwort",
    lede: "Wenn Sie es ändern, enden alle anderen Anmeldungen.",
    current: "Bisheriges Passwort",
    next: "Neues Passwort",
    wrong: "Das ist nicht Ihr Passwort.",
    none: "Dieses Konto hat noch kein Passwort. Setzen Sie zuerst eines: „Passwort vergessen?“ auf der Seite zum Anmelden.",
    change: "Passwort ändern",
    changed: "Geändert. Alle anderen Anmeldungen sind beendet.",
  },

  secondStep,

  passkeys,

  elsewhere,

  sessions: {
    heading: "Wo Sie angemeldet sind",
    lede: "Jede Anmeldung endet nach dreißig Tagen von selbst. Die Namen sind das, was die Browser von sich sagen.",
    list: "Anmeldungen",
    here: "diese hier",
    used: (when) => `zuletzt benutzt ${on(when)}`,
    since: (when) => `angemeldet ${on(when)}`,
    end: "Abmelden",
    endNamed: (device) => `Abmelden: ${device}`,
    ended: "Dort abgemeldet.",
    endOthers: "Überall sonst abmelden",
    othersEnded: "Alle anderen Anmeldungen sind beendet.",
    endAll: "Überall abmelden",
    allEnded: "Sie sind überall abgemeldet.",
  },

  device: {
    on: (browser, system) => `${browser} ${system.startsWith("einem ") ? "auf" : "unter"} ${system}`,
    someBrowser: "Ein Browser",
    unknown: "Ein Browser, der nicht sagt, welcher",
    iPhone: "einem iPhone",
    iPad: "einem iPad",
    mac: "einem Mac",
  },

  history: {
    heading: "Was geschehen ist",
    lede: "Anmeldungen und was sich am Zugang geändert hat. Bleibt 180 Tage.",
    list: "Ereignisse",
    all: "Alles",
    earlier: "Früher",
    none: "Nichts in den letzten 180 Tagen.",
    from: (device, when) => `${when} · ${device}`,
    kinds: {
      "signed-in": "Angemeldet",
      "wrong-password": "Ein falsches Passwort",
      "password-changed": "Passwort geändert",
      "password-reset": "Neues Passwort über einen Link gesetzt",
      "passkey-added": "Ein Passkey wurde hinzugefügt",
      "passkey-removed": "Ein Passkey wurde entfernt",
      "wrong-passkey": "Ein Passkey wurde abgewiesen",
      "identity-linked": "Eine Anmeldung anderswo wurde verbunden",
      "identity-unlinked": "Eine Anmeldung anderswo wurde getrennt",
      "sign-up-asked": "Jemand wollte mit Ihrer Adresse noch ein Konto anlegen",
      "reset-asked": "Ein Link für ein neues Passwort wurde Ihnen gesendet",
      "reset-by-operator": "Die Verwaltung dieses Servers hat einen Link für ein neues Passwort angelegt",
      "address-asked": "Wechsel der Adresse zum Anmelden begonnen",
      "address-changed": "Adresse zum Anmelden geändert",
      "session-ended": "Anderswo abgemeldet",
      "sessions-ended": "Überall abgemeldet",
      "feed-made": "Link für einen Kalender angelegt",
      "feed-ended": "Link für einen Kalender beendet",
      "export-taken": "Export heruntergeladen",
      "wrong-code": "Das Passwort stimmte, der Code nicht",
      "second-step-on": "Beim Anmelden wird nach einem Code gefragt",
      "second-step-off": "Beim Anmelden wird nicht mehr nach einem Code gefragt",
      "recovery-code-used": "Ein Ersatzcode benutzt",
      disabled: "Die Verwaltung dieses Servers hat das Konto geschlossen",
      enabled: "Die Verwaltung dieses Servers hat das Konto wieder geöffnet",
    },
    times: (n) => count(n, "ein falsches Passwort", "falsche Passwörter"),
    about: (what, about) => `${what}: ${about}`,
  },

  delete: {
    heading: "Konto löschen",
    lede: "Alles ist sofort weg und lässt sich nicht zurückholen.",
    open: "Konto löschen",
    title: "Ihr Konto löschen?",
    goes: "Alles verschwindet noch heute:",
    what: [
      "Ihre Suchen und Bewerbungen, mit Gesprächen, Nachrichten, Entwürfen und Notizen",
      "die Menschen, die Sie getroffen haben, Ihre Referenzen und Ihre Fahrpläne",
      "was kürzlich gelöscht wurde und noch zurückgeholt werden könnte",
      "Ihre Anmeldungen auf jedem Gerät und die Links Ihrer Kalender",
    ],
    stays: "Sicherungskopien dieses Servers bleiben, wie sie sind, bis sie weggeworfen werden.",
    exportFirst: "Erst exportieren?",
    exportHint: "Eine Datei mit allem, die sich wieder einlesen lässt, hier oder anderswo.",
    export: "Alles exportieren",
    password: "Ihr Passwort",
    keep: "Behalten",
    act: "Konto löschen",
    acting: "Wird gelöscht …",
    gone: "Ihr Konto ist gelöscht, mit allem darin.",
  },
};
