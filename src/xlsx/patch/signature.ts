import type { XlsxPackage } from '../package';
import type { PackageDraft } from './package-draft';
import { reachable } from './remove-sheets';

/** A digital signature does not hold for a changed file: its parts go, as Excel does it. The reader has remarked on it. */
export async function removeSignature(pkg: XlsxPackage, draft: PackageDraft): Promise<void> {
  const origins = (await pkg.relationships('/')).filter(
    ({ kind, type, external }) => kind === 'origin' && type.includes('/digital-signature/') && !external,
  );
  if (origins.length === 0) return;
  await draft.unrelate('/', new Set(origins.map(({ id }) => id)));
  const parts = await reachable(
    { package: pkg },
    origins.map(({ target }) => target),
    new Set(),
  );
  for (const part of parts.values()) if (pkg.has(part)) draft.remove(part);
}
