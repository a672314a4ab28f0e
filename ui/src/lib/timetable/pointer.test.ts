import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { dragging } from "./pointer";

let frame: HTMLElement;
let block: HTMLElement;
let edge: HTMLElement;
let stop: (() => void) | undefined;
const told = { ongrab: vi.fn(() => true), ondrag: vi.fn(), ondrop: vi.fn(), oncancel: vi.fn() };
const opened = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  frame = document.createElement("div");
  frame.dataset["board"] = "";
  frame.innerHTML = `<button data-session="gym">x<span data-edge></span></button><span data-start="10:00"></span>`;
  document.body.append(frame);
  block = frame.querySelector("button") as HTMLElement;
  edge = frame.querySelector("[data-edge]") as HTMLElement;
  block.addEventListener("click", opened);
  stop = dragging(told)(frame) ?? undefined;
  for (const mock of [...Object.values(told), opened]) mock.mockClear();
  told.ongrab.mockReturnValue(true);
});

afterEach(() => {
  stop?.();
  frame.remove();
  vi.useRealTimers();
});

function tell(type: string, x: number, y: number, more: PointerEventInit = {}, target: EventTarget = block): void {
  target.dispatchEvent(
    new PointerEvent(type, {
      bubbles: true,
      cancelable: true,
      pointerId: 1,
      pointerType: "mouse",
      isPrimary: true,
      button: 0,
      clientX: x,
      clientY: y,
      ...more,
    }),
  );
}

const FINGER: PointerEventInit = { pointerType: "touch" };

function touchMoves(): Event {
  const touch = new Event("touchmove", { bubbles: true, cancelable: true });
  block.dispatchEvent(touch);
  return touch;
}

describe("a mouse", () => {
  it("drags after a few pixels, from where it was pressed", () => {
    tell("pointerdown", 10, 10);
    tell("pointermove", 12, 13);
    expect(told.ongrab).not.toHaveBeenCalled();
    tell("pointermove", 20, 30);
    expect(told.ongrab).toHaveBeenCalledExactlyOnceWith(block, "move", 10, 10);
    expect(frame.dataset["dragging"]).toBe("move");
    tell("pointermove", 40, 50);
    expect(told.ondrag).toHaveBeenLastCalledWith(40, 50);
    tell("pointerup", 40, 50);
    expect(told.ondrop).toHaveBeenCalledOnce();
    expect(frame.dataset["dragging"]).toBeUndefined();
    tell("pointermove", 90, 90);
    expect(told.ondrag).toHaveBeenCalledTimes(2);
  });

  it("opens nothing by the click that ends a drag, and opens by a plain one", () => {
    tell("pointerdown", 10, 10);
    tell("pointermove", 30, 30);
    tell("pointerup", 30, 30);
    block.click();
    expect(opened).not.toHaveBeenCalled();
    vi.advanceTimersByTime(100);
    tell("pointerdown", 10, 10);
    tell("pointerup", 11, 11);
    block.click();
    expect(opened).toHaveBeenCalledOnce();
    expect(told.ondrop).toHaveBeenCalledOnce();
  });

  it("takes hold of the end at the edge", () => {
    tell("pointerdown", 10, 10, {}, edge);
    tell("pointermove", 10, 30);
    expect(told.ongrab).toHaveBeenCalledExactlyOnceWith(block, "resize", 10, 10);
  });

  it("drags with its first button only, and only sessions", () => {
    tell("pointerdown", 10, 10, { button: 2 });
    tell("pointermove", 30, 30);
    tell("pointerdown", 10, 10, {}, frame.querySelector("[data-start]") as Element);
    tell("pointermove", 30, 30);
    expect(told.ongrab).not.toHaveBeenCalled();
  });

  it("gives up with Escape, which reaches nobody else", () => {
    const heard = vi.fn();
    document.body.addEventListener("keydown", heard);
    tell("pointerdown", 10, 10);
    tell("pointermove", 30, 30);
    block.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true, cancelable: true }));
    expect(told.oncancel).toHaveBeenCalledOnce();
    expect(heard).not.toHaveBeenCalled();
    tell("pointerup", 30, 30);
    block.click();
    expect(told.ondrop).not.toHaveBeenCalled();
    expect(opened).not.toHaveBeenCalled();
    document.body.removeEventListener("keydown", heard);
  });

  it("leaves alone what may not be dragged, and opens nothing by the attempt", () => {
    told.ongrab.mockReturnValue(false);
    tell("pointerdown", 10, 10);
    tell("pointermove", 30, 30);
    tell("pointermove", 60, 60);
    tell("pointerup", 60, 60);
    block.click();
    expect(told.ongrab).toHaveBeenCalledOnce();
    expect(told.ondrag).not.toHaveBeenCalled();
    expect(told.ondrop).not.toHaveBeenCalled();
    expect(opened).not.toHaveBeenCalled();
  });

  it("is followed alone: another pointer says nothing", () => {
    tell("pointerdown", 10, 10);
    tell("pointermove", 30, 30);
    tell("pointermove", 80, 80, { pointerId: 2 });
    tell("pointerup", 80, 80, { pointerId: 2 });
    expect(told.ondrag).toHaveBeenLastCalledWith(30, 30);
    expect(told.ondrop).not.toHaveBeenCalled();
  });
});

describe("a finger", () => {
  it("drags once it rested, and then keeps the page from scrolling", () => {
    tell("pointerdown", 10, 10, FINGER);
    expect(touchMoves().defaultPrevented).toBe(false);
    vi.advanceTimersByTime(390);
    expect(told.ongrab).not.toHaveBeenCalled();
    vi.advanceTimersByTime(20);
    expect(told.ongrab).toHaveBeenCalledExactlyOnceWith(block, "move", 10, 10);
    tell("pointermove", 12, 60, FINGER);
    expect(touchMoves().defaultPrevented).toBe(true);
    tell("pointerup", 12, 60, FINGER);
    expect(told.ondrop).toHaveBeenCalledOnce();
    expect(touchMoves().defaultPrevented).toBe(false);
  });

  it("scrolls when it moves before", () => {
    tell("pointerdown", 10, 10, FINGER);
    tell("pointermove", 10, 40, FINGER);
    vi.advanceTimersByTime(1000);
    tell("pointermove", 10, 90, FINGER);
    tell("pointerup", 10, 90, FINGER);
    expect(told.ongrab).not.toHaveBeenCalled();
    expect(touchMoves().defaultPrevented).toBe(false);
  });

  it("is given up when the system takes it over", () => {
    tell("pointerdown", 10, 10, FINGER);
    vi.advanceTimersByTime(500);
    tell("pointercancel", 10, 10, FINGER);
    expect(told.oncancel).toHaveBeenCalledOnce();
    expect(told.ondrop).not.toHaveBeenCalled();
  });

  it("asks for no menu while it rests", () => {
    const menu = () => {
      const event = new Event("contextmenu", { bubbles: true, cancelable: true });
      block.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(menu()).toBe(false);
    tell("pointerdown", 10, 10, FINGER);
    expect(menu()).toBe(true);
    tell("pointerup", 10, 10, FINGER);
  });
});
