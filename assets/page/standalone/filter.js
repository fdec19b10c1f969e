// What is shown: the words typed, the layers and sources that are switched on. The same rules as the program's own.

const UNDECOMPOSED = { ı: "i", ə: "a", ø: "o", ł: "l", đ: "d" };

/** A text as it is searched: lower case, without diacritics or punctuation. Must equal `geo.query.fold`. */
export function fold(text) {
  return text
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replace(/[ıəøłđ]/g, (letter) => UNDECOMPOSED[letter])
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}\p{N}_]+/gu, " ")
    .trim();
}

export class Filter {
  /** @param {object[]} things features and what is stated of none @param {Object<string, object>} facts by id */
  constructor(things, facts) {
    this.things = things.map((thing) => {
      const stated = thing.facts.map((id) => facts[id]);
      const names = fold(thing.spellings.join(" "));
      return {
        thing,
        sources: new Set(stated.map(({ source }) => source)),
        texts: [names, ...stated.map(({ statement, exact }) => `${names} ${fold(`${statement} ${exact}`)}`)],
      };
    });
    this.clear();
  }

  clear() {
    Object.assign(this, { text: "", hiddenLayers: new Set(), hiddenSources: new Set(), onlyDiffering: false });
  }

  get isEmpty() {
    return !fold(this.text) && !this.hiddenLayers.size && !this.hiddenSources.size && !this.onlyDiffering;
  }

  /** The things that pass, in their order; `anyLayer` counts those of hidden layers too. */
  found({ anyLayer = false } = {}) {
    const words = fold(this.text).split(" ");
    const isAsked = ({ thing, sources, texts }) => (anyLayer || !this.hiddenLayers.has(thing.layer))
      && (!this.onlyDiffering || thing.differs)
      && (!this.hiddenSources.size || [...sources].some((source) => !this.hiddenSources.has(source)))
      && texts.some((text) => words.every((word) => text.includes(word)));
    return this.things.filter(isAsked).map(({ thing }) => thing);
  }
}
