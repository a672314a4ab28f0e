import { expect, it } from "vitest";
import { go, route } from "./route.svelte";

it("goes to a place, and back", async () => {
  const stop = route.follow();
  go({ view: "plan", week: "2026-03-09" });
  expect(route.view).toBe("plan");
  expect(route.params.week).toBe("2026-03-09");
  expect(location.hash).toBe("#/plan?week=2026-03-09");
  history.replaceState(null, "", "#/people");
  dispatchEvent(new PopStateEvent("popstate"));
  expect(route.view).toBe("people");
  stop();
});

it("tells the new page once that somebody arrived", () => {
  go({ view: "month" });
  expect(route.takeArrival()).toBe(true);
  expect(route.takeArrival()).toBe(false);
});

it("does not arrive where it already is, nor by changing what is shown", () => {
  go({ view: "today" });
  expect(route.takeArrival()).toBe(false);
  route.replace({ view: "people", search: "zolc" });
  expect(route.takeArrival()).toBe(false);
  expect(route.params.search).toBe("zolc");
});
