import { en, Faker, type Randomizer } from '@faker-js/faker';

/**
 * One 32-bit number from a seed and the place it is used at. Every record draws from its own place, so that any record
 * can be made again without making those before it: that is what keeps memory flat and a later export comparable.
 */
export function mix(...parts: readonly number[]): number {
  let state = 0x9e3779b9;
  for (const part of parts) {
    state = Math.imul(state ^ part, 0x85ebca6b);
    state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
    state ^= state >>> 16;
  }
  return state >>> 0;
}

/** A number from 0 to `count - 1`. */
export function pickIndex(count: number, ...place: readonly number[]): number {
  return mix(...place) % count;
}

/** mulberry32: faker's own twister costs some 600 steps a seeding, too much for one seeding a record. */
function cheapRandomizer(): Randomizer {
  let state = 0;
  return {
    next() {
      state = (state + 0x6d2b79f5) | 0;
      let t = Math.imul(state ^ (state >>> 15), 1 | state);
      t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
      return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
    },
    seed(seed) {
      state = typeof seed === 'number' ? seed : mix(...seed);
    },
  };
}

/** A faker that is seeded cheaply, for one seeding a record. */
export function makeFaker(): Faker {
  return new Faker({ locale: en, randomizer: cheapRandomizer() });
}
