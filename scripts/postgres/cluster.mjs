import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { Failure } from "../start/failure.mjs";
import { canEnter } from "./account.mjs";
import { systemFolder } from "./system-folder.mjs";

/**
 * @import { Account } from "./account.mjs"
 * @import { Passwords } from "./passwords.mjs"
 */

/**
 * The folder of the cluster, made on the first call with its two logins and its database. It takes its name last of
 * all, so a folder of that name is a whole one.
 * @param {{ dataDir: string, binaries: string, account: Account | null, passwords: Passwords, durable: boolean }} options
 */
export function ensureCluster({ dataDir, binaries, account, passwords, durable }) {
  const cluster = join(homeOfCluster(dataDir, account), "postgres");
  if (existsSync(cluster)) return cluster;
  const unfinished = `${cluster}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  if (account) chownSync(unfinished, account.uid, account.gid);
  const passwordFile = `${unfinished}.password`;
  writeFileSync(passwordFile, passwords.superuser, { mode: 0o600 });
  if (account) chownSync(passwordFile, account.uid, account.gid);
  try {
    run(join(binaries, "bin", "initdb"), initdbArguments(unfinished, passwordFile, durable), account);
  } finally {
    rmSync(passwordFile);
  }
  run(
    join(binaries, "bin", "postgres"),
    ["--single", "-D", unfinished, "postgres"],
    account,
    firstSql(passwords),
  );
  renameSync(unfinished, cluster);
  return cluster;
}

/**
 * The data folder itself, or, where the account cannot enter it, a folder of the system's with a link left behind.
 * @param {string} dataDir
 * @param {Account | null} account
 */
function homeOfCluster(dataDir, account) {
  const link = join(dataDir, "postgres-elsewhere");
  if (lstatSync(link, { throwIfNoEntry: false })) return readlinkSync(link);
  if (canEnter(account, dataDir)) return dataDir;
  const elsewhere = join(systemFolder, createHash("sha256").update(dataDir).digest("hex").slice(0, 16));
  mkdirSync(elsewhere, { recursive: true, mode: 0o711 });
  symlinkSync(elsewhere, link);
  return elsewhere;
}

/**
 * @param {string} cluster
 * @param {string} passwordFile
 * @param {boolean} durable
 */
function initdbArguments(cluster, passwordFile, durable) {
  return [
    `--pgdata=${cluster}`,
    "--username=postgres",
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale=C",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8", // lower('É') works, and on every machine alike
    "--data-checksums",
    "--no-instructions",
    ...(durable ? [] : ["--no-sync"]),
  ];
}

/**
 * What only the superuser may say. In single-user mode each line is one statement.
 * @param {Passwords} passwords
 */
function firstSql(passwords) {
  return [
    `create role afterword_owner login password '${passwords.owner}'`,
    `create role afterword_app login password '${passwords.app}'`,
    "create database afterword owner afterword_owner",
    "revoke connect, temporary on database afterword from public",
    "grant connect on database afterword to afterword_app",
    "",
  ].join("\n");
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {Account | null} account
 * @param {string} [input]
 */
function run(command, args, account, input) {
  const { status, error, stderr } = spawnSync(command, args, {
    ...account,
    input,
    cwd: dirname(command),
    encoding: "utf8",
  });
  if (status === 0 && !/(ERROR|FATAL):/.test(stderr)) return;
  const reason = error?.message ?? stderr.trim().split("\n").at(-1);
  throw new Failure(
    `the database could not be made (${reason}): mend that, or set DATABASE_URL to a Postgres of your own`,
  );
}
