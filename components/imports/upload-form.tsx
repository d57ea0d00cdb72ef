import { Button } from "@/components/ui/button";
import { words } from "@/lib/words";

const say = words.imports;

/** A file, sent to the route that looks through it: larger than an action's form may be, and without scripts too. */
export function UploadForm({ error }: { error?: string }) {
  const described = [error && "file-error", "file-hint"].filter(Boolean).join(" ");
  return (
    <form action="/import/upload" method="post" encType="multipart/form-data" className="grid gap-5">
      <div className="grid min-w-0 gap-1.5">
        <label htmlFor="file" className="text-13 font-label">
          {say.file}
        </label>
        <input
          id="file"
          name="file"
          type="file"
          required
          accept=".csv,.tsv,.txt,.json,text/csv,application/json"
          aria-invalid={error ? true : undefined}
          aria-describedby={described}
          className="input file"
        />
        {error && (
          <p id="file-error" role="alert" className="text-13 text-danger">
            {error}
          </p>
        )}
        <p id="file-hint" className="text-13 text-text-3">
          {say.fileHint}
        </p>
      </div>
      <div>
        <Button type="submit" variant="first">
          {say.look}
        </Button>
      </div>
    </form>
  );
}
