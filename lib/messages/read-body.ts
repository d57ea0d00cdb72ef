/** A save of 20,000 characters fits in with room to spare, however its characters are escaped. */
export const mostBytes = 256 * 1024;

/** A request's body as text, as `boundedBytes` reads it. */
export async function boundedBody(request: Request, most = mostBytes): Promise<string | null> {
  return (await boundedBytes(request, most))?.toString("utf8") ?? null;
}

/**
 * A request's body, read no further than `most` bytes; null where it is longer, whatever its Content-Length says.
 * Throws what the connection throws.
 */
export async function boundedBytes(request: Request, most: number): Promise<Buffer | null> {
  if (Number(request.headers.get("content-length")) > most) return null;
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  const reader = request.body?.getReader();
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    bytes += read.value.byteLength;
    if (bytes > most) {
      await reader?.cancel();
      return null;
    }
    pieces.push(read.value);
  }
  return Buffer.concat(pieces);
}
