import { chooseLanguageAction } from "@/lib/language/actions";
import { languageNames, languages, spokenLanguage } from "@/lib/language/language";

/** At the foot of a page for anyone: each language but its own, in its own words. */
export function OtherLanguages() {
  const others = languages.filter((one) => one !== spokenLanguage());
  return (
    <form action={chooseLanguageAction} className="flex gap-4 text-14">
      {others.map((one) => (
        <button
          key={one}
          type="submit"
          name="language"
          value={one}
          lang={one}
          className="link min-h-8 coarse:min-h-11"
        >
          {languageNames[one]}
        </button>
      ))}
    </form>
  );
}
