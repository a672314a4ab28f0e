import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { DescriptionState, PAUSE } from "./description.svelte";

const perform = vi.hoisted(() => vi.fn());
vi.mock("../shared/app.svelte", () => ({ perform }));

const march = { centre_id: "c1", month: "2026-03" };

beforeEach(() => {
  vi.useFakeTimers();
  perform.mockReset().mockResolvedValue({});
});
afterEach(() => vi.useRealTimers());

function typed(description: DescriptionState, text: string): void {
  description.text = text;
  description.typed();
}

describe("a description", () => {
  it("is saved once, when typing pauses", async () => {
    const description = new DescriptionState(march, "");
    typed(description, "Wyj");
    await vi.advanceTimersByTimeAsync(PAUSE - 1);
    typed(description, "Wyjście");
    expect(description.state).toBe("waiting");
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(perform.mock.calls).toEqual([["describe_month", { ...march, description: "Wyjście" }]]);
    expect(description.state).toBe("saved");
  });

  it("is saved at once when the field is left, and only if it changed", async () => {
    const description = new DescriptionState(march, "Było");
    await description.save();
    expect(perform).not.toHaveBeenCalled();
    typed(description, "Było miło");
    await description.save();
    expect(perform).toHaveBeenCalledOnce();
    await vi.advanceTimersByTimeAsync(PAUSE * 2);
    expect(perform).toHaveBeenCalledOnce();
  });

  it("typed while it is being saved is saved after that", async () => {
    let answer: (value: object) => void = () => undefined;
    perform.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
    const description = new DescriptionState(march, "");
    typed(description, "A");
    const first = description.save();
    typed(description, "AB");
    const second = description.save();
    expect(perform).toHaveBeenCalledOnce();
    answer({});
    await Promise.all([first, second]);
    expect(perform.mock.calls.map(([, request]) => request.description)).toEqual(["A", "AB"]);
    expect(description.state).toBe("saved");
  });

  it("that was refused stays in the field and says so", async () => {
    perform.mockResolvedValueOnce(null);
    const description = new DescriptionState(march, "");
    typed(description, "Żółć");
    await description.save();
    expect(description.state).toBe("failed");
    expect(description.text).toBe("Żółć");
    await description.save();
    expect(description.state).toBe("saved");
  });

  it("takes over what was undone, but not over what is not saved yet", () => {
    const description = new DescriptionState(march, "Nowe");
    description.refresh("Stare");
    expect(description.text).toBe("Stare");
    typed(description, "Jeszcze nowsze");
    description.refresh("Nowe");
    expect(description.text).toBe("Jeszcze nowsze");
  });
});
