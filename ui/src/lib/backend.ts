/**
 * The bridge to the core: the only file that knows how the window reaches it. Every command of
 * the declared list goes through one door; the few calls that only a desktop has stand beside it.
 */
import { invoke } from "@tauri-apps/api/core";
import type { Commands } from "./bindings/commands";
import type { Failure } from "./bindings/Failure";
import { language } from "./language.svelte";
import { findMessage } from "./messages";

/** What a dialog of the system is asked to find. */
export type PathPurpose =
  | "folder"
  | "open"
  | "open_sheet"
  | "open_picture"
  | "save_pdf"
  | "save_xlsx"
  | "save_csv"
  | "save_calendar"
  | "save_page"
  | "save_copy";

/** Asks for a command; rejects with a `Failure`, whose `message` is a sentence for the screen. */
export function call<Name extends keyof Commands>(
  name: Name,
  request: Commands[Name]["request"],
): Promise<Commands[Name]["answer"]> {
  return asked<Commands[Name]["answer"]>("call", { name, request, language: language() });
}

/** Lets a path be chosen in a dialog of the system; nothing when it was dismissed. */
export function choosePath(purpose: PathPurpose, suggested: string): Promise<string | null> {
  return asked<string | null>("choose_path", { purpose, suggested, language: language() });
}

/** Opens a file in the program that the system keeps for its kind. */
export async function openPath(path: string): Promise<void> {
  await asked<unknown>("open_path", { path, language: language() });
}

/** Shows a file in its folder. */
export async function revealPath(path: string): Promise<void> {
  await asked<unknown>("reveal_path", { path, language: language() });
}

async function asked<Answer>(command: string, args: Record<string, unknown>): Promise<Answer> {
  try {
    return await invoke<Answer>(command, args);
  } catch (error) {
    throw failureOf(error);
  }
}

/** Anything thrown, as a failure with a sentence. */
export function failureOf(error: unknown): Failure {
  if (isFailure(error)) return error;
  const reason = error instanceof Error ? error.message : String(error);
  return { code: "unexpected", args: { reason }, message: findMessage("failure", "unexpected", { reason }) ?? reason };
}

function isFailure(error: unknown): error is Failure {
  return typeof error === "object" && error !== null && "code" in error && "message" in error && "args" in error;
}
