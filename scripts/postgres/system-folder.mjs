/**
 * Where the embedded Postgres of a root user keeps what `nobody` could not reach in the checkout: binaries, and the
 * data of a data folder that lies under a closed home.
 */
export const systemFolder = "/var/lib/afterword";
