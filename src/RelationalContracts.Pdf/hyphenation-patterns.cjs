// Writes the hyphenation patterns of the npm package 'hyphen' as plain text, one pattern a line in TeX's notation
// (".ac4t"), then a line "=" and the exceptions ("uni-ver-sity"). Run by Fonts.targets after the packages are restored:
//   node hyphenation-patterns.cjs LANGUAGE OUTPUT
const fs = require("fs");
const [language, output] = process.argv.slice(2);
const [levelsTable, trie, exceptions] = require(`hyphen/patterns/${language}.js`);
const lines = [];

// A node of the trie is its children, the index of its levels, or both.
function walk(node, path) {
  const [children, index] = Array.isArray(node) ? node : typeof node === "number" ? [{}, node] : [node, -1];
  if (index >= 0) {
    lines.push(pattern(path, levelsTable[index]));
  }
  for (const letter of Object.keys(children)) {
    walk(children[letter], path + letter);
  }
}

// Levels are counted from the first letter, whether or not the pattern begins with the dot of a word's beginning.
function pattern(path, levels) {
  const dot = path.startsWith(".") ? "." : "";
  const letters = [...path.slice(dot.length)];
  const digits = (at) => (levels[at] > 0 ? String(levels[at]) : "");
  return dot + letters.map((letter, at) => digits(at) + letter).join("") + digits(letters.length);
}

// The package counts the hyphens before a place with the letters.
function divided(word, places) {
  return places.reduce((text, place) => `${text.slice(0, place)}-${text.slice(place)}`, word);
}

walk(trie, "");
lines.sort();
const words = Object.keys(exceptions ?? {}).sort().map((word) => divided(word, exceptions[word]));
fs.writeFileSync(output, [...lines, "=", ...words].join("\n") + "\n");
