import type { SchemaTree } from 'hyparquet';
import type { Json } from '../json/records.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Bytes without a declared kind: text when they are UTF-8, else hexadecimal. */
function bytesText(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  }
}

const isBinary = (value: object): value is ArrayBufferView => ArrayBuffer.isView(value);

/**
 * A value of a Parquet column as JSON would hold it. Integers of 64 bits become text, never a Number: ids keep all
 * digits. What has no value, NaN and infinities among it, is null.
 */
export function jsonOf(value: unknown): Json {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      return Number.isFinite(value) ? value : null;
    case 'bigint':
      return value.toString();
    case 'object':
      break;
    default:
      return null;
  }
  if (value === null) return null;
  if (value instanceof Uint8Array) return bytesText(value);
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(jsonOf);
  if (isBinary(value)) return Array.from(value as unknown as Iterable<unknown>, jsonOf);
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, jsonOf(held)]));
}

/** An integer of two's complement, most significant byte first. */
function integerOf(bytes: Uint8Array): bigint {
  let value = 0n;
  for (const byte of bytes) value = (value << 8n) | BigInt(byte);
  return bytes.length === 0 ? 0n : BigInt.asIntN(8 * bytes.length, value);
}

/** An unscaled decimal as text with all its digits: 12345 of scale 2 is `123.45`. */
export function decimalText(unscaled: unknown, scale: number): string | null {
  if (unscaled === null || unscaled === undefined) return null;
  const value = unscaled instanceof Uint8Array ? integerOf(unscaled) : BigInt(Number(unscaled) || 0);
  const exact = typeof unscaled === 'bigint' ? unscaled : value;
  const sign = exact < 0n ? '-' : '';
  const digits = (exact < 0n ? -exact : exact).toString().padStart(scale + 1, '0');
  if (scale <= 0) return sign + digits + '0'.repeat(exact === 0n ? 0 : -scale);
  const fraction = digits.slice(digits.length - scale).replace(/0+$/, '');
  return `${sign}${digits.slice(0, digits.length - scale)}${fraction === '' ? '' : `.${fraction}`}`;
}

/** Whether a column or anything inside it holds instants that say nothing of their zone. */
export function isZoneless({ element, children }: SchemaTree): boolean {
  const { logical_type: logical, type, converted_type: converted } = element;
  if (logical?.type === 'TIMESTAMP') return !logical.isAdjustedToUTC;
  if (type === 'INT96' && converted === undefined) return true;
  return children.some(isZoneless);
}
