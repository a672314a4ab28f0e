// Soft hyphens for narrow columns. Web views on Linux come without Polish hyphenation, and a word
// cut anywhere is hard to read.

/** Words shorter than this are left whole. */
const LONG = 9;

/** The fewest letters on either side of a hyphen. */
const LEAST = 3;

const SOFT_HYPHEN = "\u00ad";
const VOWELS = "aąeęioóuy";

/** Two letters that are one sound are never parted. */
const DIGRAPHS = ["ch", "cz", "dz", "dź", "dż", "rz", "sz"];

/** Sounds that go on to the next syllable together with a stop before them: `przy-kład`. */
const GLIDES = ["l", "ł", "r", "rz", "w"];
const STOPS = ["b", "ch", "d", "f", "g", "h", "k", "p", "t", "w"];

/** The text with soft hyphens between the syllables of its long words. */
export function hyphenated(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => (word.length < LONG ? word : parted(word)));
}

function parted(word: string): string {
  const sounds = soundsOf(word);
  let result = "";
  let length = 0;
  sounds.forEach((sound, index) => {
    if (length >= LEAST && word.length - length >= LEAST && beginsSyllable(sounds, index)) result += SOFT_HYPHEN;
    result += sound;
    length += sound.length;
  });
  return result;
}

/** Vowels that stand together are one sound: `i` before another one only softens. */
function soundsOf(word: string): string[] {
  const sounds: string[] = [];
  let index = 0;
  while (index < word.length) {
    let end = index + 1;
    if (isVowel(word.charAt(index))) while (isVowel(word.charAt(end))) end += 1;
    else if (DIGRAPHS.includes(word.slice(index, index + 2).toLowerCase())) end += 1;
    sounds.push(word.slice(index, end));
    index = end;
  }
  return sounds;
}

/** A syllable begins with the last consonant before a vowel, or with a stop and its glide. */
function beginsSyllable(sounds: string[], index: number): boolean {
  const at = (place: number) => sounds[place]?.toLowerCase() ?? "";
  const pair = (place: number) => STOPS.includes(at(place)) && GLIDES.includes(at(place + 1));
  const consonant = (place: number) => at(place) !== "" && !isVowel(at(place).charAt(0));
  const vowelBefore = sounds.slice(0, index).some((sound) => isVowel(sound.charAt(0)));
  if (!vowelBefore || !consonant(index)) return false;
  if (consonant(index + 1)) return pair(index) && !consonant(index + 2) && at(index + 2) !== "";
  return at(index + 1) !== "" && !pair(index - 1);
}

function isVowel(letter: string): boolean {
  return letter !== "" && VOWELS.includes(letter.toLowerCase());
}
