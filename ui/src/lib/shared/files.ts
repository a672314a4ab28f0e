/** Paths as texts, on whatever system they come from. */

/** A file in a folder, with the separator that the folder's path uses. */
export function fileIn(folder: string, name: string): string {
  if (folder === "") return name;
  const separator = folder.includes("\\") && !folder.includes("/") ? "\\" : "/";
  return folder.endsWith(separator) ? folder + name : folder + separator + name;
}
