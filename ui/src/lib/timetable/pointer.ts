/**
 * Dragging with mouse, pen and finger, by pointer events. A mouse drags after a few pixels, a
 * finger after it rested, so that it still scrolls. Escape gives up. What is dragged stays in its
 * place of the page: whoever moves it draws a ghost.
 */
import type { Attachment } from "svelte/attachments";

/** What is told about a drag; points are those of the window. */
export interface DragHandlers {
  /** Something was taken hold of, `resize` at its edge; answers whether it can be dragged. */
  ongrab: (block: HTMLElement, kind: "move" | "resize", x: number, y: number) => boolean;
  ondrag: (x: number, y: number) => void;
  ondrop: () => void;
  oncancel: () => void;
}

/** How far a mouse moves before it drags, in pixels. */
const THRESHOLD = 5;

/** How far a resting finger may tremble, in pixels. */
const TREMBLE = 12;

/** How long a finger rests before it drags, in milliseconds. */
const REST = 400;

/** How near to the upper or lower end the page begins to scroll, and how fast, in pixels. */
const SCROLL_EDGE = 48;
const SCROLL_STEP = 12;

/** At the lower edge of a block a finger needs more room than a mouse, in pixels. */
const FINGER_EDGE = 14;

/** `{@attach dragging(handlers)}` on what holds the blocks, which are marked with `data-session`. */
export function dragging(handlers: DragHandlers): Attachment<HTMLElement> {
  return (frame) => {
    let stop: (() => void) | null = null;

    function begin(event: PointerEvent): void {
      if (stop || event.button !== 0 || !event.isPrimary || !(event.target instanceof Element)) return;
      const block = event.target.closest<HTMLElement>("[data-session]");
      if (block && frame.contains(block))
        stop = follow(event, block, kindOf(event, block), handlers, () => (stop = null));
    }

    // A finger that drags does not scroll; whether it does is known only once it moves.
    function hold(event: TouchEvent): void {
      if (frame.dataset["dragging"] !== undefined && event.cancelable) event.preventDefault();
    }

    // A long press of a finger asks for no menu here.
    function keepMenuAway(event: MouseEvent): void {
      if (stop) event.preventDefault();
    }

    frame.addEventListener("pointerdown", begin);
    frame.addEventListener("touchmove", hold, { passive: false });
    frame.addEventListener("contextmenu", keepMenuAway);
    return () => {
      stop?.();
      frame.removeEventListener("pointerdown", begin);
      frame.removeEventListener("touchmove", hold);
      frame.removeEventListener("contextmenu", keepMenuAway);
    };
  };
}

function kindOf(event: PointerEvent, block: HTMLElement): "move" | "resize" {
  const edge = block.querySelector("[data-edge]");
  if (!edge) return "move";
  if (event.target === edge) return "resize";
  const { bottom, height } = block.getBoundingClientRect();
  const near = event.pointerType !== "mouse" && height > 3 * FINGER_EDGE && event.clientY > bottom - FINGER_EDGE;
  return near ? "resize" : "move";
}

/** Follows one pointer from where it went down; answers how to stop. */
function follow(
  down: PointerEvent,
  block: HTMLElement,
  kind: "move" | "resize",
  handlers: DragHandlers,
  onend: () => void,
): () => void {
  const frame = block.closest<HTMLElement>("[data-board]");
  const finger = down.pointerType === "touch";
  let [x, y] = [down.clientX, down.clientY];
  let grabbed = false;
  let scrolling = 0;
  const resting = finger ? setTimeout(grab, REST) : undefined;

  function grab(): void {
    if (!handlers.ongrab(block, kind, down.clientX, down.clientY)) {
      // The press was meant for dragging, so nothing is opened by it.
      addEventListener("pointerup", swallowClick, { once: true });
      end();
      return;
    }
    grabbed = true;
    if (frame) frame.dataset["dragging"] = kind;
    try {
      block.setPointerCapture(down.pointerId);
    } catch {
      // A pointer that has just gone cannot be captured; its end is told to the window as well.
    }
    scrolling = requestAnimationFrame(scroll);
  }

  function move(event: PointerEvent): void {
    if (event.pointerId !== down.pointerId) return;
    const far = Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY);
    if (!grabbed && far > (finger ? TREMBLE : THRESHOLD)) {
      if (finger) end();
      else grab();
    }
    [x, y] = [event.clientX, event.clientY];
    if (grabbed) handlers.ondrag(x, y);
  }

  function up(event: PointerEvent): void {
    if (event.pointerId !== down.pointerId) return;
    const drops = grabbed;
    if (drops) swallowClick();
    end();
    if (drops) handlers.ondrop();
  }

  function cancel(event: Event): void {
    if (event instanceof PointerEvent && event.pointerId !== down.pointerId) return;
    const drags = grabbed;
    end();
    if (drags) handlers.oncancel();
  }

  function key(event: KeyboardEvent): void {
    if (event.key !== "Escape" || !grabbed) return;
    event.preventDefault();
    event.stopPropagation();
    addEventListener("pointerup", swallowClick, { once: true });
    cancel(event);
  }

  function scroll(): void {
    const bottom = innerHeight - statusHeight();
    const step = y < SCROLL_EDGE ? -SCROLL_STEP : y > bottom - SCROLL_EDGE ? SCROLL_STEP : 0;
    if (step !== 0) {
      const before = scrollY;
      scrollBy({ top: step, behavior: "instant" });
      if (scrollY !== before) handlers.ondrag(x, y);
    }
    scrolling = requestAnimationFrame(scroll);
  }

  function end(): void {
    clearTimeout(resting);
    cancelAnimationFrame(scrolling);
    if (frame) delete frame.dataset["dragging"];
    if (block.hasPointerCapture?.(down.pointerId)) block.releasePointerCapture(down.pointerId);
    grabbed = false;
    removeEventListener("pointermove", move);
    removeEventListener("pointerup", up);
    removeEventListener("pointercancel", cancel);
    removeEventListener("blur", cancel);
    removeEventListener("keydown", key, true);
    onend();
  }

  addEventListener("pointermove", move);
  addEventListener("pointerup", up);
  addEventListener("pointercancel", cancel);
  addEventListener("blur", cancel);
  addEventListener("keydown", key, true);
  return end;
}

/** The line at the bottom lies over the page. */
function statusHeight(): number {
  return parseFloat(document.documentElement.style.getPropertyValue("--status-height")) || 0;
}

/** Keeps the click that ends a drag from opening what was dragged. */
function swallowClick(): void {
  const swallow = (event: Event): void => {
    event.preventDefault();
    event.stopPropagation();
  };
  addEventListener("click", swallow, { capture: true, once: true });
  setTimeout(() => removeEventListener("click", swallow, { capture: true }), 60);
}
