/** Decides which glyphs each preset of bullets and numbers has, level by level. */

import type { Json } from '../tape.ts';

/** The sign of each of the nine levels. */
const symbols: Readonly<Record<string, string>> = {
  BULLET_DISC_CIRCLE_SQUARE: '●○■●○■●○■',
  BULLET_DIAMONDX_ARROW3D_SQUARE: '❖➢■●◆➢■●◆',
  BULLET_ARROW_DIAMOND_DISC: '➔◆●○◆●○◆●',
  BULLET_STAR_CIRCLE_SQUARE: '★○■●○■●○■',
  BULLET_ARROW3D_CIRCLE_SQUARE: '➢○■●○■●○■',
  BULLET_LEFTTRIANGLE_DIAMOND_DISC: '◄◆●○◆●○◆●',
  BULLET_DIAMONDX_HOLLOWDIAMOND_SQUARE: '❖◇■●◆◇■●◆',
  BULLET_DIAMOND_CIRCLE_SQUARE: '◆○■●○■●○■',
};

/** The kind of number of each level, and the format with `#` for the level's own number. */
const numbers: Readonly<Record<string, readonly [kinds: string, formats: string]>> = {
  NUMBERED_DECIMAL_ALPHA_ROMAN: ['D A R D A R D A R', '#. #. #. #. #. #. #. #. #.'],
  NUMBERED_DECIMAL_ALPHA_ROMAN_PARENS: ['D A R D A R D A R', '#) #) #) (#) (#) (#) #. #. #.'],
  NUMBERED_UPPERALPHA_ALPHA_ROMAN: ['UA A R D A R D A R', '#. #. #. #. #. #. #. #. #.'],
  NUMBERED_UPPERROMAN_UPPERALPHA_DECIMAL: [
    'UR UA D A D A R A R',
    '#. #. #. #) (#) (#) (#) (#) (#)',
  ],
  NUMBERED_ZERODECIMAL_ALPHA_ROMAN: ['Z A R D A R D A R', '#. #. #. #. #. #. #. #. #.'],
};

const kinds: Readonly<Record<string, string>> = {
  D: 'DECIMAL',
  A: 'ALPHA',
  R: 'ROMAN',
  UA: 'UPPER_ALPHA',
  UR: 'UPPER_ROMAN',
  Z: 'ZERO_DECIMAL',
};

/** The glyphs of a preset's nine levels; undefined for a name that the API does not know. */
export function glyphsOf(preset: string): Json[] | undefined {
  const nine = Array.from({ length: 9 }, (_, k) => k);
  const signs = symbols[preset];
  if (signs !== undefined) {
    return nine.map((k) => ({
      bulletAlignment: 'START',
      glyphSymbol: signs[k],
      glyphFormat: `%${k}`,
    }));
  }
  if (preset === 'BULLET_CHECKBOX') {
    return nine.map((k) => ({
      bulletAlignment: 'START',
      glyphType: 'GLYPH_TYPE_UNSPECIFIED',
      glyphFormat: `%${k}`,
    }));
  }
  if (preset === 'NUMBERED_DECIMAL_NESTED') {
    const path = (k: number) => nine.slice(0, k + 1).map((level) => `%${level}.`);
    return nine.map((k) => ({
      bulletAlignment: 'END',
      glyphType: 'DECIMAL',
      glyphFormat: path(k).join(''),
    }));
  }
  const numbered = numbers[preset];
  return numbered?.[0].split(' ').map((kind, k) => ({
    bulletAlignment: kind.endsWith('R') ? 'END' : 'START',
    glyphType: kinds[kind],
    glyphFormat: numbered[1].split(' ')[k]?.replace('#', `%${k}`),
  }));
}
