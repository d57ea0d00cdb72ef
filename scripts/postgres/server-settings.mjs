/**
 * The command line of the embedded Postgres: small, on loopback alone, and silent about what people write (a failed
 * statement and its values never reach the log).
 * @param {number} port
 * @param {boolean} durable false only for the databases of tests, which nobody will miss
 */
export function serverSettings(port, durable) {
  const settings = {
    listen_addresses: "127.0.0.1",
    port,
    unix_socket_directories: "",
    shared_buffers: "16MB",
    max_connections: 100,
    max_wal_size: "128MB",
    io_method: "sync",
    jit: "off",
    timezone: "UTC",
    log_timezone: "UTC",
    log_min_messages: "log",
    log_min_error_statement: "panic",
    log_error_verbosity: "terse",
    log_checkpoints: "off",
    fsync: durable ? "on" : "off",
    synchronous_commit: durable ? "on" : "off",
    full_page_writes: durable ? "on" : "off",
  };
  return Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
}
