/**
 * A core for tests: answers are given per command, and what was asked is remembered. It stands
 * where the bridge to the real core ends, so that everything of the window is tested.
 */
import type { Commands } from "../../bindings/commands";
import type { Failure } from "../../bindings/Failure";

/** What each command answers. */
export type Answers = {
  [Name in keyof Commands]?: (
    request: Commands[Name]["request"],
  ) => Commands[Name]["answer"] | Promise<Commands[Name]["answer"]>;
};

/** One question that reached the core. */
export interface Asked {
  name: string;
  request: unknown;
}

/** Answers commands as given, and the system's dialogs with paths in turn; returns what is asked. */
export function answer(answers: Answers, paths: readonly string[] = []): Asked[] {
  const asked: Asked[] = [];
  const chosen = [...paths];
  const invoke = async (command: string, args: { name: keyof Commands; request: never }): Promise<unknown> => {
    if (command === "choose_path") return chosen.shift() ?? null;
    if (command !== "call") return null;
    asked.push({ name: args.name, request: args.request });
    const answered = answers[args.name];
    if (!answered) throw failure("unknown_command", `The test answers no ${args.name}.`);
    return answered(args.request);
  };
  Object.assign(window, { __TAURI_INTERNALS__: { invoke } });
  return asked;
}

/** A failure as the core gives it. */
export function failure(code: string, message: string): Failure {
  return { code, args: {}, message };
}

/** Takes the answers away. */
export function forgetAnswers(): void {
  Object.assign(window, { __TAURI_INTERNALS__: undefined });
}
