// Chance that is the same for the same seed, on every machine.

/** Numbers from 0 to 1 (mulberry32). */
export function makeRandom(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Draws indexes of `weights` as often as they say, in constant time (Vose's alias method). */
export function makeSampler(weights) {
  const count = weights.length
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const share = weights.map((weight) => (weight * count) / total)
  const alias = new Int32Array(count)
  const small = []
  const large = []
  for (let at = 0; at < count; at++) (share[at] < 1 ? small : large).push(at)
  while (small.length > 0 && large.length > 0) {
    const less = small.pop()
    const more = large.at(-1)
    alias[less] = more
    share[more] += share[less] - 1
    if (share[more] < 1) small.push(large.pop())
  }
  // The rest is 1 but for rounding.
  for (const at of [...small, ...large]) share[at] = 1
  return (random) => {
    const place = random() * count
    const at = Math.floor(place)
    return place - at < share[at] ? at : alias[at]
  }
}

/**
 * Draws ranks 0 … count − 1 by the law of Zipf and Mandelbrot, with the steeper tail that large
 * corpora have: 1 / (rank + shift) up to `kernel`, behind it the power `tail`. Inverts the
 * distribution, so that a vocabulary of any size costs nothing.
 */
export function makeZipf({ count, shift = 2.7, kernel = 5000, tail = 1.6 }) {
  const bend = Math.min(kernel, count)
  const low = shift + 0.5
  const high = bend + shift + 0.5
  const head = Math.log(high / low)
  const least = ((count + shift + 0.5) / high) ** (1 - tail)
  const rest = (1 - least) / (tail - 1)
  return (random) => {
    const place = random() * (head + rest)
    const at =
      place < head
        ? low * Math.exp(place)
        : high * (1 - (place - head) * (tail - 1)) ** (1 / (1 - tail))
    return Math.min(Math.floor(at - low), count - 1)
  }
}
