/** Opens a figure by its key; `what` says what it counts. */
export type Open = (key: string, what: string) => void;
