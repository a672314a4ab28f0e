import { expect, it } from "vitest";
import { Writes } from "./writes";

/** A promise that is fulfilled from outside. */
function later<T>() {
  let answer!: (value: T) => void;
  let fail!: (error: Error) => void;
  const promise = new Promise<T>((resolve, reject) => {
    answer = resolve;
    fail = reject;
  });
  return { promise, answer, fail };
}

it("a write begins only when the one before has been answered", async () => {
  const writes = new Writes();
  const begun: string[] = [];
  const first = later<string>();
  const one = writes.run(() => {
    begun.push("one");
    return first.promise;
  });
  const two = writes.run(async () => {
    begun.push("two");
    return "two";
  });
  await Promise.resolve();
  expect(begun).toEqual(["one"]);
  first.answer("one");
  expect(await Promise.all([one, two])).toEqual(["one", "two"]);
  expect(begun).toEqual(["one", "two"]);
});

it("a write that fails does not hold up the next", async () => {
  const writes = new Writes();
  const first = later<string>();
  const one = writes.run(() => first.promise);
  const two = writes.run(async () => "two");
  first.fail(new Error("full"));
  await expect(one).rejects.toThrow("full");
  expect(await two).toBe("two");
});
