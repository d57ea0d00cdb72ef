import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const read = (file: string) => readFileSync(file, "utf8");

test("the image and its services run as nobody special, and say how they are", () => {
  const image = read("Dockerfile");
  expect(image.lastIndexOf("USER node")).toBeGreaterThan(image.lastIndexOf("RUN "));
  expect(image).not.toMatch(/PASSWORD|AUTH_SECRET/);
  const compose = read("compose.yaml");
  expect(compose.match(/^ {4}healthcheck:/gm)).toHaveLength(2);
  expect(compose.match(/no-new-privileges:true/g)).toHaveLength(2);
});

test("a container is asked whether it is alive, which a crowd or a lost database doesn't change; a balancer, whether it is ready", () => {
  expect(read("Dockerfile")).toMatch(/^HEALTHCHECK .*\n.*\/healthz/m);
  expect(read("compose.yaml")).toMatch(/app:[\s\S]*?healthcheck:\s+test: .*\/healthz/);
  expect(read("deploy/Caddyfile")).toContain("health_uri /readyz");
  expect(read("deploy/haproxy.cfg")).toContain("option httpchk GET /readyz");
});

test("no secret stands in a file that is passed on, and none has a value unless somebody gives it", () => {
  for (const [, name, rest] of read("compose.yaml").matchAll(/\$\{([A-Z_]+)(:[^}]*)?\}/g)) {
    if (/SECRET|PASSWORD/.test(String(name))) expect(rest, name).toMatch(/^:\?/);
  }
  expect(read(".dockerignore").split("\n")).toEqual(expect.arrayContaining([".env*", ".data", ".git"]));
});

test("each way to run it gives the app more time to stop than it takes", () => {
  const longestDrain = 15;
  const longestRequest = 30;
  const [, systemd] = /^TimeoutStopSec=(\d+)$/m.exec(read("deploy/afterword.service")) ?? [];
  const [, compose] = /app:[\s\S]*?stop_grace_period: (\d+)s/.exec(read("compose.yaml")) ?? [];
  expect(Number(systemd)).toBeGreaterThan(longestDrain + longestRequest);
  expect(Number(compose)).toBeGreaterThan(longestDrain + longestRequest);
});

test("a calendar's address stands in no proxy's log", () => {
  expect(read("deploy/nginx.conf")).toMatch(/location \/calendar\/ \{\s+access_log off;/);
  expect(read("deploy/Caddyfile")).toMatch(/@calendars path \/calendar\/\*\s+log_skip @calendars/);
  expect(read("deploy/haproxy.cfg")).toContain("set-log-level silent if { path_beg /calendar/ }");
});
