import { strToU8, zipSync } from 'fflate';

/** A number under a number format of the workbook: the serial days of Excel. */
export interface Serial {
  readonly serial: number;
  readonly as: keyof typeof FORMATS;
}

export type Cell = string | number | boolean | Serial | undefined;

export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly isHidden?: boolean;
}

const FORMATS = {
  number: 'General',
  instant: 'yyyy\\-mm\\-dd hh:mm:ss',
  span: '[h]:mm',
  clock: 'hh:mm',
} as const;
const STYLES = Object.keys(FORMATS);

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

const reference = (row: number, column: number): string => `${String.fromCharCode(65 + column)}${row + 1}`;

/** Rows as sheet XML; every text stands in the shared strings. Undefined cells are left out. */
function sheetXml({ rows }: Sheet, shared: string[]): string {
  const stringAt = (text: string): number => {
    const known = shared.indexOf(text);
    return known >= 0 ? known : shared.push(text) - 1;
  };
  const cellXml = (cell: Cell, at: string): string => {
    if (cell === undefined) return '';
    if (typeof cell === 'string') return `<c r="${at}" t="s"><v>${stringAt(cell)}</v></c>`;
    if (typeof cell === 'boolean') return `<c r="${at}" t="b"><v>${cell ? 1 : 0}</v></c>`;
    if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
    return `<c r="${at}" s="${STYLES.indexOf(cell.as)}"><v>${cell.serial}</v></c>`;
  };
  const rowXml = (cells: readonly Cell[], row: number): string =>
    `<row r="${row + 1}">${cells.map((cell, column) => cellXml(cell, reference(row, column))).join('')}</row>`;
  return `${XML}<worksheet xmlns="${MAIN}"><sheetData>${rows.map(rowXml).join('')}</sheetData></worksheet>`;
}

/** A workbook as Excel writes one: shared strings, styles, serial days. */
export function workbook(
  sheets: readonly Sheet[],
  { is1904 = false }: { readonly is1904?: boolean } = {},
): Uint8Array<ArrayBuffer> {
  const shared: string[] = [];
  const sheetParts = sheets.map(
    (sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet, shared)] as const,
  );
  const listed = sheets.map(
    ({ name, isHidden }, at) =>
      `<sheet name="${escaped(name)}" sheetId="${at + 1}"${isHidden ? ' state="hidden"' : ''} r:id="rId${at + 1}"/>`,
  );
  const link = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
  const formats = STYLES.map(
    (name, at) => `<numFmt numFmtId="${170 + at}" formatCode="${escaped(FORMATS[name as Serial['as']])}"/>`,
  );
  const styled = STYLES.map((_, at) => `<xf numFmtId="${at === 0 ? 0 : 170 + at}" applyNumberFormat="1"/>`);
  const parts = {
    '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"/>`,
    '_rels/.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships">${link('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr${is1904 ? ' date1904="1"' : ''}/><sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships">${[
      ...sheets.map((_, at) => link(`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`)),
      link('rIdS', 'styles', 'styles.xml'),
      link('rIdT', 'sharedStrings', 'sharedStrings.xml'),
    ].join('')}</Relationships>`,
    'xl/styles.xml': `${XML}<styleSheet xmlns="${MAIN}"><numFmts>${formats.join('')}</numFmts><cellXfs>${styled.join('')}</cellXfs></styleSheet>`,
    ...Object.fromEntries(sheetParts),
    'xl/sharedStrings.xml': `${XML}<sst xmlns="${MAIN}">${shared.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')}</sst>`,
  };
  const packed = Object.entries(parts).map(([path, text]) => [path, strToU8(text)] as const);
  return new Uint8Array(zipSync(Object.fromEntries(packed)));
}
