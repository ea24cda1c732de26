// Numbers as fractions, exactly: figures are multiplied and divided before anything is rounded.

/** A fraction in its lowest terms; what is below the line is above nothing. */
export class Ratio {
  readonly above: bigint;
  readonly below: bigint;

  constructor(above: bigint, below = 1n) {
    const common = divisor(above < 0n ? -above : above, below < 0n ? -below : below);
    const sign = below < 0n ? -1n : 1n;
    this.above = (sign * above) / common;
    this.below = (sign * below) / common;
  }

  /** A number as it is written, to the millionth: 0.1 is a tenth. */
  static of(number: number): Ratio {
    return new Ratio(BigInt(number.toFixed(6).replace('.', '')), 1_000_000n);
  }

  times(other: Ratio): Ratio {
    return new Ratio(this.above * other.above, this.below * other.below);
  }

  /** @throws RangeError over nothing */
  over(other: Ratio): Ratio {
    return new Ratio(this.above * other.below, this.below * other.above);
  }

  plus(other: Ratio): Ratio {
    return new Ratio(this.above * other.below + other.above * this.below, this.below * other.below);
  }

  /** How many of a part of one it is, to the nearest; half of one counts as one. */
  parts(of: bigint): bigint {
    const twice = 2n * this.above * of + this.below;
    const whole = twice / (2n * this.below);
    return twice < 0n && twice % (2n * this.below) !== 0n ? whole - 1n : whole;
  }

  equals(other: Ratio): boolean {
    return this.above === other.above && this.below === other.below;
  }

  /** As near as a number comes. */
  valueOf(): number {
    return Number(this.above) / Number(this.below);
  }

  toString(): string {
    return this.below === 1n ? String(this.above) : `${this.above}/${this.below}`;
  }
}

function divisor(one: bigint, other: bigint): bigint {
  let [a, b] = [one, other];
  while (b > 0n) [a, b] = [b, a % b];
  return a === 0n ? 1n : a;
}
