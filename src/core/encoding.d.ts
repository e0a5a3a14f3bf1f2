/** Every place that core runs in has it, yet lib es2023 does not name it. Only this district includes the file. */
declare class TextDecoder {
  constructor(label?: string, options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean });
  decode(bytes?: Uint8Array): string;
}
