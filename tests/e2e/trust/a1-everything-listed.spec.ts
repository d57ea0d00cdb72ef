import { expect, test } from "@playwright/test";
import { actions } from "../../fixtures/trust/actions";
import { handlers, pages } from "../../fixtures/trust/routes";
import { builtActions, builtRoutes } from "../../support/build";

test("A1: every server action of the build is in the sweep", () => {
  const built = builtActions().map(({ name }) => name);
  console.log(`A1: ${built.length} actions, each listed`);
  expect(built.sort()).toEqual(Object.keys(actions).sort());
});

test("A1: every page and every route handler of the build is in the sweep", () => {
  const built = builtRoutes();
  console.log(`A1: ${built.pages.length} pages and ${built.handlers.length} route handlers, each listed`);
  expect(built.pages).toEqual(Object.keys(pages).sort());
  expect(built.handlers).toEqual(Object.keys(handlers).sort());
});
