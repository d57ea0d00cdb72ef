import { words } from "@/lib/words";

const say = words.account.device;

// In this order: most browsers also claim to be others.
const browsers: [RegExp, string][] = [
  [/\bEdg(e|A|iOS)?\//, "Edge"],
  [/\b(OPR|Opera|OPT)\//, "Opera"],
  [/\bSamsungBrowser\//, "Samsung Internet"],
  [/\bVivaldi\//, "Vivaldi"],
  [/\b(Firefox|FxiOS)\//, "Firefox"],
  [/\b(Chrome|CriOS|Chromium|HeadlessChrome)\//, "Chrome"],
  [/\bVersion\/.*Safari\//, "Safari"],
];

/** What a browser says it is, as people say it: "Firefox on Windows". What it says may be untrue. */
export function deviceWords(userAgent: string): string {
  const systems: [RegExp, string][] = [
    [/\biPhone\b/, say.iPhone],
    [/\biPad\b/, say.iPad],
    [/\bAndroid\b/, "Android"],
    [/\bWindows\b/, "Windows"],
    [/\bCrOS\b/, "ChromeOS"],
    [/\bMac OS X\b|\bMacintosh\b/, say.mac],
    [/\bLinux\b/, "Linux"],
  ];
  const browser = named(browsers, userAgent);
  const system = named(systems, userAgent);
  if (browser && system) return say.on(browser, system);
  return browser ?? (system ? say.on(say.someBrowser, system) : say.unknown);
}

function named(known: [RegExp, string][], userAgent: string): string | undefined {
  return known.find(([pattern]) => pattern.test(userAgent))?.[1];
}
