import { readdirSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { zipSync } from 'fflate';

/** The oldest time that a zip can hold, for every file, so that it does not matter when a build was made. */
const mtime = new Date(1980, 0, 1);

/** The paths of all files below a folder, from there and in order. @param {string} folder */
const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, `${entry.parentPath}/${entry.name}`).replaceAll('\\', '/'))
    .toSorted();

/** The zip of a folder: the same files give the same bytes. @param {string} folder */
export const zipFolder = (folder) =>
  zipSync(Object.fromEntries(filesIn(folder).map((path) => [path, readFileSync(`${folder}/${path}`)])), {
    level: 9,
    mtime,
  });
