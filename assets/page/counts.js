// How many points of a large layer there are in each small square of the view, and of which class most of them are.
// Squares are counted from the world's corner and not from the view's, so that panning changes none of them.

import { WORLD, stretchesIn } from "./packed.js";

/** Arrays are kept from one drawing to the next: they are large. */
export class Counts {
  /**
   * Count anew.
   * @param {{x: Uint32Array, y: Uint32Array}} packed points
   * @param {{scale: number, left: number, top: number, side: number, columns: number, rows: number, box: object}} view
   *   pixels round the world; the first square's column and row, counted from the world's corner; the pixels of a
   *   square's side; the view's box in units of the packed positions
   * @param {{mask: Uint8Array?, classes: Uint8Array?, kinds: number}} look which points are shown and of which class
   *   they are (null: all of them, of one), and how many classes there are
   */
  count(packed, view, { mask, classes, kinds }) {
    const squares = view.columns * view.rows;
    if (!(this.tally?.length >= squares * kinds)) this.tally = new Uint32Array(squares * kinds);
    const tally = this.tally.fill(0, 0, squares * kinds);
    Object.assign(this, { squares, columns: view.columns });
    const { x, y } = packed;
    const { left, top, columns, rows } = view;
    const perUnit = view.scale / WORLD / view.side;
    let [most, taken] = [0, 0];
    for (const [from, to] of stretchesIn(packed, view.box)) {
      for (let i = from; i < to; i += 1) {
        if (mask !== null && mask[i] === 0) continue;
        // Numbers are cut off towards zero, a third faster than Math.floor: with one added, before the edge is below it.
        const column = ((x[i] * perUnit - left + 1) | 0) - 1;
        const row = ((y[i] * perUnit - top + 1) | 0) - 1;
        if (column < 0 || column >= columns || row < 0 || row >= rows) continue;
        const square = (classes === null ? 0 : classes[i] * squares) + row * columns + column;
        tally[square] += 1;
        const here = tally[square];
        if (here > most) most = here;
        if (here === 1) taken += 1;
      }
    }
    Object.assign(this, { all: tally, leading: null, most, taken });
    if (kinds > 1) this.fold(kinds);
  }

  /** How many groups of so many squares a side have points in them. */
  groups(side) {
    const across = Math.ceil(this.columns / side);
    const taken = new Uint8Array(across * Math.ceil(this.squares / this.columns / side));
    let groups = 0;
    for (let square = 0; square < this.squares; square += 1) {
      if (this.all[square] === 0) continue;
      const group = Math.floor(square / this.columns / side) * across + Math.floor((square % this.columns) / side);
      if (taken[group] === 0) groups += 1;
      taken[group] = 1;
    }
    return groups;
  }

  /** Of several classes: how many points there are of all together, and which class has most. */
  fold(kinds) {
    const { tally, squares } = this;
    if (!(this.sums?.length >= squares)) [this.sums, this.leaders] = [new Uint32Array(squares), new Uint8Array(squares)];
    const [sums, leaders] = [this.sums, this.leaders];
    let [greatest, taken] = [0, 0];
    for (let square = 0; square < squares; square += 1) {
      let [sum, most, leader] = [0, 0, 0];
      for (let kind = 0; kind < kinds; kind += 1) {
        const here = tally[kind * squares + square];
        sum += here;
        if (here > most) [most, leader] = [here, kind];
      }
      sums[square] = sum;
      leaders[square] = leader;
      if (sum > greatest) greatest = sum;
      if (sum > 0) taken += 1;
    }
    Object.assign(this, { all: sums, leading: leaders, most: greatest, taken });
  }
}
