/** Reads base64; the core knows neither `atob` nor `Buffer`. */

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const valueOfDigit = new Uint8Array(128);
for (let i = 0; i < digits.length; i++) valueOfDigit[digits.charCodeAt(i)] = i;

/** The bytes that a base64 text stands for. */
export function fromBase64(text: string): Uint8Array {
  const length = text.replace(/=+$/, '').length;
  const bytes = new Uint8Array(Math.floor((length * 3) / 4));
  for (let i = 0, out = 0; i < length; i += 4) {
    const bits =
      ((valueOfDigit[text.charCodeAt(i)] ?? 0) << 18) |
      ((valueOfDigit[text.charCodeAt(i + 1)] ?? 0) << 12) |
      ((valueOfDigit[text.charCodeAt(i + 2)] ?? 0) << 6) |
      (valueOfDigit[text.charCodeAt(i + 3)] ?? 0);
    if (out < bytes.length) bytes[out++] = bits >> 16;
    if (out < bytes.length) bytes[out++] = (bits >> 8) & 255;
    if (out < bytes.length) bytes[out++] = bits & 255;
  }
  return bytes;
}
