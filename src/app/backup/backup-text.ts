import { checksum } from './checksum'
import { imageAsText } from './image-schema'
import { backupFormat, backupVersion, type BackupData } from './schema'

/** A backup as the text of one file. @param exportedAt epoch ms */
export async function backupText(all: BackupData, exportedAt: number): Promise<string> {
  const data = { ...all, images: all.images.map(imageAsText) }
  return JSON.stringify({
    format: backupFormat,
    version: backupVersion,
    exportedAt,
    checksum: await checksum(data),
    data,
  })
}
