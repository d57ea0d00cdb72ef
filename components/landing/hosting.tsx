import { words } from "@/lib/words";

/** How to run it on a machine of one's own. */
export function Hosting() {
  const { title, text, command, after } = words.landing.hosting;
  return (
    <section id="host" aria-labelledby="host-title" className="mt-16 max-w-measure border-t border-line pt-8">
      <h2 id="host-title" className="text-20 font-title tracking-[-0.017em]">
        {title}
      </h2>
      <p className="mt-2 text-text-2">{text}</p>
      <pre className="mt-4 w-fit rounded-2 bg-inset px-4 py-3 font-mono text-13">
        <code>{command}</code>
      </pre>
      <p className="mt-4 text-text-2">{after}</p>
    </section>
  );
}
