import { fails } from './fails.ts';
import type { Shape } from './shape.ts';

/** The files whose columns are known as a whole, by their header. */
export const SHAPES: readonly Shape[] = [fails];
