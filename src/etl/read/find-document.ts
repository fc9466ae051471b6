/**
 * The file of an export that a manifest means: the path as it stands, or the only file whose path ends as the wanted one
 * does. Manifests write paths of the machine they come from (`C:\Pulse\docs\x.pdf`) or bare names, and zips have a folder
 * around all. Two files that fit are none: a document must not land on another patient.
 */
export function findDocument(names: readonly string[], wanted: string): string | undefined {
  const path = wanted
    .trim()
    .replaceAll('\\', '/')
    .replace(/^(\.?\/)+/, '');
  if (path === '') return undefined;
  if (names.includes(path)) return path;
  const low = path.toLowerCase();
  const fitting = names.filter((name) => {
    const own = name.toLowerCase();
    return own === low || own.endsWith(`/${low}`) || low.endsWith(`/${own}`);
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}
