import { isBlank, tidied, type Annotation } from '../domain/own/annotation'
import type { MyodeckDatabase } from './database'

/** Keeps what was written on a note; an emptied annotation is taken away. */
export async function writeAnnotation(
  db: MyodeckDatabase,
  annotation: Annotation,
): Promise<void> {
  if (isBlank(annotation)) await db.annotations.delete(annotation.noteId)
  else await db.annotations.put(tidied(annotation))
}

/** Puts all annotations in the place of the stored ones; inside the caller's transaction. */
export async function replaceAnnotations(
  db: MyodeckDatabase,
  annotations: readonly Annotation[],
): Promise<void> {
  await db.annotations.clear()
  await db.annotations.bulkPut(annotations)
}
