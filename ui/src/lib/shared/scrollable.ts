/** Frames whose content may be wider than they are. */
import type { Attachment } from "svelte/attachments";

/**
 * `{@attach scrollable}`: a frame that has to be scrolled takes the focus, so that the arrow keys
 * can scroll it; one that shows everything does not stand in the way of Tab.
 */
export const scrollable: Attachment<HTMLElement> = (frame) => {
  function look(): void {
    if (frame.scrollWidth > frame.clientWidth) frame.tabIndex = 0;
    else frame.removeAttribute("tabindex");
  }
  look();
  if (typeof ResizeObserver === "undefined") return;
  const observer = new ResizeObserver(look);
  observer.observe(frame);
  if (frame.firstElementChild) observer.observe(frame.firstElementChild);
  return () => observer.disconnect();
};
