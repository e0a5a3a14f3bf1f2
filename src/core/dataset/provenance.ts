/** The last column of a table joined from several files: the name of each row's file. */
export const PROVENANCE = 'file';
